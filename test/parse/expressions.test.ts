import { describe, expect, test } from 'vitest';
import { codes, definition, tree } from './tree.ts';

/** Names the sentences below speak of. */
const WORLD = `choix statut
  - première demande
  - réexamen
  - clos
choix régime
  - général
  - agricole
  - dimanche ou jour férié
fiche achat
  - montant : €
  - jour de l'achat : date
  - remboursable : oui ou non
  - régime : régime
fiche année du plan
  - rang : nombre
donnée achats : liste d'achats par jour de l'achat
donnée années : liste d'années du plan
donnée GIR : nombre
donnée âge : nombre
donnée majeur : oui ou non
donnée retraité : oui ou non
donnée statut du dossier : statut
donnée début du plan : date
donnée fin du plan : date
donnée dernier jour du plan : date
donnée jour de visite : date, facultatif
donnée lieu : territoire
donnée observations : liste de textes
donnée mandat : période
paramètre taux : %
  50 %
paramètre plafond du plan : €
  500 €
règle coût : €
  10 €
`;

/** A règle with this body, in that world. */
function definitionOf(body: string): ReturnType<typeof definition> {
  return definition(`règle essai : €\n${body}\n${WORLD}`);
}

/** The tree of an expression, read as the only value of a règle. */
const value = (expression: string): string => tree(definitionOf(`  ${expression}`).versions[0]?.clauses[0]?.value ?? null);

describe('arithmetic binds as at school, and postfixes act on all that precedes', () => {
  test.each([
    ['1 + 2 × 3', '(+ 1 (× 2 3))'],
    ['1 − 2 − 3', '(− (− 1 2) 3)'],
    ['1 - 2', '(− 1 2)'],
    ['150 € × 122 / 365', '(/ (× 150 € 122) 365)'],
    ['(1 + 2) * 3', '(× (+ 1 2) 3)'],
    ['2 € + −coût', '(+ 2 € (minus [coût]))'],
    ['moins coût + 2 €', '(minus (+ [coût] 2 €))'],
    ['coût, arrondi au centime', '(round nearest 0.01 € [coût])'],
    ["coût × taux, arrondi à l'euro inférieur", '(round down 1 € (× [coût] [taux]))'],
    ['coût, arrondi à 0,25 h supérieur', '(round up 0.25 h [coût])'],
    ["coût, arrondi à l'unité le plus proche", '(round nearest 1 [coût])'],
    ['coût + 1 €, dans la limite de plafond du plan', '(limit at most (+ [coût] 1 €) [plafond du plan])'],
    ['coût, au moins 10 €, dans la limite de 500 €', '(limit at most (limit at least [coût] 10 €) 500 €)'],
    ['(coût, dans la limite de 1 800 €) × taux, arrondi au centime', '(round nearest 0.01 € (× (limit at most [coût] 1800 €) [taux]))'],
    ['(coût + 1 €, dans la limite de 5 €) − (coût, dans la limite de 5 €)', '(− (limit at most (+ [coût] 1 €) 5 €) (limit at most [coût] 5 €))'],
    ['taux en vigueur le 1er mars 2020', '(as of [taux] 2020-03-01)'],
    ['taux en vigueur au début du plan × 2', '(× (as of [taux] [début du plan]) 2)'],
  ])('%s', (source, expected) => expect(value(source)).toBe(expected));
});

describe('numbers are French, with their unit', () => {
  test.each([
    ['1 800 €', '1800 €'],
    ['1 234 567,89 €', '1234567.89 €'],
    ['24,50 €/h', '24.50 €/h'],
    ['90 %', '90 %'],
    ['90%', '90 %'],
    ['35 h/an', '35 h/an'],
    ['24h', '24 h'],
    ['10 jours ouvrés', '10 jours ouvrés'],
    ['3', '3'],
    ['500 €/an × 1 an', '(× 500 €/an 1 an)'],
    ['150 €/365', '(/ 150 € 365)'],
    ['5-3', '(− 5 3)'],
  ])('%s', (source, expected) => expect(value(source)).toBe(expected));
});

describe('conditions', () => {
  test.each([
    ['GIR ≤ 4', '(≤ [GIR] 4)'],
    ['GIR <= 4', '(≤ [GIR] 4)'],
    ['GIR <> 4', '(≠ [GIR] 4)'],
    ['majeur et retraité et GIR = 1', '(and [majeur] [retraité] (= [GIR] 1))'],
    ['majeur et (retraité ou GIR = 1)', '(and [majeur] (or [retraité] (= [GIR] 1)))'],
    ['non majeur et retraité', '(and (not [majeur]) [retraité])'],
    ['non statut du dossier est clos', '(not (is [statut du dossier] [clos]))'],
    ['majeur = non', '(= [majeur] non)'],
    ['non', 'non'],
    ['statut du dossier est réexamen', '(is [statut du dossier] [réexamen])'],
    ["statut du dossier n'est pas réexamen", '(is not [statut du dossier] [réexamen])'],
    ['statut du dossier est réexamen ou clos et majeur', '(and (is [statut du dossier] [réexamen] [clos]) [majeur])'],
    ['GIR est 5 ou 6', '(is [GIR] 5 6)'],
    ['GIR est 5 ou âge ≥ 80', '(or (is [GIR] 5) (≥ [âge] 80))'],
    ['GIR est 5 ou 6 ou âge ≥ 80', '(or (is [GIR] 5 6) (≥ [âge] 80))'],
    ['GIR est 5 ou non majeur', '(or (is [GIR] 5) (not [majeur]))'],
    ['GIR est 5 ou (majeur)', '(or (is [GIR] 5) [majeur])'],
    ['GIR est 5 ou jour de visite existe', '(or (is [GIR] 5) (exists [jour de visite]))'],
    ['GIR est 5 ou nombre de achats ≥ 2', '(or (is [GIR] 5) (≥ (count [achats]) 2))'],
    ['majeur est non ou oui', '(is [majeur] non oui)'],
    ['régime est général ou dimanche ou jour férié', '(is [régime] [général] [dimanche ou jour férié])'],
    ['jour de visite existe', '(exists [jour de visite])'],
    ["jour de visite n'existe pas", '(not exists [jour de visite])'],
    ['achats est vide', '(empty [achats])'],
    ["observations n'est pas vide", '(not empty [observations])'],
    ['début du plan dans mandat', '(within [début du plan] [mandat])'],
    ['début du plan tombe un jour férié', '(falls on holiday [début du plan])'],
    ['début du plan tombe un jour férié de lieu', '(falls on holiday [début du plan] at [lieu])'],
    ['début du plan tombe un dimanche', '(falls on 7 [début du plan])'],
    ['il y a achats dont remboursable', '(any (where [achats] [remboursable]))'],
    ["il n'y a pas d'achats dont remboursable", '(not (any (where [achats] [remboursable])))'],
    ['toutes les années vérifient (rang ≥ 1 et rang ≤ 2)', '(all [années] (and (≥ [rang] 1) (≤ [rang] 2)))'],
  ])('%s', (source, expected) => expect(value(source)).toBe(expected));
});

describe('days and periods', () => {
  test.each([
    ['1 mois après début du plan', '(after calendar 1 mois [début du plan])'],
    ['nombre de années × 12 mois après début du plan', '(after calendar (× (count [années]) 12 mois) [début du plan])'],
    ['1 jour avant (12 mois après début du plan)', '(before calendar 1 jour (after calendar 12 mois [début du plan]))'],
    ['1 jour avant 12 mois après début du plan', '(before calendar 1 jour (after calendar 12 mois [début du plan]))'],
    ['10 jours ouvrés après début du plan', '(after ouvrés 10 jours ouvrés [début du plan])'],
    ['2 jours francs avant début du plan', '(before francs 2 jours francs [début du plan])'],
    ['10 jours ouvrables de lieu après début du plan', '(after ouvrables 10 jours ouvrables [début du plan] at [lieu])'],
    ['10 jours ouvrables après (début du plan) de La Réunion', '(after ouvrables 10 jours ouvrables [début du plan] at [Réunion])'],
    ['1 mois après début du plan, reporté au premier jour ouvrable', '(defer (after calendar 1 mois [début du plan]))'],
    ['début du plan, reporté au premier jour ouvrable de lieu', '(defer [début du plan] at [lieu])'],
    ['jours entre début du plan et fin du plan + 1', '(+ (between days [début du plan] [fin du plan]) 1)'],
    ['mois entiers entre début du plan et 2 mois après fin du plan', '(between months [début du plan] (after calendar 2 mois [fin du plan]))'],
    ['années entières entre début du plan et 03/02/2011', '(between years [début du plan] 2011-02-03)'],
    ['période du début du plan au dernier jour du plan', '(period [début du plan] [dernier jour du plan])'],
    ['période de 3 mois à compter du début du plan', '(period of 3 mois [début du plan])'],
    ['période de 3 mois à compter de (1 jour après début du plan)', '(period of 3 mois (after calendar 1 jour [début du plan]))'],
    [
      'mandat commune à mandat commune à (période du début du plan au fin du plan)',
      '(common (common [mandat] [mandat]) (period [début du plan] [fin du plan]))',
    ],
    ['premier jour de mandat', '(first day [mandat])'],
    ['dernier jour du mandat', '(last day [mandat])'],
    ['nombre de jours de (mandat commune à mandat)', '(day count (common [mandat] [mandat]))'],
    ['premier jour du mois de début du plan', '(first of month [début du plan])'],
    ['dernier jour du mois du début du plan', '(last of month [début du plan])'],
    ["premier jour de l'année civile du début du plan", '(first of year [début du plan])'],
    ["dernier jour de l'année civile du début du plan", '(last of year [début du plan])'],
    ['année civile du début du plan', '(civil year [début du plan])'],
    ['1er octobre 2021', '2021-10-01'],
    ['le 2 février 2024', '2024-02-02'],
    ['29 fevrier 2024', '2024-02-29'],
    ['2011-02-03', '2011-02-03'],
  ])('%s', (source, expected) => expect(value(source)).toBe(expected));
});

describe('lists and fields', () => {
  test.each([
    ['nombre de achats dont remboursable ≥ 2', '(≥ (count (where [achats] [remboursable])) 2)'],
    ['achats dont non remboursable', '(where [achats] (not [remboursable]))'],
    ['achats dont régime est général', '(where [achats] (is [régime] [général]))'],
    ["achats dont jour de l'achat existe", "(where [achats] (exists [jour de l'achat]))"],
    ['achats dont (montant > 5 € et remboursable)', '(where [achats] (and (> [montant] 5 €) [remboursable]))'],
    ['achats dont remboursable dont (montant > 5 €)', '(where (where [achats] [remboursable]) (> [montant] 5 €))'],
    ['somme du montant des achats', '(sum (of [montant] [achats]))'],
    ['somme des montants', '(sum [montants])'],
    ["montant de l'unique des achats dont remboursable", '(of [montant] (pick only (where [achats] [remboursable])))'],
    ['premier des achats par montant', '(pick first [achats] by [montant])'],
    ["dernière des achats par montant puis par jour de l'achat", "(pick last [achats] by [montant] by [jour de l'achat])"],
    ['régime de la plus grande des achats par montant', '(of [régime] (pick greatest [achats] by [montant]))'],
    ["plus petit de (jour de l'achat des achats)", "(least (of [jour de l'achat] [achats]))"],
    ['nombre de valeurs distinctes de régime des achats = nombre de achats', '(= (count (distinct (of [régime] [achats]))) (count [achats]))'],
    ['somme de (coût pour chaque année du plan de années)', '(sum (each [année du plan] in [années] [coût]))'],
    [
      'somme de (coût pour chaque année du plan noté an pour chaque achat de achats)',
      '(sum (each [année du plan] as [an] (each [achat] in [achats] [coût])))',
    ],
    [
      'somme de (montant de suivant pour chaque paire successive de achats)',
      '(sum (each pair [paire successive] in [achats] (of [montant] [suivant])))',
    ],
    ['(coût ; 5 € ; 6 €)', '(list [coût] 5 € 6 €)'],
    ["jour de l'achat de achat", "(of [jour de l'achat] [achat])"],
  ])('%s', (source, expected) => expect(value(source)).toBe(expected));

  test('precedes and follows, with a named element', () => {
    const read = definitionOf(
      '  pour chaque achat noté celui-ci\n  nombre de (achats précédant celui-ci dont (montant > montant de celui-ci)) + nombre de achats suivant celui-ci',
    );
    expect(tree(read.versions[0]?.clauses[0]?.value ?? null)).toBe(
      '(+ (count (where (preceding [achats] [celui-ci]) (> [montant] (of [montant] [celui-ci])))) (count (following [achats] [celui-ci])))',
    );
  });
});

describe('names', () => {
  test('the longest declared name wins over the words of the grammar it holds', () => {
    expect(value('dernier jour du plan')).toBe('[dernier jour du plan]');
  });
  test('case, articles and the forms of « de » do not count', () => {
    expect(value('Début de plan')).toBe('[Début de plan]');
    expect(value('l’échéance de la visite')).toBe('(of [échéance] [visite])');
  });
  test('unknown words in a row make one unknown name', () => {
    expect(value('allocation personnalisée autonomie + 3')).toBe('(+ [allocation personnalisée autonomie] 3)');
  });
  test('a declared name with one word badly spelled is one unknown name, even after a word already read', () => {
    expect(value('deebut du plan')).toBe('[deebut du plan]');
    expect(value("jour de l'achta")).toBe("[jour de l'achta]");
  });
  test('accents count: an unaccented word is not the name', () => {
    expect(value('debut du plan')).toBe('[debut du plan]');
  });
});

describe('what cannot be read is said where it is', () => {
  const wrong = (expression: string): readonly string[] => codes(`${WORLD}règle essai : €\n  ${expression}\n`);
  test.each([
    ['coût +', 'incomplete-line'],
    ['coût plafond du plan', 'missing-operator'],
    ['coût × + taux', 'unexpected-word'],
    ['(coût + 1 €', 'unclosed-parenthesis'],
    ['coût + 1 €)', 'extra-parenthesis'],
    ['majeur et retraité ou GIR = 1', 'mixed-and-or'],
    ['1 ≤ GIR ≤ 4', 'chained-comparison'],
    ['12.5 €', 'decimal-point'],
    ['31 février 2024', 'impossible-date'],
    ['03/13/2011', 'impossible-month'],
    ['03/02/11', 'short-year'],
    ['coût ? 3', 'unexpected-word'],
    ['inférieur à 3', 'unexpected-word'],
    ['coût, arrondi à', 'incomplete-line'],
  ])('%s → %s', (source, code) => expect(wrong(source)).toEqual([code]));
});

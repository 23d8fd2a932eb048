import { describe, expect, test } from 'vitest';
import { complete } from '../../dsl/service/complete.ts';
import { check } from './known.ts';

const WORLD = `règlement « Prime »
  date d'application : date de la demande

document note
  titre « Note »

choix situation
  - élève
  - étudiant
  - décès du bénéficiaire

choix suite
  - maintien
  - arrêt

fiche facture
  - montant : €
  - jour d'achat : date

donnée date de la demande : date
donnée situation du demandeur : situation
donnée première demande : oui ou non
donnée factures : liste de factures
donnée jour de visite : date, facultatif

question fin « Que devient le solde ? »
  sur note « le solde »
  - lecture solde perdu
  - lecture solde versé
  retenue : aucune

règle prime : €
  100 €
    d'après note « cent »

délai visite
  au plus tard 1 mois après date de la demande
    d'après note « un mois »
  accompli : jour de visite
`;
const known = check(WORLD);

/** Labels offered at the caret, written `|`; the world stands above. */
function offered(text: string): readonly string[] {
  const at = text.indexOf('¦');
  const whole = `${WORLD}\n${text.slice(0, at)}${text.slice(at + 1)}`;
  return complete(known, whole, WORLD.length + 1 + at).map(({ label }) => label);
}

/** The line after accepting the offer of that label. */
function accepted(text: string, label: string): string {
  const at = text.indexOf('¦');
  const whole = `${WORLD}\n${text.slice(0, at)}${text.slice(at + 1)}`;
  const offer = complete(known, whole, WORLD.length + 1 + at).find((one) => one.label === label);
  if (offer === undefined) throw new Error(`no ${label}`);
  return (whole.slice(0, offer.start) + offer.insert + whole.slice(offer.end)).slice(WORLD.length + 1);
}

describe('where', () => {
  test('column 0: declaration words, accents ignored', () => {
    expect(offered('re¦')).toEqual(['règle', 'reprend', 'règlement']);
    expect(offered('dec¦')).toEqual(['décompte']);
  });
  test('nothing in a quotation, a comment or a reason', () => {
    expect(offered('règle x : €\n  100 €\n    d’après note « pri¦')).toEqual([]);
    expect(offered('règle x : €\n  100 € // pri¦')).toEqual([]);
    expect(offered('règle x : €\n  100 €\n    sans source : pri¦')).toEqual([]);
    expect(offered('règle x : €\n  100 €, sans source : pri¦')).toEqual([]);
  });
  test('a document after « d’après » and « sur »', () => {
    expect(offered("règle x : €\n  100 €\n    d'après ¦")).toEqual(['note']);
    expect(offered('question q « ? »\n  sur n¦')).toEqual(['note']);
  });
  test('a type after the colon, plural in a list, a fiche or a choix after « pour chaque »', () => {
    expect(offered('donnée x : o¦')).toEqual(['oui ou non']);
    expect(offered('donnée x : si¦')).toEqual(['situation']);
    expect(offered('donnée x : liste de f¦')).toEqual(['factures']);
    expect(offered('fiche y\n  - champ : da¦')).toEqual(['date']);
    expect(offered('règle x : €\n  pour chaque f¦')).toEqual(['facture']);
  });
  test('a line begins with the words of its declaration', () => {
    expect(offered('délai x\n  ¦').slice(0, 4)).toEqual(['au plus tard', 'au plus tôt', 'accompli :', 'sans objet si']);
    expect(offered('question q « ? »\n  ret¦')).toEqual(['retenue :']);
    expect(offered('donnée x : date\n  s¦')).toEqual(['sans source :']);
    expect(offered('document d\n  ti¦')).toEqual(['titre']);
  });
  test('a limit of a délai ends with its days, and counts no elements', () => {
    const words = offered('délai x\n  au plus tard 1er mars 2026 ¦');
    expect(words).toContain('depuis le');
    expect(words).not.toContain('par élément de');
  });
  test('the readings of the question after « retenue : »', () => {
    expect(offered('question fin « ? »\n  - lecture solde perdu\n  retenue : so¦')).toEqual(['solde perdu', 'solde versé']);
  });
});

describe('in an expression, what the grammar takes', () => {
  test('after a value: linking words, no name', () => {
    const words = offered('règle x : €\n  100 € ¦');
    expect(words).toContain('si');
    expect(words).toContain('dans la limite de');
    expect(words).not.toContain('prime');
    expect(words).not.toContain('oui');
  });
  test('after « si »: names and functions, no linking word', () => {
    const words = offered('règle x : €\n  100 € si ¦');
    expect(words).toContain('première demande');
    expect(words).toContain('nombre de');
    expect(words).not.toContain('si');
    expect(words).not.toContain('dans la limite de');
    expect(words).not.toContain('maintien');
  });
  test('after « est »: the values of that choix only', () => {
    expect(offered('règle x : €\n  100 € si situation du demandeur est ¦').slice(0, 3)).toEqual(['élève', 'étudiant', 'décès du bénéficiaire']);
    expect(offered('règle x : €\n  100 € si situation du demandeur est ¦')).not.toContain('maintien');
    expect(offered('règle x : €\n  100 € si situation du demandeur est deces¦')).toEqual(['décès du bénéficiaire']);
    expect(offered('règle x : €\n  100 € si situation du demandeur est élève ou ét¦')).toContain('étudiant');
    expect(offered('règle x : €\n  100 € si fin est ¦').slice(0, 2)).toEqual(['solde perdu', 'solde versé']);
  });
  test('a name begun over several words is replaced whole', () => {
    expect(accepted('règle x : €\n  100 € si premiere dem¦ et', 'première demande')).toBe('règle x : €\n  100 € si première demande et');
    expect(accepted('règle x : €\n  somme du mont¦', 'montant')).toBe('règle x : €\n  somme du montant');
  });
  test('local names of the block, above and below', () => {
    expect(offered('règle x : €\n  pour chaque facture noté achat\n  rest¦\n  où reste = 3 €\n')).toEqual(['reste']);
    expect(offered('règle x : €\n  pour chaque facture noté achat\n  montant de ach¦')).toEqual(['achat', "jour d'achat"]);
  });
  test('« de » after a name, « existe » after a value, « après » after a duration', () => {
    expect(offered('règle x : €\n  montant d¦')).toContain('de');
    expect(offered('règle x : €\n  1 € si jour de visite exi¦')).toEqual(['existe', "n'existe pas"]);
    expect(offered('règle x : date\n  1 mois ap¦')).toEqual(['après']);
  });
  test('the values a definition of choix type may give', () => {
    const text = `${WORLD}\nrègle issue : suite\n  ¦`;
    const model = check(`${WORLD}\nrègle issue : suite\n  maintien\n    sans source : essai\n`);
    const at = text.indexOf('¦');
    expect(
      complete(model, text.replace('¦', ''), at)
        .map(({ label }) => label)
        .filter((label) => ['maintien', 'arrêt', 'élève'].includes(label)),
    ).toEqual(['maintien', 'arrêt']);
  });
  test('a new line may go on with the clause above', () => {
    expect(offered('règle x : €\n  100 €\n  s¦')).toEqual([
      'si',
      'sauf si',
      'sauf à',
      'sinon',
      'sans source :',
      'selon',
      'situation du demandeur',
      'somme de',
    ]);
  });
});

describe('in a table', () => {
  test('a cell takes the values of its column', () => {
    expect(offered('cas « a »\n  | n° | situation du demandeur | ⇒ prime |\n  | 1 | ét¦')).toEqual(['étudiant']);
    expect(offered('cas « a »\n  | n° | première demande | ⇒ prime |\n  | 1 | o¦')).toEqual(['oui']);
    expect(offered('cas « a »\n  | n° | première demande | ⇒ prime |\n  | 1 | oui | err¦').slice(0, 2)).toEqual([
      'erreur : trou',
      'erreur : conflit',
    ]);
    expect(offered('cas « a »\n  | n° | ⇒ état de la visite |\n  | 1 | ten¦')).toEqual(['tenu', 'tenu trop tôt', 'tenu en retard']);
  });
  test('an « avec » line names a value, then takes one', () => {
    expect(offered('cas « a »\n  avec sit¦')).toEqual(['situation du demandeur']);
    expect(offered('cas « a »\n  avec situation du demandeur = ele¦')).toEqual(['élève']);
  });
  test('a title is a value', () => {
    expect(offered('cas « a »\n  | n° | ⇒ pri¦')).toEqual(['prime']);
  });
});

describe('robust', () => {
  test.each([1, 3, 12, 23])('a text that begins with an empty line, and has no declaration, takes it at %i', (at) => {
    expect(complete(known, '\n  sinon\n  // rien\n  langue', at)).toEqual(complete(known, '  \n  sinon\n  // rien\n  langue', at + 2));
  });

  test('any place of a text that stops there, or goes on, takes completion without failing', () => {
    for (let at = 0; at < WORLD.length; at += 7) {
      for (const text of [WORLD.slice(0, at), WORLD]) {
        const labels = complete(known, text, at).map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });
});

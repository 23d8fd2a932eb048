/** Declarations: their openers, names, types and lines. */
import { entry } from '../../entry.ts';
import { en, first, fr, list, write } from './words.ts';

export const DECLARATIONS = {
  emptyFile: entry<Record<never, never>>()({
    code: 'empty-file',
    severity: 'warning',
    fr: {
      title: 'Fichier vide',
      message: () => 'Ce fichier ne déclare rien. Un règlement commence par son titre ; ses autres fichiers, par « langue 1 ».',
      hint: () => 'Écrivez « règlement « Titre » », puis ses données et ses règles.',
    },
    en: {
      title: 'Empty file',
      message: () => 'This file declares nothing. A ruleset begins with its title; its other files, with “langue 1”.',
      hint: () => 'Write “règlement « Titre »”, then its inputs and rules.',
    },
    fixes: { begin: { fr: () => 'Commencer un règlement', en: () => 'Begin a ruleset' } },
  }),
  unknownOpener: entry<{ word: string; near: readonly string[] }>()({
    code: 'unknown-opener',
    severity: 'error',
    fr: {
      title: 'Déclaration inconnue',
      message: ({ word }) =>
        `« ${word} » commence la ligne, mais n’ouvre aucune déclaration. Une ligne sans retrait doit dire ce qu’elle déclare : donnée, règle, paramètre…`,
      hint: ({ near }) =>
        near.length > 0
          ? `Écrivez ${list(near, 'fr')}, ou mettez deux espaces devant la ligne.`
          : 'Mettez deux espaces devant la ligne si elle appartient à la déclaration du dessus.',
    },
    en: {
      title: 'Unknown declaration',
      message: ({ word }) =>
        `“${word}” begins the line but opens no declaration. A line without indent must say what it declares: “donnée”, “règle”, “paramètre”…`,
      hint: ({ near }) =>
        near.length > 0
          ? `Write ${list(near, 'en')}, or put two spaces before the line.`
          : 'Put two spaces before the line if it belongs to the declaration above.',
    },
    fixes: { write, indent: { fr: () => 'Rattacher la ligne à la déclaration du dessus', en: () => 'Attach the line to the declaration above' } },
  }),
  strayLine: entry<Record<never, never>>()({
    code: 'stray-line',
    severity: 'error',
    fr: {
      title: 'Ligne sans déclaration',
      message: () =>
        'Cette ligne est en retrait, mais aucune déclaration n’est ouverte au-dessus. Une ligne en retrait appartient à la déclaration qui la précède.',
      hint: () => 'Enlevez le retrait, ou écrivez la déclaration au-dessus.',
    },
    en: {
      title: 'Line without a declaration',
      message: () => 'This line is indented, but no declaration is open above it. An indented line belongs to the declaration before it.',
      hint: () => 'Remove the indent, or write the declaration above.',
    },
    fixes: { outdent: { fr: () => 'Enlever le retrait', en: () => 'Remove the indent' } },
  }),
  missingName: entry<{ word: string; example: string }>()({
    code: 'missing-name',
    severity: 'error',
    fr: {
      title: 'Nom manquant',
      message: ({ word }) => `Il manque un nom après « ${word} ». C’est par ce nom que les autres lignes en parleront.`,
      hint: ({ example }) => `Écrivez par exemple « ${example} ».`,
    },
    en: {
      title: 'Missing name',
      message: ({ word }) => `A name is missing after “${word}”. Other lines will speak of it by that name.`,
      hint: ({ example }) => `Write for instance “${example}”.`,
    },
  }),
  badName: entry<{ name: string; word: string }>()({
    code: 'bad-name',
    severity: 'error',
    fr: {
      title: 'Nom impossible',
      message: ({ name, word }) =>
        name === word
          ? `« ${name} » ne peut pas être un nom : ce mot a déjà un sens dans les règles.`
          : `« ${name} » ne peut pas être un nom à cause de « ${word} ». Un nom est fait de mots, d’apostrophes et de traits d’union, et ne commence pas par un mot de liaison.`,
      hint: () => 'Choisissez d’autres mots ; la forme imprimée peut aller dans une ligne « libellé ».',
    },
    en: {
      title: 'Impossible name',
      message: ({ name, word }) =>
        name === word
          ? `“${name}” cannot be a name: the word already has a meaning in rules.`
          : `“${name}” cannot be a name because of “${word}”. A name is made of words, apostrophes and hyphens, and does not begin with a linking word.`,
      hint: () => 'Choose other words; the printed wording can go to a “libellé” line.',
    },
  }),
  functionName: entry<{ name: string }>()({
    code: 'function-name',
    severity: 'error',
    fr: {
      title: 'Nom à double lecture',
      message: ({ name }) =>
        `« ${name} » ne peut pas être un nom : « ${name} de … » est déjà un calcul, et chaque phrase doit n’avoir qu’une lecture.`,
      hint: ({ name }) => `Précisez le nom, par exemple « ${name} à retenir ».`,
    },
    en: {
      title: 'Name with two readings',
      message: ({ name }) => `“${name}” cannot be a name: “${name} de …” is already a computation, and a sentence must have one reading only.`,
      hint: ({ name }) => `Make the name more precise, for instance “${name} à retenir”.`,
    },
  }),
  missingType: entry<{ name: string }>()({
    code: 'missing-type',
    severity: 'error',
    fr: {
      title: 'Nature non précisée',
      message: ({ name }) => `On ne sait pas ce que contient « ${name} » : un montant, une date, oui ou non… Il faut le dire après deux points.`,
      hint: ({ name }) => `Écrivez par exemple « ${name} : oui ou non », « ${name} : date » ou « ${name} : € ».`,
    },
    en: {
      title: 'Kind not stated',
      message: ({ name }) => `Nothing says what “${name}” holds: an amount, a date, yes or no… It must be said after a colon.`,
      hint: ({ name }) => `Write for instance “${name} : oui ou non”, “${name} : date” or “${name} : €”.`,
    },
  }),
  valueInType: entry<{ written: string; unit: string }>()({
    code: 'value-in-type',
    severity: 'error',
    fr: {
      title: 'Valeur au lieu du type',
      message: ({ written }) => `« ${written} » est une valeur : après « : » vient son type, et la valeur va sur la ligne suivante.`,
      hint: ({ written, unit }) => `Écrivez « : ${unit} », puis « ${written} » au-dessous.`,
    },
    en: {
      title: 'Value instead of type',
      message: ({ written }) => `“${written}” is a value: after “:” comes its type, and the value goes on the next line.`,
      hint: ({ written, unit }) => `Write “: ${unit}”, then “${written}” below.`,
    },
    fixes: { write },
  }),
  repeatedTrait: entry<{ words: string }>()({
    code: 'repeated-trait',
    severity: 'error',
    fr: {
      title: 'Précision dite deux fois',
      message: ({ words }) => `« ${words} » redit ce que ce type dit déjà : on ne saurait pas lequel des deux vaut.`,
      hint: () =>
        'Gardez une seule borne de chaque côté (« de 0 à 10 », « au moins 0 », « au plus 10 »), et une seule précision (« à 2 décimales », « exact »).',
    },
    en: {
      title: 'Said twice of a type',
      message: ({ words }) => `“${words}” says again what this type says already: which of the two holds is not told.`,
      hint: () => 'Keep one bound on each side (“de 0 à 10”, “au moins 0”, “au plus 10”), and one precision (“à 2 décimales”, “exact”).',
    },
  }),
  unreadableType: entry<{ written: string; near: readonly string[] }>()({
    code: 'unreadable-type',
    severity: 'error',
    fr: {
      title: 'Nature illisible',
      message: ({ written }) =>
        `« ${written} » n’est pas une nature de valeur. On attend « oui ou non », « texte », « date », « période », « nombre », une unité, « liste de … », ou le nom d’un choix ou d’une fiche.`,
      hint: ({ near }) => (near.length > 0 ? `Écrivez ${list(near, 'fr')}.` : 'Écrivez l’une de ces natures.'),
    },
    en: {
      title: 'Unreadable kind',
      message: ({ written }) =>
        `“${written}” is not a kind of value. Expected: “oui ou non”, “texte”, “date”, “période”, “nombre”, a unit, “liste de …”, or the name of a “choix” or “fiche”.`,
      hint: ({ near }) => (near.length > 0 ? `Write ${list(near, 'en')}.` : 'Write one of these kinds.'),
    },
    fixes: { write },
  }),
  emptyDeclaration: entry<{ word: string; name: string; wanted: string }>()({
    code: 'empty-declaration',
    severity: 'error',
    fr: {
      title: 'Déclaration vide',
      message: ({ word, name, wanted }) => `${word} « ${name} » ne dit rien : il manque ${fr(wanted)}.`,
      hint: () => 'Ajoutez la ligne manquante, en retrait, sous la déclaration.',
    },
    en: {
      title: 'Empty declaration',
      message: ({ word, name, wanted }) => `“${word} ${name}” says nothing. Missing: ${en(wanted)}.`,
      hint: () => 'Add the missing line, indented, under the declaration.',
    },
  }),
  unexpectedLine: entry<{ word: string; line: string; takes: string }>()({
    code: 'unexpected-line',
    severity: 'error',
    fr: {
      title: 'Ligne hors de sa place',
      message: ({ word, line }) => `« ${line} » n’a pas de sens sous « ${word} ».`,
      hint: ({ takes }) => `Écrivez ici ${fr(takes)}.`,
    },
    en: {
      title: 'Line out of place',
      message: ({ word, line }) => `“${line}” means nothing under “${word}”.`,
      hint: ({ takes }) => `Write here: ${en(takes)}.`,
    },
    fixes: { outdent: { fr: () => 'Enlever le retrait', en: () => 'Remove the indent' } },
  }),
  repeatedLine: entry<{ line: string }>()({
    code: 'repeated-line',
    severity: 'error',
    fr: {
      title: 'Ligne dite deux fois',
      message: ({ line }) => `« ${line} » est déjà dit plus haut dans cette déclaration, et ne peut l’être qu’une fois.`,
      hint: () => 'Gardez une seule des deux lignes.',
    },
    en: {
      title: 'Line said twice',
      message: ({ line }) => `“${line}” is already said above in this declaration, and can only be said once.`,
      hint: () => 'Keep one of the two lines.',
    },
    related: { first },
  }),
  wrongHead: entry<{ word: string; wanted: string; found: string }>()({
    code: 'wrong-head',
    severity: 'error',
    fr: {
      title: 'Ligne mal formée',
      message: ({ word, found, wanted }) =>
        found === '' ? `Après « ${word} », il manque ${fr(wanted)}.` : `Après « ${word} », on attend ${fr(wanted)}, et non « ${found} ».`,
      hint: ({ wanted, found }) => (wanted === 'end' ? `Retirez « ${found} », ou écrivez-le sur une ligne à lui.` : `Écrivez ${fr(wanted)}.`),
    },
    en: {
      title: 'Malformed line',
      message: ({ word, found, wanted }) =>
        found === '' ? `After “${word}”, this is missing: ${en(wanted)}.` : `After “${word}”, this is expected: ${en(wanted)}, not “${found}”.`,
      hint: ({ wanted, found }) => (wanted === 'end' ? `Remove “${found}”, or write it on a line of its own.` : `Write: ${en(wanted)}.`),
    },
  }),
  unknownLanguage: entry<{ version: string }>()({
    code: 'unknown-language',
    severity: 'error',
    fr: {
      title: 'Version de langue inconnue',
      message: ({ version }) => `La version ${version} de la langue n’est pas connue de cet outil, qui lit la version 1.`,
      hint: () => 'Écrivez « langue 1 », ou ouvrez le fichier avec un outil plus récent.',
    },
    en: {
      title: 'Unknown language version',
      message: ({ version }) => `Version ${version} of the language is not known to this tool, which reads version 1.`,
      hint: () => 'Write “langue 1”, or open the file with a newer tool.',
    },
    fixes: { write },
  }),
} as const;

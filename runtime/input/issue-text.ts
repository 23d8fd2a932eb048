/** What an issue says to a person, French first. It names the field and what was expected, never what was given (decision 58). */
import { type Expected, type Issue, shownKey } from './edge.ts';

/** One sentence, beginning with the path of the field. Of an impossible date it says how long that month is, and no more. */
export function describeIssue(issue: Issue, language: 'fr' | 'en' = 'fr'): string {
  const text = language === 'fr' ? french(issue.expected) : english(issue.expected);
  const where = issue.path === '' ? (language === 'fr' ? 'le dossier' : 'the dossier') : issue.path;
  return language === 'fr' ? `${where} : ${text}` : `${where}: ${text}`;
}

function french(expected: Expected): string {
  switch (expected.kind) {
    case 'boolean':
      return 'oui ou non attendu (true ou false)';
    case 'text':
      return 'un texte est attendu';
    case 'day':
      return 'une date est attendue, comme "2026-11-21", entre 1583 et 9999';
    case 'month':
      return `ce mois n'existe pas : une date s'écrit année-mois-jour, comme "2026-11-21"`;
    case 'day of month':
      return `ce jour n'existe pas : ${MONTHS.fr[expected.month - 1] ?? ''} ${expected.year} a ${expected.days} jours`;
    case 'period':
      return 'une période est attendue, comme { "start": "2026-01-01", "end": "2026-03-31" }';
    case 'ordered period':
      return `la fin est avant le début ; une période vide s'écrit { "start": null, "end": null }`;
    case 'list':
      return 'une liste est attendue, entre crochets';
    case 'record':
      return 'un objet JSON est attendu, entre accolades';
    case 'value':
      return "une valeur est attendue ; « aucun » n'est possible que pour une donnée facultative";
    case 'number':
      return `un nombre${expected.scale === 0 ? ' entier' : ''} est attendu, comme ${expected.example}`;
    case 'fewer decimals':
      return expected.scale === 0 ? 'un nombre entier est attendu' : `${expected.scale} décimale${expected.scale > 1 ? 's' : ''} au plus`;
    case 'one reading':
      return `ce nombre se lit de deux façons, en milliers ou avec trois décimales : écrivez-le sans rien entre les milliers, ${
        expected.scale === 0 ? 'sans décimale' : `avec ${expected.scale} décimale${expected.scale > 1 ? 's' : ''} au plus`
      }`;
    case 'safe number':
      return 'nombre trop grand pour être compté exactement ; un grand nombre à décimales se donne en texte';
    case 'number within':
      return `un nombre de ${comma(expected.min)} à ${comma(expected.max)} est attendu`;
    case 'number at least':
      return `un nombre d'au moins ${comma(expected.min)} est attendu`;
    case 'number at most':
      return `un nombre d'au plus ${comma(expected.max)} est attendu`;
    case 'choice':
      return `attendu : ${expected.values.map((value) => `« ${value} »`).join(', ')}`;
    case 'fewer elements':
      return `${expected.atMost} élément${expected.atMost > 1 ? 's' : ''} au plus`;
    case 'more issues':
      return `d'autres problèmes, au-delà des ${expected.shown} premiers`;
    case 'known field':
      return expected.field.trim() === '' ? 'champ sans nom' : 'champ inconnu';
    case 'no question':
      return `c'est une question, pas une donnée : sa lecture se choisit à part, par --reading ${chosen(expected)} (readings pour un module)`;
    case 'given once':
      return `donné deux fois, sous ${expected.names.map((name) => `« ${shownKey(name)} »`).join(' et ')} : un seul de ces noms suffit`;
  }
}

function english(expected: Expected): string {
  switch (expected.kind) {
    case 'boolean':
      return 'expected true or false';
    case 'text':
      return 'expected a text';
    case 'day':
      return 'expected a date such as "2026-11-21", between 1583 and 9999';
    case 'month':
      return 'no such month: a date is written year-month-day, such as "2026-11-21"';
    case 'day of month':
      return `no such day: ${MONTHS.en[expected.month - 1] ?? ''} ${expected.year} has ${expected.days} days`;
    case 'period':
      return 'expected a period such as { "start": "2026-01-01", "end": "2026-03-31" }';
    case 'ordered period':
      return 'the end is before the start; an empty period is written { "start": null, "end": null }';
    case 'list':
      return 'expected a list, in brackets';
    case 'record':
      return 'expected a JSON object, in braces';
    case 'value':
      return 'expected a value; null is only for an optional input';
    case 'number':
      return `expected a ${expected.scale === 0 ? 'whole ' : ''}number such as ${expected.example}`;
    case 'fewer decimals':
      return expected.scale === 0 ? 'expected a whole number' : `expected at most ${expected.scale} decimal${expected.scale > 1 ? 's' : ''}`;
    case 'one reading':
      return `this number may be read in two ways, as thousands or with three decimals: write it with nothing between thousands, ${
        expected.scale === 0 ? 'without decimals' : `with at most ${expected.scale} decimal${expected.scale > 1 ? 's' : ''}`
      }`;
    case 'safe number':
      return 'too large to be counted exactly; a large number with decimals is given as text';
    case 'number within':
      return `expected a number from ${expected.min} to ${expected.max}`;
    case 'number at least':
      return `expected a number of at least ${expected.min}`;
    case 'number at most':
      return `expected a number of at most ${expected.max}`;
    case 'choice':
      return `expected one of: ${expected.values.map((value) => `"${value}"`).join(', ')}`;
    case 'fewer elements':
      return `expected at most ${expected.atMost} element${expected.atMost > 1 ? 's' : ''}`;
    case 'more issues':
      return `more is wrong, beyond the first ${expected.shown}`;
    case 'known field':
      return expected.field.trim() === '' ? 'field without a name' : 'unknown field';
    case 'no question':
      return `this is a question, not an input: its reading is chosen apart, by --reading ${chosen(expected)} (readings of a module)`;
    case 'given once':
      return `given twice, as ${expected.names.map((name) => `"${shownKey(name)}"`).join(' and ')}: one of these names is enough`;
  }
}

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const chosen = ({ question, readings }: Extract<Expected, { kind: 'no question' }>): string => `"${question}=${readings[0] ?? ''}"`;

const comma = (decimal: string): string => decimal.replace('.', ',');

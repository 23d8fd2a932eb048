/** What people write for a kind of value in other tools, and how it is written here. */
import { concatMap } from '../syntax/collections.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { foldAccents } from '../lexer/characters.ts';
import { itemAt } from '../syntax/sure.ts';

/** The kinds that the language provides, as written after a colon. */
const PROVIDED: readonly string[] = ['oui ou non', 'texte', 'date', 'période', 'nombre', '€', '%', 'h', 'jours', 'mois', 'liste de '];

const MEANT: ReadonlyMap<string, string> = new Map(
  concatMap(
    Object.entries({
      'oui ou non': [
        'vrai',
        'faux',
        'vrai ou faux',
        'booleen',
        'boolean',
        'bool',
        'logique',
        'oui/non',
        'oui, non',
        'oui-non',
        'oui non',
        'o/n',
        'oui',
      ],
      nombre: ['entier', 'nombre entier', 'int', 'integer', 'number', 'numerique', 'chiffre', 'numero'],
      'nombre à 2 décimales': ['nombre decimal', 'decimal', 'float', 'reel', 'nombre reel', 'nombre a virgule'],
      texte: ['chaine', 'chaine de caracteres', 'string', 'text', 'texte libre', 'mot', 'mots', 'libelle'],
      date: ['jour calendaire', 'datetime'],
      '€': ['montant', 'somme', 'prix', 'monnaie', 'eur', 'montant en euros', 'montant en €'],
      '%': ['pourcentage', 'taux', 'pourcent', 'pour cent', 'pourcentages'],
      h: ['heure', 'nombre d’heures', "nombre d'heures"],
    }),
    ([right, wordings]) => wordings.map((wording) => [wording, right] as const),
  ),
);

/** What an amount is by, in words, and how its unit ends. */
const RATES: ReadonlyMap<string, string> = new Map(
  concatMap(
    Object.entries({
      h: ['heure', 'h', 'horaire', 'horaires'],
      jour: ['jour', 'journalier', 'journaliere', 'quotidien'],
      semaine: ['semaine', 'hebdomadaire', 'hebdomadaires'],
      mois: ['mois', 'mensuel', 'mensuelle', 'mensuels', 'mensuelles'],
      an: ['an', 'annee', 'annuel', 'annuelle', 'annuels', 'annuelles'],
    }),
    ([unit, wordings]) => wordings.map((wording) => [wording, unit] as const),
  ),
);
const RATE = new RegExp(`^(€|euros?|montant)(?: par| /|/)? ?(${[...RATES.keys()].join('|')})$`);

/**
 * What `written` may mean as a kind of value, best first: one of `declared` or of the kinds provided that is nearly the same, or the kind
 * that bears another name here. Nothing when nothing is likely.
 */
export function suggestType(written: string, declared: readonly string[]): readonly string[] {
  const folded = foldAccents(written.trim()).toLowerCase().replace(/\s+/g, ' ');
  const meant = MEANT.get(folded);
  if (meant !== undefined) return [meant];
  if (folded === 'duree') return ['jours', 'mois', 'h'];
  const rate = RATE.exec(folded);
  if (rate !== null) return [`€/${RATES.get(itemAt(rate, 2)) ?? ''}`];
  const optional =
    /^(.+[^,\s])\s+\(?(?:facultati(?:f|ve)|optionnel(?:le)?)\)?$/i.exec(written.trim()) ??
    /^(?:facultati(?:f|ve)|optionnel(?:le)?),?\s+(.+)$/i.exec(written.trim());
  if (optional !== null) {
    const inner = itemAt(optional, 1).replace(/\s+/g, ' ');
    const right = PROVIDED.includes(inner) || declared.includes(inner) ? inner : suggestType(inner, declared)[0];
    return right === undefined ? [] : [`${right}, facultatif`];
  }
  return suggest(written, [...declared, ...PROVIDED]);
}

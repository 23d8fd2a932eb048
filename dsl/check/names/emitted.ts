/**
 * Names in emitted code: camelCase without accents (PascalCase for types). `nommé` wins; a name that JavaScript reserves takes a final `_`;
 * of two that fall together, the later one takes a rank: `montant`, `montant2`.
 */
import { sure } from '../../syntax/sure.ts';
import { bounded } from '../../syntax/collections.ts';

const RESERVED = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else enum ' +
    'eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never ' +
    'new null number object of package private protected public readonly require return satisfies set static string super switch symbol this throw ' +
    'true try type typeof undefined unique unknown using var void while with yield NaN Infinity prototype toString valueOf hasOwnProperty Array Object ' +
    'String Number Boolean Date Map Set Promise Error Symbol Math JSON Record Readonly ReadonlyArray Partial globalThis'
  ).split(' '),
);

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  '€': ' euro ',
  '%': ' pour cent ',
  '°': ' ',
  '&': ' et ',
  '+': ' plus ',
};

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/[œŒæÆ€%°&+]/g, (letter) => sure(LETTERS[letter], letter))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** The same few thousand names are asked at each key. */
function remembered(make: (name: string) => string): (name: string) => string {
  const all = new Map<string, string>();
  return (name) => {
    const known = all.get(name);
    if (known !== undefined) return known;
    const made = make(name);
    bounded(all).set(name, made);
    return made;
  };
}

/** `heures d'accompagnement` is `heuresDAccompagnement`. */
export const camelCase = /* @__PURE__ */ remembered((name) => {
  const [first = 'valeur', ...rest] = wordsOf(name);
  const text = first.toLowerCase() + rest.map(capital).join('');
  return /^\d/.test(text) ? `_${text}` : text;
});

/** `nature d'événement` is `NatureDEvenement`. */
export const pascalCase = /* @__PURE__ */ remembered((name) => {
  const text = wordsOf(name).map(capital).join('') || 'Valeur';
  return /^\d/.test(text) ? `_${text}` : text;
});

/** Whether code may bear this name as it is: letters, digits and `_`, no digit first, and no word of JavaScript's own. */
export const isEmittable = (name: string): boolean => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) && !RESERVED.has(name);

/** What code would call it: `nommé 2e visite` gives `_2eVisite`, `nommé class` `class_`. */
export const emittable = (name: string): string => afterReserved(/^\w+$/.test(name) && !/^\d/.test(name) ? name : camelCase(name));

const afterReserved = (name: string): string => (RESERVED.has(name) ? `${name}_` : name);

/**
 * One namespace of emitted names. Names fixed by `nommé` are taken first, whatever their order of declaration. No name is emitted that is the French name of
 * another: a dossier may be keyed by either, and each key stands for one thing.
 */
export class EmittedNames {
  private readonly taken: Set<string>;
  private readonly french: ReadonlySet<string>;

  constructor(fixed: Iterable<string>, french: Iterable<string>) {
    this.taken = new Set(fixed);
    this.french = new Set(french);
  }

  value(name: string): string {
    return this.claim(camelCase(name), name);
  }

  type(name: string): string {
    return this.claim(pascalCase(name), name);
  }

  private claim(wanted: string, french: string): string {
    const base = afterReserved(wanted);
    let name = base;
    for (let rank = 2; this.taken.has(name) || (name !== french && this.french.has(name)); rank += 1) name = `${base}${rank}`;
    this.taken.add(name);
    return name;
  }
}

/** The name of a part in emitted code when its délai or contrôle has one: `visite` gives `visiteEcheance`. */
export const partEmitted = (whole: string | undefined, part: string): string => (whole === undefined ? '' : `${camelCase(whole)}${pascalCase(part)}`);

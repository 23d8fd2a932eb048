import type { Random } from '../random.ts';

/** The types a generated value may have; `optional` is said beside it. */
export type Kind =
  | { readonly kind: 'boolean' | 'text' | 'date' | 'period' }
  | { readonly kind: 'number'; readonly unit: string; readonly scale: number | 'exact' }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'record'; readonly fiche: string }
  | { readonly kind: 'list'; readonly of: Kind };

export interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly optional: boolean;
}

export interface Fiche {
  readonly name: string;
  readonly plural: string;
  readonly fields: readonly Field[];
  /** Some donnée lists it by its first field, a day. */
  sequence: boolean;
}

export interface Choice {
  readonly name: string;
  readonly plural: string;
  readonly values: readonly string[];
  /** A donnée or a rule may be of this type. */
  readonly declared: boolean;
}

/** A name that expressions may read. */
export interface Readable {
  readonly name: string;
  readonly kind: Kind;
  readonly optional: boolean;
  /** Names of the fiches or choix it has one value for each element of. */
  readonly subjects: readonly string[];
  /** Several words that must stand in parentheses beside others (`échéance de la visite`). */
  readonly compound: boolean;
  /** Given by the dossier, or computed. */
  readonly from: 'input' | 'definition';
  /** The least and the greatest a donnée takes, whole numbers; null where its type says neither. */
  readonly bounds: readonly [number, number] | null;
}

/** Everything declared so far; grows as the text is written, so that nothing reads what comes later. */
export interface World {
  readonly random: Random;
  readonly names: Names;
  readonly choices: Choice[];
  readonly fiches: Fiche[];
  readonly readables: Readable[];
  readonly lines: string[];
  /** Rules, and rulesets taken up, that have a date of their own, which « en vigueur le » does not change. */
  readonly apart: string[];
}

/** Gives names no two of which share a word, so that no run of words can be read as two names (decision 5). */
export class Names {
  private readonly heads: string[];
  private readonly marks: string[];
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
    this.heads = random.shuffle(HEADS);
    this.marks = random.shuffle(MARKS);
  }

  /** A noun, alone or with a complement that is no name itself. */
  noun(): { readonly name: string; readonly plural: string } {
    const head = this.heads.pop() ?? `rubrique${this.random.int(1000, 9999)}`;
    const tail = this.random.chance(0.4) ? ` ${this.random.pick(TAILS)}` : '';
    return { name: head + tail, plural: `${head}s${tail}` };
  }

  /** One word, for a place where `de` ends a name. */
  word(): string {
    return this.heads.pop() ?? `rubrique${this.random.int(1000, 9999)}`;
  }

  /** The value of a choix, a reading, a label. */
  mark(): string {
    const head = this.marks.pop() ?? `cas${this.random.int(1000, 9999)}`;
    return this.random.chance(0.2) ? `${head} foncé` : head;
  }
}

const HEADS: readonly string[] = (
  'abri accord agent allocation apport arrêté assistance avance avantage avis besoin bilan bourse budget bureau cadre capital centre charge chèque ' +
  'compte conseil contrat contribution cotisation crédit demande dépense dispositif domaine don dossier droit école effectif effort emploi enquête ' +
  'épargne équipe étage examen facture famille fonds forfait formation foyer garage grade groupe indice jardin jury ligne livret local logement loyer ' +
  'mandat marge membre message mesure métier mission module montage niveau note objet offre outil palier panier partage passage patient pension personne piste ' +
  'plainte plancher poste pratique prestation prime profil programme projet quartier quotient rang rapport recette recours registre relevé rente réserve ressource ' +
  'retour revenu risque route salaire score secteur série service session seuil signal solde stage stock structure suivi support surface table tarif tâche terrain ' +
  'titre tour trajet travail usage vacance vente verger version visite volume voyage zone'
)
  .split(' ')
  .filter((word) => !['plancher', 'table', 'relevé', 'version', 'titre'].includes(word) && !/(?:eau|eu|al|ail|s|x|z)$/u.test(word));

const MARKS: readonly string[] = (
  'rouge bleu vert jaune orange violet gris blanc noir rose beige marron turquoise ocre pourpre indigo cuivre argent or bronze platine acier étain zinc ' +
  'chêne hêtre frêne érable tilleul cèdre sapin bouleau saule cyprès olivier figuier laurier lilas jasmin iris tulipe pivoine dahlia bleuet ' +
  'renard loup ours cerf daim lièvre blaireau hérisson castor loutre martre belette furet hibou chouette faucon aigle buse héron cigogne mésange merle grive ' +
  'granit basalte calcaire marbre ardoise quartz silex schiste gneiss craie argile limon tourbe'
).split(' ');

const TAILS: readonly string[] = [
  'de base',
  'retenu',
  'du plan',
  'à domicile',
  "d'office",
  'annuel',
  'net',
  'constaté',
  'déclaré',
  'majoré',
  "de l'usager",
  'hors quota',
];

export const BOOLEAN: Kind = { kind: 'boolean' };
export const TEXT: Kind = { kind: 'text' };
export const DATE: Kind = { kind: 'date' };
export const PERIOD: Kind = { kind: 'period' };
export const number = (unit: string, scale: number | 'exact'): Kind => ({ kind: 'number', unit, scale });
export const choice = (name: string): Kind => ({ kind: 'choice', choice: name });
export const record = (name: string): Kind => ({ kind: 'record', fiche: name });
export const list = (of: Kind): Kind => ({ kind: 'list', of });

/** Same type; two numbers are when unit and scale are. */
export function sameKind(a: Kind, b: Kind): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Decimals a unit has when a type does not say. */
export const DECIMALS: Readonly<Record<string, number>> = { '€': 2, h: 2, '%': 2, '': 0, '€/h': 2, point: 1, jour: 0, mois: 0, an: 0, semaine: 0 };

/** How a type names a unit. */
const UNIT_TYPE: Readonly<Record<string, string>> = {
  '€': '€',
  h: 'h',
  '%': '%',
  '': 'nombre',
  '€/h': '€/h',
  point: 'points',
  jour: 'jours',
  mois: 'mois',
  an: 'ans',
  semaine: 'semaines',
};

/** A type as the text writes it. */
export function writeKind(kind: Kind, world: World): string {
  switch (kind.kind) {
    case 'boolean':
      return 'oui ou non';
    case 'text':
      return 'texte';
    case 'date':
      return 'date';
    case 'period':
      return 'période';
    case 'number': {
      const unit = UNIT_TYPE[kind.unit] ?? kind.unit;
      if (kind.scale === 'exact') return `${unit} exact`;
      if (kind.scale === DECIMALS[kind.unit]) return unit;
      return `${unit} à ${kind.scale} décimale${kind.scale > 1 ? 's' : ''}`;
    }
    case 'choice':
      return kind.choice;
    case 'record':
      return kind.fiche;
    case 'list':
      return `liste de ${writePlural(kind.of, world)}`;
  }
}

function writePlural(kind: Kind, world: World): string {
  if (kind.kind === 'record') return world.fiches.find((fiche) => fiche.name === kind.fiche)?.plural ?? kind.fiche;
  if (kind.kind === 'choice') return world.choices.find((one) => one.name === kind.choice)?.plural ?? kind.choice;
  if (kind.kind === 'text') return 'textes';
  if (kind.kind === 'date') return 'dates';
  return writeKind(kind, world);
}

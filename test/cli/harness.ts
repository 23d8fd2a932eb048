import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../compiler/cli/run.ts';

/** What a command line printed, and its exit code. */
interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that the tests of a file may fill, gone when they end. */
export function workspace(files: Readonly<Record<string, string>>): string {
  // One deeper than what others may make and remove meanwhile: commands look at the folders beside the one they are given.
  const own = mkdtempSync(path.join(os.tmpdir(), 'attendu-cli-'));
  const folder = path.join(own, 'ici');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  afterAll(() => rmSync(own, { recursive: true, force: true }));
  return folder;
}

/** Runs a command line within this process, with nothing of its environment. */
export async function attendu(
  args: readonly string[],
  given: {
    readonly input?: string;
    readonly bytes?: Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly width?: number;
    readonly colour?: boolean;
  } = {},
): Promise<Printed> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    flushed: async () => {},
    colour: given.colour ?? false,
    width: given.width ?? 110,
    env: given.env ?? {},
    input: pieces(given.bytes ?? new TextEncoder().encode(given.input ?? '')),
  });
  return { code, out, err };
}

/** The input in small pieces, as a pipe gives it. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
}

/** The document the small ruleset quotes. */
export const GUIDE = `Le dispositif de coordination est attribué pour tout plan d’aides
composé d’au moins 3 prestations.

La visite initiale a lieu au maximum 1 mois après la notification.

Les caisses organisent des temps d’information.
`;

/** A small ruleset, right in all respects. */
export const RULES = `règlement « Petit guide »
  langue 1
  version « 2026-11 »
  date d'application : date de notification

document guide
  titre « Petit guide du coordinateur »
  texte « guide.txt »

donnée date de notification : date
  d'après guide « la notification »
donnée nombre de prestations : nombre de 0 à 20
  d'après guide « plan d’aides composé d’au moins 3 prestations »
donnée date de visite : date, facultatif
  d'après guide « La visite initiale »

paramètre seuil : nombre
  3
    d'après guide « composé d’au moins 3 prestations »

règle éligible : oui ou non
  nombre de prestations ≥ seuil
    d'après guide « Le dispositif de coordination est attribué pour tout plan d’aides »

délai visite initiale
  au plus tard 1 mois après date de notification
    d'après guide « au maximum 1 mois après la notification »
  accompli : date de visite

hors champ guide « Les caisses organisent des temps d’information »
  motif : obligation de la caisse, rien à calculer

cas « Seuil »
  d'après guide « au moins 3 prestations »
  avec date de notification = 31 janvier 2026
  | n° | nombre de prestations | ⇒ éligible | ⇒ échéance de la visite initiale |
  | 1 | 3 | oui | 28/02/2026 |
  | 2 | 2 | non | — |
  | 3 | | indéterminé : nombre de prestations | 28/02/2026 |
`;

/** A ruleset with a result per element. */
export const LISTS = `règlement « Listes »
  langue 1

fiche visite
  - durée : h

donnée appels : liste de textes
  sans source : essai
donnée visites : liste de visites
  sans source : essai

règle coût : €
  sans source : essai
  pour chaque visite
  durée × 1 €/h, arrondi au centime

règle total : €
  sans source : essai
  somme des (coût des visites)
`;

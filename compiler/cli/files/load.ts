import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compileRuleset } from '../../driver.ts';
import type { Compiled } from '../../driver.ts';
import { readText } from './io.ts';
import { UsageError } from '../options.ts';

/** A ruleset as found on disk. `files` are named within their folder, so that findings and hashes do not depend on where it lies. */
export interface Ruleset extends Compiled {
  /** As the command line named it. */
  readonly named: string;
  readonly folder: string;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}

/** The files of a ruleset, uncompiled. */
export function readSources(named: string): Pick<Ruleset, 'folder' | 'sources'> {
  const { folder, files } = filesOf(named);
  return { folder, sources: files.map((file) => ({ file, text: readText(join(folder, file)) })) };
}

/** Reads and compiles a folder of `.attendu` files, or one file, with the rulesets it takes up. */
export function loadRuleset(named: string): Ruleset {
  const { folder, sources } = readSources(named);
  const imports = importsOf(folder, sources, [titleOf(sources) ?? '']);
  return { named, folder, sources, ...compileRuleset(sources, imports) };
}

function filesOf(named: string): { readonly folder: string; readonly files: readonly string[] } {
  if (!existsSync(named)) throw new UsageError(`${named} n’existe pas.`, `${named} does not exist.`);
  if (!statSync(named).isDirectory()) {
    if (named.endsWith('.attendu')) return { folder: dirname(named), files: [basename(named)] };
    throw new UsageError(`${named} n’est pas un fichier .attendu.`, `${named} is not an .attendu file.`);
  }
  const files = ruleFiles(named);
  if (files.length > 0) return { folder: named, files };
  throw new UsageError(`${named} ne contient aucun fichier .attendu.`, `${named} holds no .attendu file.`);
}

const ruleFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.attendu'))
    .map(({ name }) => name)
    .sort();

type Sources = Ruleset['sources'];

const OPENING = /^règlement\s*«\s*(.+?)\s*»\s*$/gmu;
const TAKEN_UP = /^reprend\s*«\s*(.+?)\s*»/gmu;

const plain = (title: string): string => title.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
const titles = (sources: Sources, pattern: RegExp): string[] =>
  sources.flatMap(({ text }) => [...text.normalize('NFC').matchAll(pattern)].map((match) => match[1] ?? ''));
const titleOf = (sources: Sources): string | undefined => titles(sources, OPENING)[0];

/**
 * The models that `reprend « … »` asks for, by title: sought in the folders beside this one, themselves with what they take up. A title that
 * is not found, or that closes a circle, is left out; the checker reports it where it is written.
 */
function importsOf(folder: string, sources: Sources, path: readonly string[]): Map<string, Compiled> {
  const imports = new Map<string, Compiled>();
  for (const title of titles(sources, TAKEN_UP)) {
    if (path.some((other) => plain(other) === plain(title))) continue;
    const [found, second] = beside(folder).filter((other) => plain(titleOf(other.sources) ?? '') === plain(title));
    if (found === undefined) continue;
    if (second !== undefined) {
      const [one, two] = [found.folder, second.folder];
      throw new UsageError(`Deux règlements s’appellent « ${title} » : ${one} et ${two}.`, `Two rulesets are named “${title}”: ${one} and ${two}.`);
    }
    const compiled = compileRuleset(found.sources, importsOf(found.folder, found.sources, [...path, title]));
    imports.set(title, compiled).set(compiled.model.title, compiled);
  }
  return imports;
}

/**
 * The ruleset of this title in one of these folders, or in a folder of one; null when there is none. Two of them are refused: which one was meant
 * is not guessed.
 */
export function rulesetTitled(title: string, places: readonly string[]): string | null {
  const folders = new Map<string, string>();
  for (const place of places) {
    for (const { folder, sources } of [...inside(place), ...one(place)]) {
      if (plain(titleOf(sources) ?? '') === plain(title)) folders.set(resolve(folder), folder);
    }
  }
  const [found, second] = folders.values();
  if (found !== undefined && second !== undefined) {
    throw new UsageError(
      `Deux règlements s’appellent « ${title} » : ${found} et ${second}.`,
      `Two rulesets are named “${title}”: ${found} and ${second}.`,
    );
  }
  return found ?? null;
}

const one = (folder: string): { readonly folder: string; readonly sources: Sources }[] =>
  existsSync(folder) ? [{ folder, sources: ruleFiles(folder).map((file) => ({ file, text: readText(join(folder, file)) })) }] : [];

function beside(folder: string): { readonly folder: string; readonly sources: Sources }[] {
  return inside(dirname(resolve(folder)));
}

function inside(parent: string): { readonly folder: string; readonly sources: Sources }[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => one(join(parent, entry.name)));
}

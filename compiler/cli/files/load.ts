import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isSameTitle, takenUpIn, titleIn } from '../../../dsl/syntax/titles.ts';
import { compileRuleset } from '../../driver.ts';
import type { Compiled } from '../../driver.ts';
import { readText, unreadable } from './io.ts';
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
  return { folder, sources: sourcesIn(folder, files) };
}

/** Reads and compiles a folder of `.attendu` files, or one file, with the rulesets it takes up. */
export function loadRuleset(named: string): Ruleset {
  const { folder, sources } = readSources(named);
  const imports = importsOf(folder, sources, [titleIn(sources) ?? '']);
  return { named, folder, sources, ...compileRuleset(sources, imports) };
}

function filesOf(named: string): { readonly folder: string; readonly files: readonly string[] } {
  if (!isFolder(named)) {
    if (named.endsWith('.attendu')) return { folder: dirname(named), files: [basename(named)] };
    throw new UsageError(`${named} n’est pas un fichier .attendu.`, `${named} is not an .attendu file.`);
  }
  const files = ruleFiles(named);
  if (files.length > 0) return { folder: named, files };
  throw new UsageError(`${named} ne contient aucun fichier .attendu.`, `${named} holds no .attendu file.`);
}

function isFolder(named: string): boolean {
  try {
    return statSync(named).isDirectory();
  } catch (error) {
    throw unreadable(named, error);
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

const ruleFiles = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.attendu'))
    .map(({ name }) => name)
    .sort();

type Sources = Ruleset['sources'];

const sourcesIn = (folder: string, files: readonly string[]): Sources => files.map((file) => ({ file, text: readText(join(folder, file)) }));

/**
 * The models that `reprend « … »` asks for, by title: sought in the folders beside this one, themselves with what they take up. A title that
 * is not found, or that closes a circle, is left out; the checker reports it where it is written.
 */
function importsOf(folder: string, sources: Sources, path: readonly string[]): Map<string, Compiled> {
  const imports = new Map<string, Compiled>();
  for (const title of takenUpIn(sources)) {
    if (path.some((other) => isSameTitle(other, title))) continue;
    const found = oneTitled(title, inside(dirname(resolve(folder))));
    if (found === null) continue;
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
  const found = oneTitled(
    title,
    places.flatMap((place) => (existsSync(place) ? [place, ...inside(place)] : [])),
  );
  return found?.folder ?? null;
}

interface Found {
  readonly folder: string;
  readonly sources: Sources;
}

/**
 * The ruleset of this title among these folders. A folder that cannot be read matters only when the title is nowhere else: then it may be the one,
 * and the UsageError says why it cannot be read.
 */
function oneTitled(title: string, folders: readonly string[]): Found | null {
  const found = new Map<string, Found>();
  let refusal: UsageError | null = null;
  for (const folder of folders) {
    try {
      const sources = sourcesIn(folder, ruleFiles(folder));
      if (isSameTitle(titleIn(sources) ?? '', title)) found.set(resolve(folder), { folder, sources });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refusal ??= error;
    }
  }
  const [one, second] = found.values();
  if (one !== undefined && second !== undefined) {
    throw new UsageError(
      `Deux règlements s’appellent « ${title} » : ${one.folder} et ${second.folder}.`,
      `Two rulesets are named “${title}”: ${one.folder} and ${second.folder}.`,
    );
  }
  if (one === undefined && refusal !== null) {
    throw new UsageError(
      `Le règlement « ${title} » n’a pas été trouvé, et tout n’a pas pu être lu : ${refusal.fr}`,
      `The ruleset “${title}” was not found, and not everything could be read: ${refusal.en}`,
    );
  }
  return one ?? null;
}

/** The folders of a folder, where rulesets may lie. */
const inside = (parent: string): readonly string[] =>
  entriesOf(parent)
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map((entry) => join(parent, entry.name));

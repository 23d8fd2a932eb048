import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BESIDE } from '../../../dsl/diagnostics/catalog/beside.ts';
import type { Diagnostic } from '../../../dsl/diagnostics/diagnostic.ts';
import { fix, report } from '../../../dsl/diagnostics/entry.ts';
import { isSameTitle, placeTakenUp, takenUpIn, titleIn } from '../../../dsl/syntax/titles.ts';
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

/** What is made of a ruleset is called so: the folder's name, or the file's for a ruleset of one file. */
export function nameOf({ named, folder }: Pick<Ruleset, 'named' | 'folder'>): string {
  return named.endsWith('.attendu') ? basename(named, '.attendu') : basename(resolve(folder));
}

/** The files of a ruleset, uncompiled. */
export function readSources(named: string): Pick<Ruleset, 'folder' | 'sources'> {
  const { folder, files } = filesOf(named);
  return { folder, sources: sourcesIn(folder, files) };
}

/**
 * Reads and compiles a folder of `.attendu` files, or one file, with the rulesets it takes up. `plan` is null when anything is an error, a conflict
 * that the analysis proves among them: no command answers under rules that `check` refuses.
 */
export function loadRuleset(named: string): Ruleset {
  const { folder, sources } = readSources(named);
  const unread: Unread[] = [];
  const imports = importsOf(folder, sources, [titleIn(sources) ?? ''], unread);
  const compiled = compileRuleset(sources, imports);
  const beside = [...untitled(sources), ...unread.map((one) => saidAt(one, sources))];
  const diagnostics = [...compiled.diagnostics, ...beside];
  const plan = diagnostics.some(({ severity }) => severity === 'error') ? null : compiled.plan;
  return { named, folder, sources, ...compiled, plan, diagnostics };
}

/** That no file says the title, where one declares something; a line of the title that is damaged is told by what reads it. */
function untitled(sources: Sources): readonly Diagnostic[] {
  const [first] = sources;
  if (
    first === undefined ||
    sources.some(({ text }) => /^\s*r\p{L}glement(?!\p{L})/imu.test(text)) ||
    sources.every(({ text }) => !/^\p{L}/mu.test(text))
  )
    return [];
  const start = Math.max(0, first.text.search(/^\p{L}/mu));
  const line = first.text.slice(start).search(/\n|$/u);
  const at = { file: first.file, start: 0, end: 0 };
  return [report(BESIDE.noTitle, { ...at, start, end: start + line }, {}, { fixes: [fix('title', at, 'règlement « Titre »\n')] })];
}

/** A folder beside, which may hold a ruleset that is taken up. */
interface Unread {
  readonly title: string;
  readonly refusal: UsageError;
}

/** Said where the title is written, or where what takes it up begins. */
function saidAt({ title, refusal: { fr, en } }: Unread, sources: Sources): Diagnostic {
  const span = placeTakenUp(sources, title) ?? { file: sources[0]?.file ?? '', start: 0, end: 0 };
  return report(BESIDE.unreadBeside, span, { title, fr, en });
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

/** The texts as they are read, accents composed: a file copied from a Mac may write « é » as two characters. */
const sourcesIn = (folder: string, files: readonly string[]): Sources =>
  files.map((file) => ({ file, text: readText(join(folder, file)).normalize('NFC') }));

/**
 * The models that `reprend « … »` asks for, by title: sought in the folders beside this one, themselves with what they take up. A title that
 * is not found, or that closes a circle, is left out; the checker reports it where it is written. `unread`: receives what could not be read.
 */
function importsOf(folder: string, sources: Sources, path: readonly string[], unread: Unread[]): Map<string, Compiled> {
  const imports = new Map<string, Compiled>();
  for (const title of takenUpIn(sources)) {
    if (path.some((other) => isSameTitle(other, title))) continue;
    const { found, refusals } = oneTitled(title, [dirname(resolve(folder))], 'inside');
    unread.push(...refusals.map((refusal) => ({ title, refusal })));
    if (found === null) continue;
    const compiled = compileRuleset(found.sources, importsOf(found.folder, found.sources, [...path, title], unread));
    imports.set(title, compiled).set(compiled.model.title, compiled);
  }
  return imports;
}

/** The folders beside a ruleset whose rulesets take it up, in order, named as it was; what cannot be read there is left out. */
export function takersOf({ folder, model }: Ruleset): readonly string[] {
  if (model.title === '') return [];
  const beside = readable(() => inside(dirname(resolve(folder)))) ?? [];
  const takes = (one: string): boolean =>
    readable(() => takenUpIn(sourcesIn(one, ruleFiles(one))))?.some((title) => isSameTitle(title, model.title)) ?? false;
  const takers = beside.filter((one) => resolve(one) !== resolve(folder) && takes(one));
  return takers.map((one) => join(folder, '..', basename(one))).sort(); // as a person who named this one would name them
}

/** What a reading gives; null where a file or a folder cannot be read. */
function readable<T>(reading: () => T): T | null {
  try {
    return reading();
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** A ruleset sought by its title: its folder, and why some folders where it, or another of its title, may be could not be read. */
interface Titled {
  readonly folder: string | null;
  readonly refusals: readonly UsageError[];
}

/**
 * The ruleset of this title in one of these folders, or in a folder of one. Two of them are refused: which one was meant is not guessed.
 */
export function rulesetTitled(title: string, places: readonly string[]): Titled {
  const present = places.filter((place) => existsSync(place));
  const { found, refusals } = oneTitled(title, present, 'there and inside');
  return { folder: found?.folder ?? null, refusals };
}

interface Found {
  readonly folder: string;
  readonly sources: Sources;
}

/** The ruleset of this title in the folders of these places, and in the places themselves. What cannot be read is told, and the others are read. */
function oneTitled(
  title: string,
  places: readonly string[],
  where: 'inside' | 'there and inside',
): { readonly found: Found | null; readonly refusals: readonly UsageError[] } {
  const found = new Map<string, Found>();
  const refusals: UsageError[] = [];
  const tried = <T>(reading: () => T): T | null => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!refusals.some(({ fr }) => fr === error.fr)) refusals.push(error);
      return null;
    }
  };
  const folders = places.flatMap((place) => [...(where === 'inside' ? [] : [place]), ...(tried(() => inside(place)) ?? [])]);
  for (const folder of folders) {
    const sources = tried(() => sourcesIn(folder, ruleFiles(folder)));
    if (sources !== null && isSameTitle(titleIn(sources) ?? '', title)) found.set(resolve(folder), { folder, sources });
  }
  const [one, second] = found.values();
  if (one !== undefined && second !== undefined) {
    throw new UsageError(
      `Deux règlements s’appellent « ${title} » : ${one.folder} et ${second.folder}${where === 'inside' ? '' : ' ; dites lequel par --ruleset'}.`,
      `Two rulesets are named “${title}”: ${one.folder} and ${second.folder}${where === 'inside' ? '' : '; say which by --ruleset'}.`,
    );
  }
  return { found: one ?? null, refusals };
}

/** The folders of a folder, where rulesets may lie. */
const inside = (parent: string): readonly string[] =>
  entriesOf(parent)
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map((entry) => join(parent, entry.name));

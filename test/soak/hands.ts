/** What hands do to the files of a ruleset besides typing: blocks that move, come twice, go or change files, files of another name or of other line ends. */
import { accident } from './damage.ts';
import type { Random } from './random.ts';

export interface Text {
  readonly file: string;
  readonly text: string;
}

/** A text as one file, or cut in two between its blocks. */
export function filed(random: Random, text: string): readonly Text[] {
  const blocks = blocksOf(text);
  if (blocks.length < 2 || random.chance(0.5)) return [{ file: 'a.attendu', text }];
  const cut = random.int(1, blocks.length - 1);
  return [
    { file: 'a.attendu', text: `${joined(blocks.slice(0, cut))}\n` },
    { file: 'b.attendu', text: joined(blocks.slice(cut)) },
  ];
}

/** The files after one more thing was done to one of them. */
export function handled(random: Random, files: readonly Text[]): readonly Text[] {
  const at = random.int(0, files.length - 1);
  const { file, text } = files[at] ?? { file: 'a.attendu', text: '' };
  const typed = (now: string): readonly Text[] => files.map((one, index) => (index === at ? { file, text: now } : one));
  const blocks = blocksOf(text);
  const from = random.int(0, blocks.length - 1);
  const block = blocks[from] ?? '';
  const without = blocks.toSpliced(from, 1);
  return random.weighted<() => readonly Text[]>([
    [8, () => typed(accident(random, text).text)],
    [6, () => typed(letter(random, text))],
    [2, () => typed(joined(without.toSpliced(random.int(0, without.length), 0, block)))],
    [1, () => typed(joined(blocks.toSpliced(random.int(0, blocks.length), 0, block)))],
    [1, () => typed(joined(without))],
    [1, () => typed(joined(blocks.with(from, block.replaceAll(/^/gmu, '// '))))],
    [1, () => typed(text.includes('\r') ? text.replaceAll('\r', '') : text.replaceAll('\n', '\r\n'))],
    [1, () => typed(text.replace(/\n\n(?=\S)/u, '\n'))],
    [1, () => typed(split(random, text))],
    [
      files.length > 1 ? 2 : 0,
      () => typed(joined(without)).map((one, index) => (index === at ? one : { ...one, text: joined([one.text.trimEnd(), `${block}\n`]) })),
    ],
    [files.length > 1 ? 1 : 0, () => files.toReversed()],
    [1, () => files.map((one, index) => (index === at ? { file: file === 'a.attendu' ? 'c.attendu' : 'a.attendu', text } : one)).filter(isAlone)],
  ])();
}

const blocksOf = (text: string): readonly string[] => text.split(/\r?\n\r?\n(?=\S)/u);
const joined = (blocks: readonly string[]): string => blocks.join('\n\n');

/** A letter more in a word, or one less. */
function letter(random: Random, text: string): string {
  const words = [...text.matchAll(/[\p{L}\d]{3,}/gu)];
  if (words.length === 0) return `${text}x`;
  const { index, 0: word } = random.pick(words);
  const at = index + random.int(1, word.length - 1);
  return random.chance(0.6) ? `${text.slice(0, at)}${random.pick(['a', 'e', 's', '1'])}${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
}

/** A blank line more. */
function split(random: Random, text: string): string {
  const lines = text.split('\n');
  return lines.toSpliced(random.int(0, lines.length), 0, '').join('\n');
}

/** No other file bears its name. */
const isAlone = (one: Text, at: number, all: readonly Text[]): boolean => all.findIndex(({ file }) => file === one.file) === at;

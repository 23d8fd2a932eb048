// `node tools/generated/statements.mjs INVENTORY > statements.json`: an inventory written as a list of « - **G-01** · kind · l.4–13 — « words » » lines, as the
// list of statements that `attendu sources --statements` reads. The inventory is not a part of the project.
import { readFileSync } from 'node:fs';

const DOCUMENT = /^\| (\p{Lu}) \| `([^`]+)` \|/u;
const ITEM = /^- \*\*((\p{Lu})-[\w-]+)\*\* · [^·]+ · l\.\s*(\d+)[^—]*— « (.*) »/u;

const BEGUN = /^- \*\*\p{Lu}-/u;

/** The statements of an inventory: id, text file, words, line. Throws on a statement that is not written so, or of a document that is not named. */
export function statementsOf(inventory) {
  const files = new Map();
  const statements = [];
  for (const [index, line] of inventory.split('\n').entries()) {
    const document = DOCUMENT.exec(line);
    if (document !== null) files.set(document[1], document[2]);
    const item = ITEM.exec(line);
    if (item === null && BEGUN.test(line)) throw new Error(`line ${index + 1}: not a statement as this tool reads them`);
    if (item !== null && !files.has(item[2])) throw new Error(`line ${index + 1}: no document has the letter ${item[2]}`);
    if (item !== null) statements.push({ id: item[1], document: files.get(item[2]), quote: item[4], line: Number(item[3]) });
  }
  return statements;
}

if (process.argv[1]?.endsWith('statements.mjs')) console.log(JSON.stringify(statementsOf(readFileSync(process.argv[2], 'utf8')), null, 1));

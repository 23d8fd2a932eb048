import { join } from 'node:path';
import { formatFile } from '../../../dsl/syntax/print.ts';
import { ENGINE } from '../../version.ts';
import type { FmtReport } from '../contract/rulesets.ts';
import { type Terminal, writeText } from '../files/io.ts';
import { readSources } from '../files/load.ts';
import { rulesetsOf } from '../options.ts';
import type { Options } from '../options.ts';
import { counted } from '../terminal.ts';

/** `attendu fmt`: formats the files of rulesets in place; with `--check`, only says which would change. */
export function fmt(options: Options, terminal: Terminal): number {
  const check = options.flag('check');
  const toOutput = options.flag('stdout');
  const files = rulesetsOf(options).flatMap((named) => {
    const { folder, sources } = readSources(named);
    return sources.map(({ file, text }) => ({ path: join(folder, file), text, formatted: formatFile(text) }));
  });
  const changed = files.filter(({ text, formatted }) => text !== formatted);
  if (!check && !toOutput) for (const { path, formatted } of changed) writeText(path, formatted);
  const ok = !check || changed.length === 0;
  if (options.json) {
    const report: FmtReport = {
      command: 'fmt',
      engine: ENGINE,
      ok,
      files: files.map(({ path, text, formatted }) => ({
        path,
        status: text === formatted ? 'unchanged' : check || toOutput ? 'outdated' : 'formatted',
        ...(toOutput ? { text: formatted } : {}),
      })),
    };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else if (toOutput) for (const { formatted } of files) terminal.out(formatted);
  else
    terminal.out(
      words(
        files.length,
        changed.map(({ path }) => path),
        check,
        options.language,
      ),
    );
  return ok ? 0 : 1;
}

function words(total: number, changed: readonly string[], check: boolean, language: 'fr' | 'en'): string {
  const list = changed.map((path) => `${path}\n`).join('');
  if (language === 'en') {
    if (changed.length === 0) return `${counted(total, 'file')} already formatted.\n`;
    return `${list}${counted(changed.length, 'file')} ${check ? 'would change' : 'formatted'}.\n`;
  }
  if (changed.length === 0) return `${counted(total, 'fichier')} déjà en forme.\n`;
  return `${list}${counted(changed.length, 'fichier')} ${check ? 'à mettre en forme' : 'mis en forme'}.\n`;
}

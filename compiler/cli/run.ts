import type { VersionReport } from './contract/rulesets.ts';
import { helpText } from './help.ts';
import type { Terminal } from './files/io.ts';
import { UsageError, languageOf, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { ENGINE, VERSION } from '../version.ts';

/** Runs a command line and gives its exit code: 0, 1 (findings or refused input), 2 (usage, or our own bug, told in a sentence). Each command is loaded only when asked for. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = readOptions(args);
    switch (request.kind) {
      case 'help': {
        const told = `${helpText(request.command, request.language)}\n`;
        if (request.asked) terminal.out(told);
        else terminal.err(told);
        return request.asked ? 0 : 2;
      }
      case 'version':
        terminal.out(
          request.json
            ? `${JSON.stringify({ command: 'version', engine: ENGINE, ok: true } satisfies VersionReport, null, 2)}\n`
            : `attendu ${VERSION}\n`,
        );
        return 0;
      case 'run':
        return await dispatch(request.options, terminal);
    }
  } catch (error) {
    const language = languageOf(args);
    if (!(error instanceof UsageError) && terminal.env['ATTENDU_DEBUG'] !== undefined) throw error;
    const said = error instanceof UsageError ? error[language] : lastWord(error, language);
    terminal.err(`attendu${language === 'fr' ? ' :' : ':'} ${said}\n`);
    return 2;
  }
}

/** What is said of our own bug: its kind, never its words, in which a value of the dossier might stand. */
function lastWord(error: unknown, language: 'fr' | 'en'): string {
  const kind = error instanceof Error ? error.name : 'Error';
  return language === 'fr'
    ? `erreur interne d’Attendu (${kind}). Rien n’a été conclu, et le fichier n’y est pour rien : ATTENDU_DEBUG=1 devant la commande montre où, pour le signaler.`
    : `internal error of Attendu (${kind}). Nothing was concluded, and it is not the fault of the file: ATTENDU_DEBUG=1 before the command shows where, to report it.`;
}

async function dispatch(options: Options, terminal: Terminal): Promise<number> {
  switch (options.command) {
    case 'check':
      return (await import('./commands/check.ts')).check(options, terminal);
    case 'build':
      return (await import('./commands/build.ts')).build(options, terminal);
    case 'test':
      return (await import('./commands/test.ts')).test(options, terminal);
    case 'eval':
      return (await import('./commands/eval.ts')).evaluateCommand(options, terminal);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(options, terminal);
    case 'replay':
      return await (await import('./commands/replay.ts')).replay(options, terminal);
    case 'compare':
      return await (await import('./commands/compare.ts')).compare(options, terminal);
    case 'fmt':
      return (await import('./commands/fmt.ts')).fmt(options, terminal);
    case 'sources':
      return (await import('./commands/sources.ts')).sources(options, terminal);
    case 'page':
      return (await import('./commands/page.ts')).page(options, terminal);
  }
}

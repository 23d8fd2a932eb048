import { helpText } from './help.ts';
import type { Terminal } from './files/io.ts';
import { UsageError, languageOf, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { VERSION } from '../version.ts';

/** Runs a command line and gives its exit code: 0, 1 (findings or refused input), 2 (usage). Each command is loaded only when asked for. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = readOptions(args);
    switch (request.kind) {
      case 'help':
        terminal.out(`${helpText(request.command, request.language)}\n`);
        return args.length === 0 ? 2 : 0;
      case 'version':
        terminal.out(`attendu ${VERSION}\n`);
        return 0;
      case 'run':
        return await dispatch(request.options, terminal);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = languageOf(args);
    terminal.err(`attendu${language === 'fr' ? ' :' : ':'} ${error[language]}\n`);
    return 2;
  }
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

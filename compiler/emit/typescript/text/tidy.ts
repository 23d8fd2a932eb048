/** Statements as a person would leave them: no name for a value that is returned at once, no `return` said twice, no `if` in an `if`. */
import { type Code, type Statement, and } from './code.ts';
import { mentionedIn, mentions } from './usage.ts';

/** The same statements, shorter. What is evaluated, and in which order, stays. */
export function tidy(statements: readonly Statement[]): readonly Statement[] {
  const inner = onlyNamed(statements.map(tidyInside).filter(computes));
  const done: Statement[] = [];
  for (const [index, statement] of inner.entries()) {
    const next = inner[index + 1];
    done.push(statement.kind === 'if' && next?.kind === 'return' ? withoutReturn(statement, next) : statement);
  }
  return returnedAtOnce(done);
}

/** A name or a literal on its own line does nothing: what it names was computed where it was named. */
const computes = (statement: Statement): boolean => statement.kind !== 'do' || statement.value.kind !== 'atom';

/** A value that nothing reads, and that is worked out all the same, which a reader would wonder at. */
export const askedForItsFault = (value: Code): readonly Statement[] => [
  { kind: 'comment', text: 'nothing reads it, but it may be a fault' },
  { kind: 'do', value },
];

/** A name that nothing reads any more is not given; what is called for it still is, for it may fail. */
function onlyNamed(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement, index): readonly Statement[] => {
    if (statement.kind !== 'const') return [statement];
    if (mentionedIn(statements.slice(index + 1), statement.name)) return [statement];
    return statement.value.kind === 'atom' ? [] : askedForItsFault(statement.value);
  });
}

function tidyInside(statement: Statement): Statement {
  switch (statement.kind) {
    case 'if':
      return merged({ ...statement, then: tidy(statement.then), otherwise: tidy(statement.otherwise) });
    case 'for':
      return { ...statement, body: tidy(statement.body) };
    case 'switch':
      return { ...statement, cases: statement.cases.map((one) => ({ ...one, body: tidy(one.body) })) };
    case 'try':
      return { ...statement, body: tidy(statement.body), caught: tidy(statement.caught) };
    case 'const':
    case 'let':
    case 'assign':
    case 'return':
    case 'do':
    case 'throw':
    case 'jump':
    case 'comment':
      return statement;
  }
}

/** `if (a) if (b) …` is `if (a && b) …`. */
function merged(statement: Extract<Statement, { kind: 'if' }>): Statement {
  const [only, second] = statement.then;
  if (only?.kind !== 'if' || second !== undefined || statement.otherwise.length > 0 || only.otherwise.length > 0) return statement;
  return { ...statement, test: and(statement.test, only.test), then: only.then };
}

/** `if (a) { if (b) return x; return y; } return y;` needs the inner `return y` no more. */
function withoutReturn(statement: Extract<Statement, { kind: 'if' }>, next: Extract<Statement, { kind: 'return' }>): Statement {
  const last = statement.then.at(-1);
  const rest = statement.then.slice(0, -1);
  const isSame = last?.kind === 'return' && same(last.value, next.value) && rest.at(-1)?.kind === 'if' && statement.otherwise.length === 0;
  return isSame ? merged({ ...statement, then: rest }) : statement;
}

const same = (a: Code, b: Code): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `const x = value; return x;` is `return value;`, and so is a call that `x` is handed to, when nothing is evaluated before it there. */
function returnedAtOnce(statements: readonly Statement[]): readonly Statement[] {
  const [named, last] = statements.slice(-2);
  if (named?.kind !== 'const' || named.type !== null || (last?.kind !== 'return' && last?.kind !== 'do')) return statements;
  const placed = inPlace(last.value, named.name, named.value);
  return placed === null ? statements : [...statements.slice(0, -2), { ...last, value: placed }];
}

function inPlace(code: Code, name: string, value: Code): Code | null {
  if (code.kind === 'atom') return code.text === name ? value : null;
  if (code.kind !== 'call') return null;
  const at = code.args.findIndex((arg) => arg.kind === 'atom' && arg.text === name);
  const others = code.args.filter((_, index) => index !== at);
  if (at < 0 || mentions(code.callee, name) || others.some((arg) => mentions(arg, name))) return null;
  if (!code.args.slice(0, at).every((arg) => arg.kind === 'atom')) return null;
  return { ...code, args: code.args.map((arg, index) => (index === at ? value : arg)) };
}

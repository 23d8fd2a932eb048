/** Code as formatted text. The breaks are those Prettier makes for the same code, so that formatting an emitted module changes nothing. */
import type { BinaryOperator, Code, Statement } from './code.ts';
import { type Doc, fill, group, hardline, ifBroken, indent, join, layOut, line, softline } from './layout.ts';

/** Columns of an emitted module. */
export const WIDTH = 120;

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '??': 1,
  '||': 1,
  '&&': 2,
  '|': 3,
  '&': 4,
  '===': 5,
  '!==': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '<<': 7,
  '+': 8,
  '-': 8,
  '*': 9,
  '/': 9,
};

type Binary = Extract<Code, { kind: 'binary' }>;

/** The expression on lines of its own width. */
export const printCode = (code: Code, width = WIDTH): string => layOut(codeDoc(code), width);

/** Statements at a depth of `depth` indents, ending with a new line. */
export function printStatements(statements: readonly Statement[], depth: number): string {
  let doc: Doc = [hardline, statementsDoc(statements)];
  for (let i = 0; i < depth; i += 1) doc = indent(doc);
  return `${layOut(doc, WIDTH).replace(/^\n/, '')}\n`;
}

/** `function name(a: A, b: B): T`, the parameters on lines of their own when they do not fit with ` {`. */
export function printSignature(head: string, params: readonly string[], returns: string): string {
  const doc = group([head, '(', indent([softline, join([',', line], params)]), ifBroken(','), softline, ')', `: ${returns} {`]);
  return layOut(doc, WIDTH).replace(/ \{$/, '');
}

// ---------------------------------------------------------------- expressions

/** The layout of an expression. */
export function codeDoc(code: Code): Doc {
  switch (code.kind) {
    case 'atom':
      return code.text;
    case 'member':
      return [operandDoc(code.of), '.', code.name];
    case 'index':
      return [operandDoc(code.of), '[', codeDoc(code.at), ']'];
    case 'call':
      return callDoc(code.callee, code.args);
    case 'binary':
      return binaryDoc(code);
    case 'not':
      return ['!', operandDoc(code.of)];
    case 'negative':
      return ['-', operandDoc(code.of)];
    case 'conditional':
      return group(conditionalDoc(code));
    case 'arrow':
      return arrowDoc(code.params, code.body);
    case 'object':
      return objectDoc(code);
    case 'array':
      return arrayDoc(code.items);
    case 'instanceof':
      return [operandDoc(code.of), ' instanceof ', code.type];
    case 'as':
      return [operandDoc(code.of), ' as ', code.type];
    case 'assignment':
      return ['(', codeDoc(code.target), ` ${code.operator} `, codeDoc(code.value), ')'];
  }
}

/** An operand of `!`, `-`, `.`: in parentheses unless it binds tighter. */
function operandDoc(code: Code): Doc {
  const tight = code.kind !== 'binary' && code.kind !== 'conditional' && code.kind !== 'arrow' && code.kind !== 'negative';
  return tight ? codeDoc(code) : ['(', codeDoc(code), ')'];
}

function conditionalDoc(code: Extract<Code, { kind: 'conditional' }>): Doc {
  const test = code.test.kind === 'conditional' ? ['(', codeDoc(code.test), ')'] : codeDoc(code.test);
  return [test, indent([line, '? ', branchDoc(code.yes), line, ': ', branchDoc(code.no)])];
}

const branchDoc = (code: Code): Doc => (code.kind === 'conditional' ? ['(', codeDoc(code), ')'] : codeDoc(code));

function binaryDoc(code: Binary): Doc {
  const [first, ...rest] = binaryParts(code);
  return group([first ?? '', indent(rest)]);
}

/** The operands and operators of a chain of one precedence: first operand, then ` op` line operand. */
function binaryParts(code: Binary): Doc[] {
  const left = code.left;
  const flat = left.kind === 'binary' && flattens(left.operator, code.operator);
  const head = flat ? binaryParts(left) : [sideDoc(left, code.operator, false)];
  return [...head, ' ', code.operator, line, sideDoc(code.right, code.operator, true)];
}

function flattens(inner: BinaryOperator, outer: BinaryOperator): boolean {
  if (PRECEDENCE[inner] !== PRECEDENCE[outer] || PRECEDENCE[outer] === PRECEDENCE['===']) return false;
  const multiplicative = PRECEDENCE[outer] === PRECEDENCE['*'];
  return (!multiplicative && outer !== '||' && outer !== '??') || inner === outer;
}

function sideDoc(code: Code, operator: BinaryOperator, right: boolean): Doc {
  if (code.kind === 'conditional' || code.kind === 'arrow') return ['(', codeDoc(code), ')'];
  if (code.kind !== 'binary') return codeDoc(code);
  return sideNeedsParentheses(code.operator, operator, right) ? ['(', binaryDoc(code), ')'] : group(binaryParts(code));
}

function sideNeedsParentheses(inner: BinaryOperator, outer: BinaryOperator, right: boolean): boolean {
  if (PRECEDENCE[inner] < PRECEDENCE[outer]) return true;
  if (PRECEDENCE[inner] === PRECEDENCE[outer]) return right || !flattens(inner, outer);
  const bitwise = outer === '|' || outer === '&' || outer === '<<';
  return bitwise || (outer === '||' && inner === '&&') || outer === '??';
}

/** A chain in a place that indents it already: `if (…)`, `return (…)`, after `=`. */
function chainDoc(code: Code): Doc {
  return code.kind === 'binary' ? binaryParts(code) : codeDoc(code);
}

function callDoc(callee: Code, args: readonly Code[]): Doc {
  if (args.length === 0) return [operandDoc(callee), '()'];
  const last = args.at(-1);
  if (last?.kind === 'arrow' && Array.isArray(last.body)) return [operandDoc(callee), '(', join(', ', args.map(codeDoc)), ')'];
  if (args.length === 1 && (last?.kind === 'object' || (last?.kind === 'array' && last.items.length > 1)))
    return [operandDoc(callee), '(', codeDoc(last), ')'];
  const printed = args.map((arg) => codeDoc(arg));
  return group([operandDoc(callee), '(', indent([softline, join([',', line], printed)]), ifBroken(','), softline, ')']);
}

function arrowDoc(params: readonly string[], body: Code | readonly Statement[]): Doc {
  const head = `(${params.join(', ')}) =>`;
  if (isBlock(body)) return [head, ' ', blockDoc(body)];
  if (body.kind === 'object') return [head, ' (', codeDoc(body), ')'];
  if (body.kind === 'array') return [head, ' ', codeDoc(body)];
  if (body.kind === 'conditional') return group([head, group(indent([line, ifBroken('', '('), conditionalDoc(body), ifBroken('', ')')]))]);
  return group([head, group(indent([line, chainDoc(body)]))]);
}

function isBlock(body: Code | readonly Statement[]): body is readonly Statement[] {
  return Array.isArray(body);
}

function objectDoc(code: Extract<Code, { kind: 'object' }>): Doc {
  if (code.fields.length === 0) return '{}';
  const fields = code.fields.map((field): Doc => {
    const comment: Doc = field.comment === undefined ? [] : [`/** ${field.comment} */`, hardline];
    return [comment, field.value === null || (field.value.kind === 'atom' && field.value.text === field.name) ? field.name : assignedDoc(`${field.name}:`, field.value)];
  });
  const inner: Doc = [indent([code.expanded ? hardline : line, join([',', code.expanded ? hardline : line], fields)]), ifBroken(',')];
  return group(['{', inner, code.expanded ? hardline : line, '}']);
}

function arrayDoc(items: readonly Code[]): Doc {
  if (items.length === 0) return '[]';
  const numbers = items.length > 1 && items.every((item) => item.kind === 'negative' || (item.kind === 'atom' && /^\d+$/.test(item.text)));
  const kind = items[0]?.kind;
  const tall = items.length > 1 && (kind === 'object' || kind === 'array') && items.every((item) => item.kind === kind && sizeOf(item) > 1);
  const separated = numbers
    ? fill(items.flatMap((item, index) => (index === items.length - 1 ? [codeDoc(item)] : [[codeDoc(item), ','], line])))
    : join([',', tall ? hardline : line], items.map(codeDoc));
  return group(['[', indent([tall ? hardline : softline, separated]), ifBroken(','), tall ? hardline : softline, ']']);
}

const sizeOf = (code: Code): number => (code.kind === 'object' ? code.fields.length : code.kind === 'array' ? code.items.length : 0);

/** `target value`, broken after the target where Prettier does so. */
export function assignedDoc(target: Doc, value: Code): Doc {
  const breaksAfter =
    value.kind === 'binary' ||
    (value.kind === 'conditional' && value.test.kind === 'binary') ||
    (value.kind === 'atom' && !/^\d/.test(value.text)) ||
    (value.kind === 'not' && value.of.kind === 'binary');
  return breaksAfter ? group([target, group(indent([line, chainDoc(value)]))]) : group([target, ' ', codeDoc(value)]);
}

// ---------------------------------------------------------------- statements

function statementsDoc(statements: readonly Statement[]): Doc {
  return join(hardline, statements.map(statementDoc));
}

function blockDoc(statements: readonly Statement[]): Doc {
  return statements.length === 0 ? '{}' : ['{', indent([hardline, statementsDoc(statements)]), hardline, '}'];
}

function statementDoc(statement: Statement): Doc {
  switch (statement.kind) {
    case 'const':
    case 'let': {
      const head = `${statement.kind} ${statement.name}${statement.type === null ? '' : `: ${statement.type}`}`;
      return statement.value === null ? `${head};` : [assignedDoc(`${head} =`, statement.value), ';'];
    }
    case 'assign':
      return [assignedDoc(`${statement.target} ${statement.operator}`, statement.value), ';'];
    case 'if':
      return ifDoc(statement);
    case 'for':
      return [`for (const ${statement.name} of `, codeDoc(statement.list), ') ', bodyDoc(statement.body)];
    case 'switch':
      return switchDoc(statement);
    case 'return':
      return statement.value === null ? 'return;' : returnDoc(statement.value);
    case 'do':
      return [codeDoc(statement.value), ';'];
    case 'throw':
      return ['throw ', codeDoc(statement.value), ';'];
    case 'try':
      return ['try ', blockDoc(statement.body), ` catch (${statement.signal}) `, blockDoc(statement.caught)];
    case 'jump':
      return `${statement.to};`;
    case 'comment':
      return join(
        hardline,
        statement.text.split('\n').map((part) => `// ${part}`),
      );
  }
}

function returnDoc(value: Code): Doc {
  if (value.kind === 'binary') return [group(['return ', ifBroken('('), indent([softline, binaryParts(value)]), softline, ifBroken(')')]), ';'];
  return ['return ', value.kind === 'assignment' ? [codeDoc(value.target), ` ${value.operator} `, codeDoc(value.value)] : codeDoc(value), ';'];
}

function ifDoc(statement: Extract<Statement, { kind: 'if' }>): Doc {
  const test: Doc = group(['if (', group([indent([softline, chainDoc(statement.test)]), softline]), ')']);
  if (statement.otherwise.length === 0) return group([test, onlyJump(statement.then) ?? [' ', blockDoc(statement.then)]]);
  const [only] = statement.otherwise;
  const otherwise = statement.otherwise.length === 1 && only?.kind === 'if' ? ifDoc(only) : blockDoc(statement.otherwise);
  return [test, ' ', blockDoc(statement.then), ' else ', otherwise];
}

/** `if (…) return …;` on one line, or the statement indented below. */
function onlyJump(body: readonly Statement[]): Doc | null {
  const [only] = body;
  if (
    body.length !== 1 ||
    only === undefined ||
    only.kind === 'if' ||
    only.kind === 'for' ||
    only.kind === 'switch' ||
    only.kind === 'const' ||
    only.kind === 'let' ||
    only.kind === 'comment'
  ) {
    return null;
  }
  return indent([line, statementDoc(only)]);
}

function bodyDoc(body: readonly Statement[]): Doc {
  return blockDoc(body);
}

function switchDoc(statement: Extract<Statement, { kind: 'switch' }>): Doc {
  const cases = statement.cases.map(({ tests, body }): Doc => {
    const heads = tests.length === 0 ? ['default:'] : tests.map((test): Doc => ['case ', codeDoc(test), ':']);
    const scoped = body.some(({ kind }) => kind === 'const' || kind === 'let');
    const content: Doc = scoped ? [' ', blockDoc(body)] : body.length === 0 ? [] : indent([hardline, statementsDoc(body)]);
    return [join(hardline, heads), content];
  });
  return ['switch (', codeDoc(statement.on), ') {', indent([hardline, join(hardline, cases)]), hardline, '}'];
}

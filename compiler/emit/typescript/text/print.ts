/** Code as formatted text. The breaks are those that Prettier and oxfmt make for the same code, so that formatting an emitted module changes nothing. */
import { type BinaryOperator, type Code, type Param, type Statement, isBlock } from './code.ts';
import { type Doc, after, broken, fill, group, hardline, holdsHardLine, ifBroken, indent, join, layOut, line, oneOf, softline } from './layout.ts';
import type { TypeText } from './types.ts';
import { itemAt } from '../../../../dsl/syntax/sure.ts';

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

/** `: T` */
const typeAfter = (type: TypeText | null): string => (type === null ? '' : `: ${type.text}`);

/** `const name: T = value;` */
export const printDeclaration = (head: string, type: TypeText | null, value: Code): string =>
  layOut([assignedDoc(`${head}${typeAfter(type)} =`, value), ';'], WIDTH);

/** `  readonly name: Outcome<T>;`, what stands between `<` and `>` on a line of its own where that is too long. */
export function printMember(head: string, { text }: TypeText): string {
  const flat = `${head}: ${text};`;
  const open = text.indexOf('<');
  if (flat.length <= WIDTH || open < 0 || !text.endsWith('>')) return flat;
  return [`${head}: ${text.slice(0, open + 1)}`, `    ${text.slice(open + 1, -1)}`, '  >;'].join('\n');
}

/** Statements at a depth of `depth` indents, ending with a new line. */
export function printStatements(statements: readonly Statement[], depth: number): string {
  let doc: Doc = [hardline, statementsDoc(statements)];
  for (let i = 0; i < depth; i += 1) doc = indent(doc);
  return `${layOut(doc, WIDTH).replace(/^\n/, '')}\n`;
}

/** `function name(a: A, b: B): T`, the parameters on lines of their own when they do not fit with ` {`. */
export function printSignature(head: string, params: readonly Param[], returns: TypeText | null): string {
  const list = join([',', line], params.map(paramText));
  const doc = group([head, '(', indent([softline, list]), ifBroken(','), softline, ')', `${typeAfter(returns)} {`]);
  return layOut(doc, WIDTH).replace(/ \{$/, '');
}

/** Where an expression stands, as far as it changes how it breaks. */
type Around = 'return' | 'argument' | 'arrow' | 'value' | 'other';

/** The layout of an expression. */
function codeDoc(code: Code, around: Around = 'other'): Doc {
  switch (code.kind) {
    case 'atom':
      return code.text;
    case 'member':
      return code.of.kind === 'call' && around !== 'value' ? memberOfCall(code.of, code.name) : [operandDoc(code.of), '.', code.name];
    case 'call':
      return callDoc(code.callee, code.args);
    case 'binary':
      return binaryDoc(code);
    case 'not':
      return ['!', operandDoc(code.of)];
    case 'negative':
      return ['-', operandDoc(code.of)];
    case 'conditional':
      return group(conditionalDoc(code, around));
    case 'arrow':
      return arrowDoc(code.params, code.body, false);
    case 'object':
      return objectDoc(code);
    case 'array':
      return arrayDoc(code.items);
    case 'new':
      return ['new ', code.of, code.type === null ? '' : `<${code.type.text}>`, argumentsDoc(code.args)];
    case 'index':
      return [operandDoc(code.of), '[', codeDoc(code.at), ']'];
    case 'filled':
      return ['(', assignedDoc([codeDoc(code.target), ' ??='], code.value), ')'];
    case 'spread':
      return ['...', operandDoc(code.of)];
    case 'template':
      return ['`', ...code.parts.map((part): Doc => (typeof part === 'string' ? part : ['${', codeDoc(part), '}'])), '`'];
    case 'typeof':
      return ['typeof ', operandDoc(code.of)];
    case 'instanceof':
      return [operandDoc(code.of), ' instanceof ', code.type];
    case 'as':
      return [operandDoc(code.of), ' as ', code.type.text];
  }
}

/** A member of what a call gives: below it where the call takes the line. */
const memberOfCall = (of: Code, name: string): Doc => [operandDoc(of), group(indent([softline, '.', name]))];

/** An operand of `!`, `-`, `.`: in parentheses unless it binds tighter. */
function operandDoc(code: Code): Doc {
  if (code.kind === 'binary') return ['(', group([indent([softline, binaryParts(code)]), softline]), ')'];
  const tight = code.kind !== 'conditional' && code.kind !== 'arrow' && code.kind !== 'negative';
  return tight ? codeDoc(code) : ['(', codeDoc(code), ')'];
}

function conditionalDoc(code: Extract<Code, { kind: 'conditional' }>, around: Around): Doc {
  return [testDoc(code.test, around), indent([line, '? ', branchDoc(code.yes, around), line, ': ', branchDoc(code.no, around)])];
}

/** A chain that is tested is indented only below `return` and in an argument. */
function testDoc(test: Code, around: Around): Doc {
  if (test.kind === 'conditional') return ['(', codeDoc(test), ')'];
  if (test.kind !== 'binary') return codeDoc(test);
  return indentsChains(around) ? binaryDoc(test) : group(binaryParts(test));
}

/** Where the chains of a conditional are indented. */
const indentsChains = (around: Around): boolean => around === 'return' || around === 'argument';

function branchDoc(code: Code, around: Around): Doc {
  if (code.kind === 'binary' && code.operator === '??') return indent(['(', group(binaryParts(code)), ')']);
  if (code.kind === 'binary' && !indentsChains(around)) return indent(group(binaryParts(code)));
  return indent(code.kind === 'conditional' ? ['(', codeDoc(code), ')'] : codeDoc(code));
}

function binaryDoc(code: Binary): Doc {
  return chained(binaryParts(code));
}

const isLogical = (operator: BinaryOperator): boolean => operator === '&&' || operator === '||' || operator === '??';

/** Two operations of one of Prettier's two sorts: logic, and everything else. */
const isSameSort = (code: Code, operator: BinaryOperator): boolean => code.kind === 'binary' && isLogical(code.operator) === isLogical(operator);

/** The operands and operators of a chain of one precedence. The last step breaks on its own where nothing around it is of its sort. */
function binaryParts(code: Binary, inside: BinaryOperator | null = null, parentheses = false): Doc[] {
  const { left, right, operator } = code;
  const flat = left.kind === 'binary' && flattens(left.operator, operator);
  const head = flat ? binaryParts(left, operator, parentheses) : [sideDoc(left, operator, false)];
  const step: Doc = [operator, line, sideDoc(right, operator, true)];
  const alone =
    !isSameSort(left, operator) &&
    !isSameSort(right, operator) &&
    (inside === null || isLogical(inside) !== isLogical(operator)) &&
    !(parentheses && isLogical(operator));
  return [...head, ' ', alone ? group(step) : step];
}

function flattens(inner: BinaryOperator, outer: BinaryOperator): boolean {
  if (PRECEDENCE[inner] !== PRECEDENCE[outer] || PRECEDENCE[outer] === PRECEDENCE['===']) return false;
  const multiplicative = PRECEDENCE[outer] === PRECEDENCE['*'];
  return (!multiplicative && outer !== '||' && outer !== '??') || inner === outer;
}

function sideDoc(code: Code, operator: BinaryOperator, right: boolean): Doc {
  if (code.kind === 'conditional' || code.kind === 'arrow') return ['(', codeDoc(code), ')'];
  if (code.kind !== 'binary') return codeDoc(code);
  return sideNeedsParentheses(code.operator, operator, right) ? ['(', nestedDoc(code, operator), ')'] : nestedDoc(code, operator);
}

function nestedDoc(code: Binary, outer: BinaryOperator): Doc {
  return chained(binaryParts(code, outer));
}

/** The first operand, the rest indented below it where the chain breaks. */
const chained = (parts: readonly Doc[]): Doc => group([parts.slice(0, 1), indent(parts.slice(1))]);

function sideNeedsParentheses(inner: BinaryOperator, outer: BinaryOperator, right: boolean): boolean {
  if (PRECEDENCE[inner] < PRECEDENCE[outer]) return true;
  if (PRECEDENCE[inner] === PRECEDENCE[outer]) return right || !flattens(inner, outer);
  const bitwise = outer === '|' || outer === '&' || outer === '<<';
  return bitwise || (outer === '||' && inner === '&&') || outer === '??';
}

/** A condition between the parentheses of `if`. */
function chainDoc(code: Code): Doc {
  return code.kind === 'binary' ? binaryParts(code, null, true) : codeDoc(code);
}

function callDoc(callee: Code, args: readonly Code[]): Doc {
  const chain = chainOf({ kind: 'call', callee, args });
  if (chain.steps.length > 1) return chainedDoc(chain.base, chain.steps);
  return [operandDoc(callee), argumentsDoc(args)];
}

interface Step {
  readonly name: string;
  readonly args: readonly Code[];
}

/** `list.filter(…).map(…)` as what it begins with and its method calls. */
function chainOf(code: Code): { readonly base: Code; readonly steps: readonly Step[] } {
  if (code.kind !== 'call') return { base: code, steps: [] };
  const { callee, args } = code;
  if (callee.kind === 'member') {
    const { base, steps } = chainOf(callee.of);
    return { base, steps: [...steps, { name: callee.name, args }] };
  }
  const dot = callee.kind === 'atom' ? callee.text.lastIndexOf('.') : -1;
  if (callee.kind !== 'atom' || dot < 0) return { base: code, steps: [] };
  return { base: { ...callee, text: callee.text.slice(0, dot) }, steps: [{ name: callee.text.slice(dot + 1), args }] };
}

/** A chain of method calls: on one line when it fits, else a line for each. */
function chainedDoc(base: Code, steps: readonly Step[]): Doc {
  const calls = steps.map(({ name, args }): Doc => ['.', name, argumentsDoc(args)]);
  const head = operandDoc(base);
  const tall: Doc = [head, indent(calls.map((step): Doc => [hardline, step]))];
  const complex = steps.length > 2 && steps.some(({ args }) => args.some((arg) => arg.kind === 'arrow' && !isBlock(arg.body)));
  return complex ? tall : oneOf([head, calls], tall);
}

function argumentsDoc(args: readonly Code[]): Doc {
  const last = args.at(-1);
  if (last === undefined) return '()';
  const docs = args.map((arg) => codeDoc(arg, 'argument'));
  const allBroken: Doc = ['(', indent([hardline, join([',', hardline], docs)]), ',', hardline, ')'];
  // two functions, or one inside a function's arguments: each argument on its line
  if (args.filter(({ kind }) => kind === 'arrow').length > 1) return group(allBroken);
  if (args.length > 1 && args.some((arg) => arg.kind === 'call' && arg.args.some(({ kind }) => kind === 'arrow'))) return group(allBroken);
  if (!isHugged(last, args)) return group(['(', indent([softline, join([',', line], docs)]), ifBroken(','), softline, ')']);
  const before = docs.slice(0, -1);
  if (before.some(holdsHardLine)) return group(allBroken);
  const hugged = last.kind === 'arrow' ? arrowDoc(last.params, last.body, true) : itemAt(docs, -1);
  const concat = (doc: Doc): Doc => ['(', join(', ', [...before, doc]), ')'];
  if (holdsHardLine(hugged) && before.length === 0) return concat(hugged);
  return oneOf(concat(hugged), concat(broken(hugged)), allBroken);
}

/** The last argument may break while those before it stay on the line. */
function isHugged(last: Code, args: readonly Code[]): boolean {
  if (last.kind === 'arrow') return holdsItsBreak(last.body) && !args.slice(0, -1).some(({ kind }) => kind === 'arrow');
  if (last.kind === 'object') return last.fields.length > 0 && args.at(-2)?.kind !== 'object';
  return last.kind === 'array' && last.items.length > 0 && args.at(-2)?.kind !== 'array';
}

/** A body that breaks inside itself, so that it may begin on the line of its arrow. */
function holdsItsBreak(body: Code | readonly Statement[]): boolean {
  return (
    isBlock(body) || body.kind === 'object' || body.kind === 'array' || body.kind === 'call' || body.kind === 'conditional' || body.kind === 'as'
  );
}

function arrowDoc(params: readonly Param[], body: Code | readonly Statement[], hugged: boolean): Doc {
  const head = `(${params.map(paramText).join(', ')}) =>`;
  if (isBlock(body)) return [head, ' ', blockDoc(body)];
  if (body.kind === 'object') return [head, ' (', codeDoc(body), ')'];
  if (body.kind === 'array') return [head, ' ', codeDoc(body)];
  const tail: Doc = hugged ? [ifBroken(','), softline] : '';
  if (body.kind === 'conditional')
    return group([head, group([indent([line, ifBroken('', '('), group(conditionalDoc(body, 'arrow')), ifBroken('', ')')]), tail])]);
  return group([head, group([indent([line, body.kind === 'binary' ? group(binaryParts(body)) : codeDoc(body)]), tail])]);
}

/** `name: Type` */
const paramText = ({ name, type, otherwise }: Param): string =>
  `${name}${typeAfter(type)}${otherwise === undefined ? '' : ` = ${printCode(otherwise)}`}`;

function objectDoc(code: Extract<Code, { kind: 'object' }>): Doc {
  if (code.fields.length === 0) return '{}';
  const fields = code.fields.map((field): Doc => {
    if (field.value?.kind === 'spread') return codeDoc(field.value);
    const shorthand = field.value === null || (field.value.kind === 'atom' && field.value.text === field.name);
    const written = shorthand || field.value === null ? field.name : assignedDoc(`${field.name}:`, field.value);
    return [...(field.comment ?? []).flatMap((text): Doc[] => [`// ${text}`, hardline]), written];
  });
  const separator: Doc = code.expanded ? hardline : line;
  return group(['{', indent([separator, join([',', separator], fields)]), code.expanded ? ',' : ifBroken(','), separator, '}']);
}

function arrayDoc(items: readonly Code[]): Doc {
  if (items.length === 0) return '[]';
  const numbers = items.length > 1 && items.every((item) => item.kind === 'negative' || (item.kind === 'atom' && /^\d+$/.test(item.text)));
  const kind = items[0]?.kind;
  const tall = items.length > 1 && (kind === 'object' || kind === 'array') && items.every((item) => item.kind === kind && sizeOf(item) > 1);
  const separated = numbers
    ? fill(items.flatMap((item, index) => (index === items.length - 1 ? [codeDoc(item)] : [[codeDoc(item), ','], line])))
    : join(
        [',', tall ? hardline : line],
        items.map((item) => codeDoc(item)),
      );
  return group(['[', indent([tall ? hardline : softline, separated]), tall ? ',' : ifBroken(','), tall ? hardline : softline, ']']);
}

const sizeOf = (code: Code): number => (code.kind === 'object' ? code.fields.length : code.kind === 'array' ? code.items.length : 0);

/** `target value`, broken after the target where Prettier does so. */
function assignedDoc(target: Doc, value: Code): Doc {
  if (value.kind === 'binary') return group([target, indent([line, group(binaryParts(value))])]);
  if (value.kind === 'conditional' && value.test.kind === 'binary') return group([target, indent([line, codeDoc(value, 'value')])]);
  if (value.kind === 'atom' && !/^[\d[({]/.test(value.text)) return group([target, indent([line, value.text])]);
  if (breaksBadly(value)) return group([target, indent([line, codeDoc(value, 'value')])]);
  return group([target, after(codeDoc(value, 'value'))]);
}

/** A call that would break around nothing, or around one short name: better below as a whole. */
function breaksBadly(value: Code): boolean {
  if (value.kind !== 'call' || value.callee.kind !== 'atom') return false;
  const [only, second] = value.args;
  return second === undefined && (only === undefined || (only.kind === 'atom' && only.text === only.name && only.text.length <= WIDTH / 4));
}

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
      const head = `${statement.kind} ${statement.name}${typeAfter(statement.type)}`;
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
      return returnDoc(statement.value);
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
  if (value.kind === 'binary')
    return [group(['return ', ifBroken('('), indent([softline, group(binaryParts(value))]), softline, ifBroken(')')]), ';'];
  return ['return ', codeDoc(value, 'return'), ';'];
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

/** A small wrong change of the sources, as a hand might make it. */
export interface Fault {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly replace: string;
}

const RULES = 'compiler/emit/typescript/rules';
const INTERPRET = 'compiler/interpret';

/** In the emitter and in what only emitted modules call. */
const IN_EMITTED: readonly Fault[] = [
  { what: '≤ is taken for <', file: `${RULES}/operators.ts`, find: "lessOrEqual: '<=',", replace: "lessOrEqual: '<'," },
  {
    what: 'every rounding goes to the nearest',
    file: `${RULES}/operators.ts`,
    find: "text(staticWord(expr, 'direction', DIRECTIONS))]",
    replace: "text('nearest')]",
  },
  {
    what: 'a rounding is half a step off (au centime for à 10 centimes)',
    file: `${RULES}/operators.ts`,
    find: "[staticNumber(expr, 'step'), staticNumber(expr, 'scale'),",
    replace: "[1, staticNumber(expr, 'scale'),",
  },
  {
    what: 'the holidays of another place are not known',
    file: `${RULES}/operators.ts`,
    find: "return call('defer', a, b(), where);",
    replace: "return call('defer', a, text('métropole'), where);",
  },
  {
    what: 'jours ouvrables are counted as jours ouvrés',
    file: `${RULES}/operators.ts`,
    find: "text(staticWord(expr, 'kind', WORKING_DAYS)), operandOf(expr, codes, 2)",
    replace: "text('ouvrés'), operandOf(expr, codes, 2)",
  },
  {
    what: 'an overflow is not looked for',
    file: `${RULES}/operators.ts`,
    find: 'if (!exact && !w.mayFailHere(expr) && neverMinusZero(expr, w))',
    replace: 'if (!exact)',
  },
  {
    what: 'numbers of different decimals are compared as they are stored',
    file: `${RULES}/operators.ts`,
    find: 'const factor = 10 ** Math.abs(to - from);',
    replace: 'const factor = 1;',
  },
  {
    what: 'a lower bound of a row is left out',
    file: `${RULES}/table.ts`,
    find: "binary(code, test.lowIncluded ? '>=' : '>', bound(test.low))",
    replace: "binary(code, '>', bound(test.low))",
  },
  {
    what: '« plus de » holds at the bound too',
    file: 'compiler/emit/typescript/facts/rows.ts',
    find: 'low: test.low === null ? -Infinity : test.lowIncluded ? test.low : test.low + 1,',
    replace: 'low: test.low ?? -Infinity,',
  },
  {
    what: 'the first day of a version is left out',
    file: `${RULES}/function.ts`,
    find: "binary(day, '>=', dayCode(version.from, w.context))",
    replace: "binary(day, '>', dayCode(version.from, w.context))",
  },
  {
    what: 'after its last day a version gives way to the one before',
    file: `${RULES}/function.ts`,
    find: 'if (end !== null && !last) block.push(',
    replace: 'if (end !== null && last && !last) block.push(',
  },
  {
    what: 'a second exception does not set its clause aside',
    file: `${RULES}/choose.ts`,
    find: '(at < index && other.excepts.includes(index) ?',
    replace: '(at === index - 1 && other.excepts.includes(index) ?',
  },
  { what: 'a sum keeps only its last term', file: `${RULES}/lists.ts`, find: "assign(total, value, '+=')", replace: "assign(total, value, '=')" },
  {
    what: 'a tie between elements goes to the first of them',
    file: 'runtime/emitted/lists.ts',
    find: "return tied ? raise('conflict', 'tie', where) : best.element;",
    replace: 'return best.element;',
  },
  {
    what: 'equal values are counted each time',
    file: 'runtime/emitted/lists.ts',
    find: 'if (!met.has(key)) met.set(key, value);',
    replace: 'met.set(`${met.size} ${String(key)}`, value);',
  },
  {
    what: 'a list sorted by date stays in the order of the dossier',
    file: 'runtime/emitted/reader.ts',
    find: 'const sorted = key === null || isSorted(elements, key) ?',
    replace: 'const sorted = key !== undefined ?',
  },
  {
    what: 'the elements that come after one hold the one itself',
    file: 'runtime/emitted/lists.ts',
    find: 'other.$rank > element.$rank',
    replace: 'other.$rank >= element.$rank',
  },
];

/** In the interpreter. */
const IN_INTERPRETED: readonly Fault[] = [
  {
    what: 'exceptions are read as further clauses',
    file: `${INTERPRET}/code/clauses.ts`,
    find: 'value: code(value), excepts }',
    replace: 'value: code(value), excepts: [] }',
  },
  {
    what: '« sinon » is never taken: a hole where there is an answer',
    file: `${INTERPRET}/code/clauses.ts`,
    find: 'const otherwise = expr.otherwise && code(expr.otherwise);',
    replace: 'const otherwise = null;',
  },
  {
    what: 'the first clause that holds wins: no conflict is reported',
    file: `${INTERPRET}/code/clauses.ts`,
    find: 'value: code(value), excepts }',
    replace: 'value: code(value), excepts: excepts.length > 0 ? excepts : expr.branches.map((_, at) => at) }',
  },
  {
    what: 'a oui ou non that is left out is non',
    file: `${INTERPRET}/dossier/decode.ts`,
    find: 'given === undefined ? unknownInput(plan, input)',
    replace: "given === undefined ? (input.type.kind === 'boolean' ? false : unknownInput(plan, input))",
  },
  {
    what: 'the reading that is retained is forgotten',
    file: `${INTERPRET}/dossier/readings.ts`,
    find: "{ reading: question.retained.reading, origin: 'retained' }",
    replace: "{ reading: null, origin: 'open' }",
  },
  {
    what: '« en vigueur le » changes nothing',
    file: `${INTERPRET}/machine.ts`,
    find: 'return scope.on ?? (this.plan',
    replace: 'return (this.plan',
  },
  {
    what: 'what was worked out on one day serves for every day',
    file: `${INTERPRET}/memo.ts`,
    find: "return `${at}|${day === undefined ? '' : keyOf(day)}|",
    replace: 'return `${at}|',
  },
  {
    what: 'two numbers are compared with the decimals of the first',
    file: `${INTERPRET}/code/operate.ts`,
    find: 'const [left, right] = [scaleOf(type), scaleOf(typeOf(expr, 1))];',
    replace: 'const [left, right] = [scaleOf(type), scaleOf(type)];',
  },
  {
    what: 'months are added as days',
    file: `${INTERPRET}/code/operate.ts`,
    find: 'addMonths: partial.addMonths,',
    replace: 'addMonths: partial.addDays,',
  },
  {
    what: 'the place of a holiday is ignored',
    file: `${INTERPRET}/code/operate.ts`,
    find: 'partial.isHoliday(a(scope), place(scope), where)',
    replace: 'partial.isHoliday(a(scope), MAINLAND, where)',
  },
  {
    what: 'a change of unit is forgotten',
    file: `${INTERPRET}/code/operate.ts`,
    find: "[staticNumber(expr, 'n'), staticNumber(expr, 'd'), ",
    replace: '[1, 1, ',
  },
  {
    what: 'the elements before and after one are taken for each other',
    file: `${INTERPRET}/code/operate.ts`,
    find: "expr.op === 'preceding' ?",
    replace: "expr.op === 'following' ?",
  },
  {
    what: 'the two elements of a pair are swapped',
    file: `${INTERPRET}/code/operate.ts`,
    find: "partial.pairs(a(scope), 'précédent', 'suivant')",
    replace: "partial.pairs(a(scope), 'suivant', 'précédent')",
  },
  {
    what: 'dimanche is taken for the day before',
    file: `${INTERPRET}/code/operate.ts`,
    find: "const weekday = staticNumber(expr, 'weekday');",
    replace: "const weekday = Math.min(6, staticNumber(expr, 'weekday'));",
  },
  {
    what: '« toutes » is read as « il y a »',
    file: `${INTERPRET}/code/expression.ts`,
    find: 'partial.all(list(scope), verdict(scope))',
    replace: 'partial.any(list(scope), verdict(scope))',
  },
];

/** In what both evaluators use: only the oracle, or what becomes of an unknown, tells. */
const IN_BOTH: readonly Fault[] = [
  {
    what: 'the first day of a version is left out where the day is known',
    file: 'runtime/partial/clauses/choose.ts',
    find: 'version.from <= day)',
    replace: 'version.from < day)',
  },
  {
    what: 'a hole between two versions is silent where the day is not known',
    file: 'runtime/partial/clauses/choose.ts',
    find: 'if (from > covered) results.push(missing);',
    replace: '',
  },
  {
    what: 'half a step of a stored number is rounded towards zero',
    file: 'runtime/numbers/rounding.ts',
    find: 'return distance >= d - distance ?',
    replace: 'return distance > d - distance ?',
  },
  {
    what: '« reporté » leaves a Saturday where it is',
    file: 'runtime/dates/calendar.ts',
    find: 'while (weekday(current) > 5 || isHoliday(current, place))',
    replace: 'while (weekday(current) > 6 || isHoliday(current, place))',
  },
  {
    what: 'a month after the 31st goes to the next month',
    file: 'runtime/dates/day.ts',
    find: 'return dayOf(year, month, Math.min(parts.day, monthLength(year, month)));',
    replace: 'return dayOf(year, month, parts.day);',
  },
];

/** Faults that a soak must find. Planted one at a time by `npm run soak -- --faults`. */
export const FAULTS: readonly Fault[] = [...IN_EMITTED, ...IN_INTERPRETED, ...IN_BOTH];

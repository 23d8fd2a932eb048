// CEL, two implementations. CEL has no `min` and no distinct: `min` is a registered function, the count uses the four known items.
import { Environment } from '@marcbachmann/cel-js';
import { evaluate, parse } from 'cel-js';
import { PREVENTION } from '../inputs.mjs';

const items = PREVENTION.map((name) => `('${name}' in prevention ? 1 : 0)`).join(' + ');
const ELIGIBLE = `(avecHeures ? 1 : 0) + ${items} + (size(orientations) > 0 ? 1 : 0) >= 3`;
const HOURS = 'score <= 39 ? 40 : (score <= 59 ? 53 : 80)';
const PAYMENT = 'min(500, min(a, 300) + min(b, 200) + min(c, 200) + min(d, 350))';

const environment = new Environment({ unlistedVariablesAreDyn: true }).registerFunction('min(int, int): int', (x, y) => (x < y ? x : y));
const [eligible, hours, payment] = [ELIGIBLE, HOURS, PAYMENT].map((text) => environment.parse(text));

/** Numbers are BigInt in this engine: converting them is part of using it. */
export function marcbachmannCel({ heures, prevention, orientations, score, montants }) {
  const facts = {
    avecHeures: heures !== null,
    prevention,
    orientations,
    score: BigInt(score),
    a: BigInt(montants.a),
    b: BigInt(montants.b),
    c: BigInt(montants.c),
    d: BigInt(montants.d),
  };
  return { eligible: eligible(facts), hours: Number(hours(facts)), payment: Number(payment(facts)) };
}

const [cst1, cst2, cst3] = [ELIGIBLE, HOURS, PAYMENT].map((text) => {
  const parsed = parse(text);
  if (!parsed.isSuccess) throw new Error(parsed.errors.join('\n'));
  return parsed.cst;
});
const functions = { min: Math.min };

export function celJs({ heures, prevention, orientations, score, montants }) {
  const facts = { avecHeures: heures !== null, prevention, orientations, score, a: montants.a, b: montants.b, c: montants.c, d: montants.d };
  return { eligible: evaluate(cst1, facts, functions), hours: evaluate(cst2, facts, functions), payment: evaluate(cst3, facts, functions) };
}

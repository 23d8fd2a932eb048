// json-rules-engine: rules are JSON thresholds; the distinct count and the capped total are facts written in JavaScript.
import { Engine } from 'json-rules-engine';

const engine = new Engine();
engine.addFact('count', (_, almanac) =>
  almanac
    .factValue('dossier')
    .then(({ heures, prevention, orientations }) => (heures === null ? 0 : 1) + new Set(prevention).size + (orientations.length > 0 ? 1 : 0)),
);
engine.addFact('payment', (_, almanac) =>
  almanac
    .factValue('dossier')
    .then(({ montants: { a, b, c, d } }) => Math.min(500, Math.min(a, 300) + Math.min(b, 200) + Math.min(c, 200) + Math.min(d, 350))),
);
const score = (operator, value) => ({ fact: 'dossier', path: '$.score', operator, value });
engine.addRule({ conditions: { all: [{ fact: 'count', operator: 'greaterThanInclusive', value: 3 }] }, event: { type: 'eligible' } });
engine.addRule({ conditions: { all: [score('lessThanInclusive', 39)] }, event: { type: 'hours', params: { value: 40 } } });
engine.addRule({ conditions: { all: [score('greaterThan', 39), score('lessThanInclusive', 59)] }, event: { type: 'hours', params: { value: 53 } } });
engine.addRule({ conditions: { all: [score('greaterThan', 59)] }, event: { type: 'hours', params: { value: 80 } } });

export async function jsonRulesEngine(dossier) {
  const { events, almanac } = await engine.run({ dossier });
  const hours = events.find(({ type }) => type === 'hours')?.params?.value;
  return { eligible: events.some(({ type }) => type === 'eligible'), hours, payment: await almanac.factValue('payment') };
}

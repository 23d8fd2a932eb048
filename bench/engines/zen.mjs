// ZEN (GoRules): one decision of one expression node, loaded once. Decisions are asynchronous.
import { ZenEngine } from '@gorules/zen-engine';
import { PREVENTION } from '../inputs.mjs';

const items = PREVENTION.map((name) => `(some(prevention, # == '${name}') ? 1 : 0)`).join(' + ');
const expressions = [
  { id: '1', key: 'eligible', value: `(heures == null ? 0 : 1) + ${items} + (len(orientations) > 0 ? 1 : 0) >= 3` },
  { id: '2', key: 'hours', value: 'score <= 39 ? 40 : (score <= 59 ? 53 : 80)' },
  { id: '3', key: 'payment', value: 'min([500, min([montants.a, 300]) + min([montants.b, 200]) + min([montants.c, 200]) + min([montants.d, 350])])' },
];
const content = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      position: { x: 1, y: 0 },
      content: { expressions, passThrough: false, inputField: null, outputPath: null, executionMode: 'single' },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
};
const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));

export const zen = async (dossier) => (await decision.evaluate(dossier)).result;

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CONTRACT } from '../../compiler/cli/contract/contract.ts';

/** The published schema: one definition per command and per thing they share, made from the schemas the command line is typed by. */
function published(): string {
  const $defs: Record<string, unknown> = {};
  for (const [command, schema] of Object.entries(CONTRACT)) {
    const { $schema: _, $defs: shared, ...definition } = z.toJSONSchema(schema, { override: ({ jsonSchema }) => delete jsonSchema.readOnly });
    Object.assign($defs, { [command]: definition }, shared);
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Attendu : réponses de la ligne de commande',
    description: 'Une définition par commande ; « eval-batch » est celle d’une ligne de eval --batch. Voir contrat.md.',
    anyOf: Object.keys(CONTRACT).map((command) => ({ $ref: `#/$defs/${command}` })),
    $defs,
  };
  // zod numbers the recursive half of « any JSON value »
  return `${JSON.stringify(schema, null, 2).replaceAll('__schema0', 'json-value')}\n`;
}

describe('the contract', () => {
  test('is published as a JSON Schema that is up to date', async () => {
    await expect(published()).toMatchFileSnapshot('../../docs/contrat.schema.json');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { printJson } from '../../compiler/emit/json-schema/print.ts';
import { emitJsonSchema } from '../../compiler/emit/json-schema/schema.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { emitZod } from '../../compiler/emit/zod/module.ts';
import { readNumber } from '../../runtime/input/edge.ts';
import { dossiers } from './agree.ts';
import { importModule, planOf } from './emitted.ts';
import { formatted } from './formatted.ts';

const RULES = `règlement « Schémas »
  langue 1

choix mode
  - emploi direct
  - prestataire
  sans source : exemple

fiche visite
  - jour : date
  - durée : h, au moins 0 h
  - motif : texte, facultatif
  sans source : exemple

donnée mode retenu : mode
donnée montant : €, de 0 € à 500 €
donnée présence : période
donnée rang : nombre de 1 à 6
donnée part : nombre de 0 à 2 exact
donnée quote : nombre exact, facultatif
donnée taux : %
donnée visites : liste de visites par jour, au plus 3
donnée majeur : oui ou non, facultatif

règle reste : €
  500 € − montant
    sans source : exemple
`;

/** What the JSON Schema refuses of a number with fewer than three decimals: it may be meant in thousands. */
const TWO_WAYS = { pattern: '^-?[1-9]\\d{0,2}\\.\\d{3}$' };

/** Something that is not a value of the dossier, put in the place of one. */
const WRONG: readonly unknown[] = [
  null,
  'x',
  -1,
  7,
  12.345,
  '12.3',
  '1.000',
  true,
  [],
  {},
  '2026-02-30',
  '2026-02-03',
  ['prestataire'],
  [{ jour: '2026-01-01', x: 1 }],
  { start: '2026-02-03', end: '2026-02-03' },
  { start: '2026-02-03', end: '2026-02-02' },
  { start: null, end: null },
  { start: null, end: '2026-02-02' },
];

test('the zod schema accepts exactly the dossiers that the emitted reader accepts', async () => {
  const plan = planOf(RULES);
  const { evaluate } = (await importModule(emitTypeScript(plan, 'regles'))) as unknown as { evaluate: (input: unknown) => { ok: boolean } }; // every emitted module exports it
  const { input } = (await importModule(emitZod(plan))) as unknown as { input: ZodType }; // and every schema module this
  const damaged = fc
    .tuple(
      dossiers(plan, { unknown: 15, longest: 3 }),
      fc.constantFrom(...Object.values(plan.inputs).map(({ emitted }) => emitted), 'autre'),
      fc.constantFrom(...WRONG),
    )
    .map(([dossier, key, value]) => ({ ...dossier, [key]: value }));
  const seen = { accepted: 0, refused: 0 };
  for (const dossier of [
    ...fc.sample(dossiers(plan, { unknown: 15, longest: 3 }), { numRuns: 30, seed: 1 }),
    ...fc.sample(damaged, { numRuns: 200, seed: 2 }),
  ]) {
    const { ok } = evaluate(dossier);
    seen[ok ? 'accepted' : 'refused'] += 1;
    expect({ dossier, ok: input.safeParse(dossier).success }).toEqual({ dossier, ok });
  }
  expect(seen.accepted).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(20);
});

test('the zod module is formatted', async () => {
  const module = emitZod(planOf(RULES));
  expect(module).toBe(await formatted('module.ts', module, 120));
});

test('the JSON Schema says each type, its bounds and its limits', () => {
  expect(emitJsonSchema(planOf(RULES))).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Schémas',
    description: expect.stringMatching(/^Dossier de « Schémas » \(sha256:[0-9a-f]{64}\)/) as unknown,
    type: 'object',
    additionalProperties: false,
    properties: {
      modeRetenu: { enum: ['emploi direct', 'prestataire'], title: 'mode retenu' },
      montant: {
        description: '€',
        anyOf: [
          { type: 'number', minimum: 0, maximum: 500 },
          { type: 'string', pattern: '^(-0+(\\.0+)?|\\d+(\\.\\d{1,2}0*)?)$', not: TWO_WAYS },
        ],
        title: 'montant',
      },
      presence: {
        anyOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['start', 'end'],
            properties: { start: { type: 'string', format: 'date' }, end: { type: 'string', format: 'date' } },
          },
          { type: 'object', additionalProperties: false, required: ['start', 'end'], properties: { start: { type: 'null' }, end: { type: 'null' } } },
        ],
        title: 'présence',
      },
      rang: {
        anyOf: [
          { type: 'integer', minimum: 1, maximum: 6 },
          { type: 'string', pattern: '^(-0+(\\.0+)?|\\d+(\\.0+)?)$', not: TWO_WAYS },
        ],
        title: 'rang',
      },
      part: {
        anyOf: [
          { type: 'number', minimum: 0, maximum: 2 },
          { type: 'string', pattern: '^(-0+(\\.0+)?|\\d+(\\.\\d{1,9}0*)?)$' },
        ],
        title: 'part',
      },
      quote: {
        anyOf: [{ anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d{1,9}0*)?$' }] }, { type: 'null' }],
        title: 'quote',
      },
      taux: {
        description: '%, 90 pour 90 %',
        anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d{1,2}0*)?$', not: TWO_WAYS }],
        title: 'taux',
      },
      visites: { type: 'array', items: { $ref: '#/$defs/visite' }, maxItems: 3, title: 'visites' },
      majeur: { anyOf: [{ type: 'boolean' }, { type: 'null' }], title: 'majeur' },
    },
    $defs: {
      visite: {
        type: 'object',
        additionalProperties: false,
        properties: {
          jour: { type: 'string', format: 'date', title: 'jour' },
          duree: {
            description: 'h',
            anyOf: [
              { type: 'number', minimum: 0 },
              { type: 'string', pattern: '^(-0+(\\.0+)?|\\d+(\\.\\d{1,2}0*)?)$', not: TWO_WAYS },
            ],
            title: 'durée',
          },
          motif: { anyOf: [{ type: 'string' }, { type: 'null' }], title: 'motif' },
        },
      },
    },
  });
});

test('the JSON Schema is formatted as a file', async () => {
  const text = printJson(emitJsonSchema(planOf(RULES)));
  expect(text).toBe(await formatted('schema.json', text, 150));
});

/** The part of a schema that says how the only donnée, a number, is written. */
interface NumberSchema {
  readonly properties: {
    readonly n: { readonly anyOf: readonly [unknown, { readonly pattern: string; readonly not?: { readonly pattern: string } }] };
  };
}

test('a number written as text keeps to the pattern of the JSON schema as the reader reads it', () => {
  const isValidAt = (scale: number, min: number | null): ((text: string) => boolean) => {
    const type = `nombre à ${scale} décimales${min === null ? '' : ` au moins ${min}`}`;
    const schema = emitJsonSchema(planOf(`règlement « N »\n  langue 1\n\ndonnée n : ${type}\n`)) as unknown as NumberSchema; // its only input
    const { pattern, not } = schema.properties.n.anyOf[1];
    return (text) => new RegExp(pattern, 'u').test(text) && (not === undefined || !new RegExp(not.pattern, 'u').test(text));
  };
  const written = [
    '3',
    '-3',
    '-0',
    '-0.00',
    '-0.01',
    '007',
    '3.0',
    '3.00',
    '-3.000',
    '0.000',
    '1234.500',
    '3.0000',
    '123.456',
    '-12.500',
    '999.000',
    '3.',
    '.5',
    '3.5',
    '1.50',
    '1.500',
    '1.505',
    '+1',
    ' 1',
    '1 ',
    '1e3',
    '1,5',
    '',
  ];
  for (const scale of [0, 1, 2, 3, 4]) {
    for (const min of [null, 0]) {
      const isValid = isValidAt(scale, min);
      const isRead = (text: string): boolean => typeof readNumber(text, { scale, min, max: null }) === 'number';
      expect(written.filter(isValid)).toEqual(written.filter(isRead));
    }
  }
});

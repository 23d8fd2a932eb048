/**
 * LAW (decision 46): a ruleset that is taken up says what it says alone, whatever the one that takes it up declares, and on whatever day that one applies. Samples of the
 * reference, rules of test/check/meaning and random rulesets, each taken up by rulesets that add nothing to it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Compiled, compileRuleset } from '../../compiler/driver.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/module.ts';
import { dossierMaker } from '../soak/dossier.ts';
import { type EmittedModule, emitted, interpreted } from '../soak/evaluators.ts';
import { outcomesOf, worldOfJson } from '../oracle/outcomes.ts';
import { Random } from '../soak/random.ts';
import { NEXT_RULESET, generateRuleset } from '../soak/ruleset/ruleset.ts';
import { importModule } from './emitted.ts';
import { referenceSamples } from './reference.ts';

/** How many random rulesets for each way of taking one up. */
const RANDOM = 5;
/** A busy machine may take its time. */
const LONG = 120_000;
/** Dossiers of each: complete, and with some unknown. */
const UNKNOWN = [0, 0.3];
const AS = 'ZZ';
const OUTER = 'YY';

const MEANING = path.join(import.meta.dirname, '..', 'check', 'meaning');
const written = [
  ...referenceSamples().map(({ text }) => text),
  ...readdirSync(MEANING).map((title) => readFileSync(path.join(MEANING, title), 'utf8')),
];

interface Base {
  readonly text: string;
  readonly compiled: Compiled;
}

/** Those that take up none themselves. Of a donnée that is `exact`, no dossier is drawn. */
function basesOf(texts: readonly string[]): readonly Base[] {
  const alone = texts.filter((text) => !text.includes(NEXT_RULESET) && !/^reprend |^(?:donnée|  -) .*\bexact\b/m.test(text));
  return alone.map((text) => ({ text, compiled: compileRuleset([{ file: 'base.attendu', text }]) })).filter(({ compiled }) => compiled.plan !== null);
}

const writtenBases = basesOf(written);

/** A ruleset that takes up another, and what it calls each of its données; `between`: one that it takes up, and that takes up the other. */
interface Host {
  readonly text: string;
  readonly between?: string;
  readonly names: ReadonlyMap<string, string>;
}

const SAME: ReadonlyMap<string, string> = new Map();
const opening = (date: string | null): string => `règlement « Hôte »\n  langue 1\n${date === null ? '' : `  date d'application : ${date}\n`}`;
const takingUp = ({ compiled }: Base, bindings: readonly string[] = []): string =>
  [`reprend « ${compiled.model.title} » comme ${AS}`, ...bindings].join('\n');

/** It has a date of its own, by which it chooses a value and reads it on another day. */
const DATED = `${opening('date de la demande')}
donnée date de la demande : date
donnée autre date de la demande : date

paramètre montant de la demande : €
  1 €
  2 € depuis le 1er janvier 2024
  sans source : essai

règle montant d'un autre jour : €
  montant de la demande en vigueur le autre date de la demande
  sans source : essai
`;

/** The blocks of a text: what stands in column 0, with what belongs to it. */
const blocksOf = (text: string): readonly string[] => text.split(/^(?=\S)/m);

function declarationsOf(text: string): string {
  return blocksOf(text)
    .filter((block) => /^(?:choix|fiche|unité|donnée|document|question) /.test(block))
    .join('');
}

/** Every donnée that is asked is bound to one of another name, declared alike. */
function renaming(base: Base, head: string): Host {
  const names = new Map<string, string>();
  const lines = blocksOf(base.text).flatMap((block) => {
    const [, name, rest] = /^donnée\s+(.+?)\s*(:[\s\S]*)$/.exec(block) ?? [];
    if (name === undefined || rest === undefined) return [];
    const other = `zuzu${String.fromCharCode(97 + Math.floor(names.size / 26), 97 + (names.size % 26))}`;
    names.set(name, other);
    return [`donnée ${other} ${rest}`];
  });
  const bindings = [...names].map(([name, other]) => `  avec ${name} = ${other}`);
  const units = blocksOf(base.text).filter((block) => block.startsWith('unité '));
  return { names, text: `${head}\n${takingUp(base, bindings)}\n\n${[...units, ...lines].join('')}` };
}

/** What stands between has a date of its own; the host has one, that is the date of both. */
function throughAnother(base: Base): Host {
  const date = base.compiled.model.applicationDate;
  const dates = new Set(['date de la demande', ...(date === null ? [] : [date])]);
  const bindings = [...dates].map((one) => `  avec ${one} = zuzuaa`);
  return {
    names: new Map(date === null ? [] : [[date, 'zuzuaa']]),
    between: `${DATED.replace('Hôte', 'Entre')}\n${takingUp(base)}\n`,
    text: `${opening('zuzuaa')}\ndonnée zuzuaa : date\n\n${[`reprend « Entre » comme ${OUTER}`, ...bindings].join('\n')}\n`,
  };
}

/** Every donnée that is asked is bound to itself, which keeps it under a name of its own. */
function keepingApart(base: Base, head: string): Host {
  const asked = [...base.compiled.model.inputs.values()].filter(({ role }) => role === 'donnée');
  const names = new Map(asked.map(({ name }) => [name, `${name} de ${AS}`]));
  const bindings = [...names].map(([name, apart]) => `  avec ${name} = ${apart}`);
  return { names, text: `${head}\n${takingUp(base, bindings)}\n` };
}

const HOSTS: readonly (readonly [what: string, make: (base: Base) => Host, modules?: 'modules'])[] = [
  ['adds nothing', (base) => ({ names: SAME, text: `${opening(null)}\n${takingUp(base)}\n` })],
  ['has another date', (base) => ({ names: SAME, text: `${DATED}\n${takingUp(base)}\n` }), 'modules'],
  [
    'declares the same, the date too',
    (base) => ({ names: SAME, text: `${opening(base.compiled.model.applicationDate)}\n${takingUp(base)}\n\n${declarationsOf(base.text)}` }),
  ],
  ['renames every donnée', (base) => renaming(base, opening(null))],
  ['renames every donnée, the date too', (base) => renaming(base, opening(base.compiled.model.applicationDate === null ? null : 'zuzuaa'))],
  ['renames every donnée, and has another date', (base) => renaming(base, DATED), 'modules'],
  ['takes up one that takes it up', throughAnother, 'modules'],
  ['keeps every donnée apart', (base) => keepingApart(base, opening(null)), 'modules'],
];

/** What says that a name is of the ruleset taken up: « dépenses de ZZ[1] ». */
const OF = new RegExp(` de ${AS}(?: de ${OUTER})?(?=["[.])`, 'g');

/** What an outcome says, under the names of the ruleset alone; needs in no order. */
function plainly(outcome: unknown, names: ReadonlyMap<string, string>): unknown {
  const back = new Map([...names].map(([name, other]) => [other, name]));
  const said: unknown = JSON.parse(
    JSON.stringify(outcome)
      .replaceAll(/zuzu[a-z]{2}/g, (other) => back.get(other) ?? other)
      .replaceAll(OF, '')
      .replaceAll(new RegExp(`"(?:${OUTER}\\.(?:${AS}\\.)?|${AS}\\.)(?:avec )?`, 'g'), '"'),
  );
  if (typeof said !== 'object' || said === null || !('needs' in said) || !Array.isArray(said.needs)) return said;
  return { ...said, needs: said.needs.map((need: unknown) => JSON.stringify(need)).toSorted() };
}

/** The outcomes of the ruleset taken up, by what each is called alone. */
function heldTo(
  base: Compiled,
  host: Compiled,
  outcomes: ReadonlyMap<string, unknown>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, unknown> {
  const called = new Map<string, string>();
  for (const { id, emitted: there } of base.plan?.definitions ?? []) {
    const here = host.plan?.definitions.find((one) => one.id === `${AS}.${id}` || one.id === `${OUTER}.${AS}.${id}`);
    if (here !== undefined) called.set(here.emitted, there);
  }
  const back = (words: string): string =>
    words.replaceAll(OF, '').replaceAll(/zuzu[a-z]{2}/g, (other) => [...names].find(([, one]) => one === other)?.[0] ?? other);
  return new Map(
    [...outcomes].flatMap(([key, outcome]): readonly (readonly [string, unknown])[] => {
      const [, name = '', elements = ''] = /^(\S+)( \(.*\))?$/.exec(key) ?? [];
      const there = called.get(name);
      return there === undefined ? [] : [[`${there}${back(elements)}`, plainly(outcome, names)]];
    }),
  );
}

function dossierHere(
  base: Compiled,
  host: Compiled,
  dossier: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Record<string, never> {
  const here = new Map(
    Object.values(base.plan?.inputs ?? {}).map(({ name, emitted: there }) => [there, host.plan?.inputs[names.get(name) ?? name]?.emitted ?? there]),
  );
  return Object.fromEntries(Object.entries(dossier).map(([key, value]) => [here.get(key) ?? key, value as never])); // of the same type on both sides
}

async function differences(base: Base, host: Host, emits: boolean): Promise<readonly string[]> {
  const { compiled } = base;
  const known = new Map([[compiled.model.title, compiled]]);
  if (host.between !== undefined) known.set('Entre', compileRuleset([{ file: 'entre.attendu', text: host.between }], known));
  const taken = compileRuleset([{ file: 'hote.attendu', text: host.text }], known);
  if (compiled.plan === null) return [];
  if (taken.plan === null)
    return taken.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, params }) => `refused: ${code} ${JSON.stringify(params)}\n${host.text}`);
  const files = emits ? emitTypeScript(taken.plan, 'regles') : [];
  const module = emits ? ((await importModule(files)) as unknown as EmittedModule) : null; // every emitted module has these exports
  const random = new Random(2026);
  const maker = dossierMaker(compiled.plan);
  const found: string[] = [];
  for (const unknown of UNKNOWN) {
    const dossier = maker.dossier(random, unknown);
    const here = dossierHere(compiled, taken, dossier, host.names);
    const alone = interpreted(compiled.plan, dossier, {});
    const said = {
      interpreter: interpreted(taken.plan, here, {}),
      oracle: outcomesOf(worldOfJson(taken.plan, here, {})),
      ...(module === null ? {} : { module: emitted(module, here, {}) }),
    };
    for (const [by, outcomes] of Object.entries(said)) {
      const held = heldTo(compiled, taken, outcomes, host.names);
      for (const [name, outcome] of alone) {
        const [wanted, got = null] = [plainly(outcome, SAME), held.get(name)];
        if (name.startsWith('garantie ') || (by === 'oracle' && got === null)) continue; // the oracle is silent of what reads something unknown
        if (JSON.stringify(wanted) !== JSON.stringify(got))
          found.push(`${by}: ${name}\n  alone ${JSON.stringify(wanted)}\n  taken ${JSON.stringify(got)}\n  of ${JSON.stringify(dossier)}`);
      }
    }
  }
  return found;
}

describe.each(HOSTS.map((host, rank) => [host[0], { host, rank }] as const))(
  'taken up by a ruleset that %s',
  (_, { host: [, make, modules], rank }) => {
    const drawn = Array.from({ length: RANDOM }, (_none, seed) => generateRuleset(1 + seed + RANDOM * rank));
    test.each([
      ['written', written, () => writtenBases],
      ['drawn', drawn, () => basesOf(drawn)],
    ])('the rules %s say what they say alone', { timeout: LONG }, async (what, texts, compiledOf) => {
      const bases = compiledOf();
      expect(bases.length, what).toBeGreaterThan(texts.length / 3);
      for (const base of bases) expect(await differences(base, make(base), modules !== undefined), base.compiled.model.title).toEqual([]);
    });
  },
);

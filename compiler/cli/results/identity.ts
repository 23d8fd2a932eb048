import type { Ruleset } from '../files/load.ts';

/** Which ruleset answered: its title, its version, the hash of its text (null while it has errors). */
export function identityOf({ model, plan }: Pick<Ruleset, 'model' | 'plan'>): {
  readonly title: string;
  readonly version: string | null;
  readonly hash: string | null;
  readonly language: number | null;
} {
  return { title: model.title, version: model.version, hash: plan?.hash ?? null, language: plan?.language ?? null };
}

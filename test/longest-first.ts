import { type TestSpecification, BaseSequencer } from 'vitest/node';

/** Files of tests that take longest, or that stand alone on what is left of a run: begun late, they would keep one core waiting for the other. */
const LONGEST = [
  'soak/soak',
  'emit/taken-up',
  'emit/rulesets',
  'package/package',
  'oracle/oracle',
  'check/again',
  'emit/agreement',
  'parse/format',
  'check/symbols',
];

/** Begins with what takes longest. Without what a former run has measured, Vitest goes by the size of files, which says little of it. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

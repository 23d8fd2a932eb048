/**
 * The same values of the property tests at each run, so that a commit passes or fails by what it holds. `ATTENDU_SEED=7 npm test` draws others,
 * `ATTENDU_SEED=new` fresh ones; a failure prints the seed that repeats it.
 */
import fc from 'fast-check';

const { ATTENDU_SEED: wanted = '2026' } = process.env;
if (wanted !== 'new') {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`ATTENDU_SEED is « ${wanted} »: a whole number or « new » was expected`);
  fc.configureGlobal({ seed });
}

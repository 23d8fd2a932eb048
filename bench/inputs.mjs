// A thousand dossiers from a fixed seed, as a service receives them: out of JSON.parse.

export const PREVENTION = ['petits travaux', 'portage de repas', 'télésurveillance', 'aides techniques'];
export const ORIENTATIONS = ['atelier', 'visite', 'groupe'];

/** Numbers from 0 to 1, the same on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `decimals`: amounts as text with two decimals, as a decimal service sends them; else whole numbers of euros. */
export function makeInputs(count, decimals) {
  const next = random(20261121);
  const below = (limit) => Math.floor(next() * limit);
  const some = (values, most) => Array.from({ length: below(most + 1) }, () => values[below(values.length)]);
  const amount = (limit) => (decimals ? below(limit).toFixed(2) : below(limit));
  const dossiers = Array.from({ length: count }, () => ({
    heures: next() < 0.4 ? null : below(80),
    prevention: some(PREVENTION, 5),
    orientations: some(ORIENTATIONS, 2),
    score: below(121),
    montants: { a: amount(600), b: amount(400), c: amount(400), d: amount(700) },
  }));
  return JSON.parse(JSON.stringify(dossiers));
}

/** The same dossiers with keys left out, each one in seven: half of them then leave out something. */
export function leaveOut(dossiers) {
  const next = random(20261122);
  const some = (fields, share) => Object.fromEntries(Object.entries(fields).filter(() => next() >= share));
  const left = dossiers.map((dossier) => some({ ...dossier, montants: some(dossier.montants, 1 / 28) }, 1 / 7));
  return JSON.parse(JSON.stringify(left));
}

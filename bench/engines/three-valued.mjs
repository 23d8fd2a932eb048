// The rules by hand for dossiers that may leave keys out: each result is a value, or what is needed to know it. Tuned like its sister in
// hand-written.mjs: no Set, nothing worked out twice, the names of what is needed made once.

const need = (name, path = name) => ({ kind: 'input', name, path });
const NEEDS = {
  heures: need('heures'),
  prevention: need('prévention'),
  orientations: need('orientations'),
  score: [need('score')],
  a: need('a', 'montants.a'),
  b: need('b', 'montants.b'),
  c: need('c', 'montants.c'),
  d: need('d', 'montants.d'),
};
const NONE = {};

const value = (known) => ({ kind: 'value', value: known });
const undetermined = (needs) => ({ kind: 'undetermined', needs });

/** How many different items of the four: each is looked for once. */
function distinct(prevention) {
  let works = 0;
  let meals = 0;
  let watch = 0;
  let aids = 0;
  for (let index = 0; index < prevention.length; index += 1) {
    switch (prevention[index]) {
      case 'petits travaux':
        works = 1;
        break;
      case 'portage de repas':
        meals = 1;
        break;
      case 'télésurveillance':
        watch = 1;
        break;
      case 'aides techniques':
        aids = 1;
        break;
    }
  }
  return works + meals + watch + aids;
}

export function threeValued(dossier) {
  const { heures, prevention, orientations, score } = dossier;
  const montants = dossier.montants ?? NONE;

  let sure = 0;
  let perhaps = 0;
  if (heures === undefined) perhaps += 1;
  else if (heures !== null) sure += 1;
  if (prevention === undefined) perhaps += 4;
  else sure += distinct(prevention);
  if (orientations === undefined) perhaps += 1;
  else if (orientations.length > 0) sure += 1;
  let eligible;
  if (sure >= 3) eligible = value(true);
  else if (sure + perhaps < 3) eligible = value(false);
  else {
    const needs = [];
    if (heures === undefined) needs.push(NEEDS.heures);
    if (prevention === undefined) needs.push(NEEDS.prevention);
    if (orientations === undefined) needs.push(NEEDS.orientations);
    eligible = undetermined(needs);
  }

  const hours = score === undefined ? undetermined(NEEDS.score) : value(score <= 39 ? 40 : score <= 59 ? 53 : 80);

  const { a, b, c, d } = montants;
  let least = 0;
  let open = false;
  if (a === undefined) open = true;
  else least += Math.min(a, 300);
  if (b === undefined) open = true;
  else least += Math.min(b, 200);
  if (c === undefined) open = true;
  else least += Math.min(c, 200);
  if (d === undefined) open = true;
  else least += Math.min(d, 350);
  let payment;
  if (!open || least >= 500) payment = value(Math.min(500, least));
  else {
    const needs = [];
    if (a === undefined) needs.push(NEEDS.a);
    if (b === undefined) needs.push(NEEDS.b);
    if (c === undefined) needs.push(NEEDS.c);
    if (d === undefined) needs.push(NEEDS.d);
    payment = undetermined(needs);
  }
  return { eligible, hours, payment };
}

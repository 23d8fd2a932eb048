// publicodes: no list input, so the four items are four questions. A case is one situation and three evaluations.
import Engine from 'publicodes';

const ITEMS = { travaux: 'petits travaux', repas: 'portage de repas', surveillance: 'télésurveillance', techniques: 'aides techniques' };
const yesNo = (name) => ({ [name]: { 'par défaut': 'non' }, [`${name} compté`]: { variations: [{ si: name, alors: 1 }, { sinon: 0 }] } });
const counted = ['heures', ...Object.keys(ITEMS), 'orienté'];
const capped = (name, ceiling) => ({ [name]: { 'par défaut': 0 }, [`${name} retenu`]: { valeur: name, plafond: ceiling } });

const engine = new Engine({
  ...Object.assign({}, ...counted.map(yesNo)),
  ...capped('a', 300),
  ...capped('b', 200),
  ...capped('c', 200),
  ...capped('d', 350),
  score: { 'par défaut': 0 },
  diversité: { somme: counted.map((name) => `${name} compté`) },
  éligible: 'diversité >= 3',
  'plafond heures': { variations: [{ si: 'score <= 39', alors: 40 }, { si: 'score <= 59', alors: 53 }, { sinon: 80 }] },
  paiement: { valeur: { somme: ['a retenu', 'b retenu', 'c retenu', 'd retenu'] }, plafond: 500 },
});

const say = (value) => (value ? 'oui' : 'non');

export function publicodes({ heures, prevention, orientations, score, montants }) {
  const items = Object.fromEntries(Object.entries(ITEMS).map(([name, item]) => [name, say(prevention.includes(item))]));
  engine.setSituation({ heures: say(heures !== null), ...items, orienté: say(orientations.length > 0), score, ...montants });
  return {
    eligible: engine.evaluate('éligible').nodeValue,
    hours: engine.evaluate('plafond heures').nodeValue,
    payment: engine.evaluate('paiement').nodeValue,
  };
}

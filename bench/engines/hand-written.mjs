// What a developer would write by hand: first as it comes, then tuned (no Set). Both take the dossier as it is, unchecked.

export function naive(dossier) {
  const { heures, prevention, orientations, score, montants } = dossier;
  const count = (heures === null ? 0 : 1) + new Set(prevention).size + (orientations.length > 0 ? 1 : 0);
  const payment = Math.min(500, Math.min(montants.a, 300) + Math.min(montants.b, 200) + Math.min(montants.c, 200) + Math.min(montants.d, 350));
  return { eligible: count >= 3, hours: score <= 39 ? 40 : score <= 59 ? 53 : 80, payment };
}

export function tuned(dossier) {
  let works = 0;
  let meals = 0;
  let watch = 0;
  let aids = 0;
  const { prevention, montants, score } = dossier;
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
  const count = (dossier.heures === null ? 0 : 1) + works + meals + watch + aids + (dossier.orientations.length > 0 ? 1 : 0);
  const payment = Math.min(500, Math.min(montants.a, 300) + Math.min(montants.b, 200) + Math.min(montants.c, 200) + Math.min(montants.d, 350));
  return { eligible: count >= 3, hours: score <= 39 ? 40 : score <= 59 ? 53 : 80, payment };
}

/** The same text again, so that the noise of the measure itself is seen. */
export function tunedAgain(dossier) {
  let works = 0;
  let meals = 0;
  let watch = 0;
  let aids = 0;
  const { prevention, montants, score } = dossier;
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
  const count = (dossier.heures === null ? 0 : 1) + works + meals + watch + aids + (dossier.orientations.length > 0 ? 1 : 0);
  const payment = Math.min(500, Math.min(montants.a, 300) + Math.min(montants.b, 200) + Math.min(montants.c, 200) + Math.min(montants.d, 350));
  return { eligible: count >= 3, hours: score <= 39 ? 40 : score <= 59 ? 53 : 80, payment };
}

/** Lines that end too soon, or say twice what is said once: each is said, where it stands, and the rest of the block is read. */
import { expect, test } from 'vitest';
import { rendering } from '../../dsl/diagnostics/render.ts';
import { parseRuleset } from '../../dsl/parse/parse.ts';

/** Line, code and French sentence of each finding. */
const said = (text: string): readonly string[] =>
  parseRuleset([{ file: 'essai.attendu', text: `règlement « Essai »\n  langue 1\n${text}` }]).diagnostics.map(
    (one) =>
      `${`règlement « Essai »\n  langue 1\n${text}`.slice(0, one.span.start).split('\n').length - 2} ${one.code} | ${rendering(one, 'fr').message}`,
  );

const RULE = 'règle aide : €\n';

const TEXTS: readonly string[] = [
  `${RULE}  rend\n  3 €\n`,
  `${RULE}  rend part\n  3 €\n`,
  `${RULE}  rend part :\n  3 €\n`,
  `${RULE}  pour chaque\n  3 €\n`,
  `${RULE}  après chaque\n  3 €\n`,
  `${RULE}  pour chaque visite noté\n  3 €\n`,
  `${RULE}  date d'application :\n  3 €\n`,
  `${RULE}  3 €\n  date d'application :\n  sans source : x\n`,
  `${RULE}  libellé\n`,
  `${RULE}  libellé reste\n`,
  'donnée libellé : texte\nrègle t : texte\n  libellé\n',
  `${RULE}  date d'application : jour\n  date d'application : jour\n  3 €\n`,
  `${RULE}  motif : pourquoi pas\n  3 €\n`,
  `${RULE}  3 €\n  où = 3 €\n`,
  `${RULE}  3 €\n  où part\n`,
  `${RULE}  3 €\n  où part =\n`,
  `${RULE}  3 € depuis le 1er janvier 2024 jusqu'au\n`,
  `${RULE}  3 € depuis le\n`,
  `${RULE}  depuis le 1er janvier 2024 jusqu'au 2 février 2024 jusqu'au 3 mars 2024\n  3 €\n`,
  `${RULE}  sinon\n`,
  `${RULE}  3 €\n  la\n`,
  `${RULE}  3 € au départ\n    sans source : essai\n`,
  `${RULE}  après chaque visite\n  3 € au départ si malade\n  4 € au départ depuis le 1er mars 2024\n  5 €\n`,
  `${RULE}  selon âge\n  selon\n  3 €\n`,
  'question q « Quoi ? »\n  libellé « Q »\n  vérifié jusqu’au 1er mars 2026\n  nommé q\n  - lecture a\n  - lecture b\n',
  `${RULE}  sauf si\n`,
  `${RULE}  sauf si malade :\n`,
  `${RULE}  sauf à\n`,
  `${RULE}  sauf à exception, si malade\n`,
  'délai visite\n  au plus tard\n',
  'délai visite\n  au plus tard jour si\n',
  'délai visite\n  accompli :\n',
  'délai visite\n  accompli :\n  au plus tard jour\n',
  'délai visite\n  accompli : jour\n  accompli : jour\n  au plus tard jour\n',
  'délai visite\n  sans objet si\n  au plus tard jour\n',
  'délai visite\n  pour chaque\n  au plus tard jour\n',
  'contrôle\n  - facture\n',
  'contrôle pièces\n  -\n',
  'contrôle pièces\n  - : oui\n',
  'contrôle pièces\n  - facture, au plus tard\n',
  'document\n',
  'document guide\n  titre\n',
  'document guide\n  daté du\n',
  'document guide\n  lire « a »\n',
  'document guide\n  lire « a » comme\n',
  'document guide\n  lire\n',
  'document guide\n  lire « a » comme « b » partout\n',
  'reprend\n',
  'reprend « Autre » comme\n',
  'reprend « Autre » comme un et deux\n',
  'reprend « Autre »\n  avec\n',
  'reprend « Autre »\n  avec jour\n',
  'choix couleur\n  -\n',
  'choix couleur, pluriel\n  - rouge\n',
  'fiche visite\n  - durée\n',
  'fiche visite\n  - durée :\n',
  'donnée âge : nombre\n  nommé\n',
  'donnée âge : nombre\n  libellé\n',
  'terme GIR\n',
  'hors champ guide « la caisse »\n',
  'hors champ guide « la caisse »\n  motif :\n',
  'hors champ\n',
  'question retard\n  - lecture\n',
  'question retard « Quoi ? »\n  - lecture tôt\n  retenue :\n',
  'question retard « Quoi ? »\n  - lecture tôt\n  retenue : tôt par\n',
  'question retard « Quoi ? »\n  - lecture tôt\n  retenue : tôt par « Cnav » le\n',
  'unité\n',
  'unité point, à 1\n',
  'exemples de\n',
  'cas « Un »\n  avec\n  | n° | a |\n',
  'cas « Un »\n  avec a\n  | n° | a |\n',
];

test('each is said where it stands, in one file that a person has judged', async () => {
  const blocks = TEXTS.map(
    (text) =>
      `${text}${said(text)
        .map((line) => `-- ${line}\n`)
        .join('')}`,
  );
  await expect(blocks.join('\n')).toMatchFileSnapshot('./unfinished.txt');
});

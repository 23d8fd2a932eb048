import { test } from 'vitest';
import type { Text } from '../parse/corpus.ts';
import { holds } from './again.ts';

test('what a body enters is there when it was made anew and then kept', () => {
  const seen = (type: string, amount: string): readonly Text[] => [
    {
      file: 'a.attendu',
      text: `règlement « A »
  langue 1

donnée d : date
donnée n : ${type}

règle r : oui ou non
  jour d'observation > d et n > 3
  sans source : e

règle autre : €
  ${amount}
  sans source : e
`,
    },
  ];
  holds([seen('nombre', '1 €'), seen('nombre de 0 à 10', '1 €'), seen('nombre de 0 à 10', '2 €')]);

  const pairs = (field: string, more: string): readonly Text[] => [
    {
      file: 'a.attendu',
      text: `règlement « A »
  langue 1

fiche achat
  - montant : €
${field}
donnée achats : liste d'achats par jour d'achat

règle écarts : €
  somme de ((montant du suivant − montant du précédent) pour chaque paire successive d'achats)
  sans source : e
${more}`,
    },
  ];
  const day = "  - jour d'achat : date\n";
  holds([pairs('', '// x\n'), pairs(day, '// x\n'), pairs(day, '')]);
  holds([pairs('', ''), pairs(day, ''), pairs(day, '// x\n')]);
});

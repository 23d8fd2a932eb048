/** What is entered again is entered in the order, and upon the ground, of a first compilation. */
import { test } from 'vitest';
import type { Text } from '../parse/corpus.ts';
import { holds } from './again.ts';

const files = (texts: Readonly<Record<string, string>>): readonly Text[] => Object.entries(texts).map(([file, text]) => ({ file, text }));

test('of données that bear one name, the first has it, whichever was typed in', () => {
  const one = "donnée événements : liste d'événements par date\n";
  const texts = (last: string): readonly Text[] => files({ 'a.attendu': `${one}${one}${last}` });
  holds([texts(one), texts(one.replace('donnée', 'Donnée')), texts(one)]);
});

test('a type that nobody declares is said where it is first met: in a fiche before a rule, whichever was typed in', () => {
  const rule = (type: string): string => `règle adresse retenue : adresse\n\nrègle assez de tours : ${type}\n`;
  const texts = (type: string): readonly Text[] => files({ 'b.attendu': rule(type), 'a.attendu': 'fiche personne\n  - adresse : adresse\n' });
  holds([texts('oui ou non'), texts('Oui ou non'), texts('oui ou non')]);

  const scale = (rows: string): readonly Text[] =>
    files({
      'b.attendu': `fiche tournée\n  - actes : liste d'actes, facultatif\n\nbarème actes de la priorité : liste d'actes, facultatif\n${rows}`,
    });
  holds([scale(''), scale('    | priorité | actes de la Priorité |\n'), scale('')]);

  const each = 'règle part par poste : €\n  pour chaque poste noté celui-ci\n';
  const fiche = (more: string): readonly Text[] => files({ 'b.attendu': each, 'a.attendu': `fiche dépense\n  - poste : poste\n${more}` });
  holds([fiche(''), fiche('tant de (dépenses dont (poste est soin))\n'), fiche('')]);
});

test('a fiche to which a contrôle adds its pieces has them after a key in it', () => {
  const texts = (gap: string): readonly Text[] =>
    files({
      'a.attendu': `règlement « A »
  langue 1

fiche événement
${gap}  - date : date
  - grave : oui ou non

donnée événements : liste d'événements par date
`,
      'b.attendu': `contrôle signalement
  pour chaque événement
  - caisse prévenue
  - médecin prévenu si grave
  sans source : pour les essais

cas « Par événement »
  sans source : pour les essais
  | événements | ⇒ verdict du signalement des événements |
  | 01/01/2025, oui, non, non | non conforme |
`,
    });
  holds([texts(''), texts('\n'), texts('  // ici\n'), texts('')]);
});

test('a rule that moves to the other file leaves the other one as it is', () => {
  const [first, second] = ['règle seule : nombre\n  1\n  sans source : e\n', 'règle nommée : nombre\n  2\n  sans source : e\n'];
  const apart = files({ 'a.attendu': `règlement « A »\n  langue 1\n\n${first}`, 'b.attendu': second });
  const moved = files({ 'a.attendu': 'règlement « A »\n  langue 1\n', 'b.attendu': `${second}\n${first}` });
  holds([apart, moved, apart]);
});

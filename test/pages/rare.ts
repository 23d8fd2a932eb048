/** What few pages have to say: no donnée, a ruleset taken up, days of whole versions, sections out of scope, reasons without an end. */
export const RARE = `règlement « Rare »
  langue 1
  date d'application : jour de lecture
  texte connu au : jour de lecture

document note

document guide
  titre « Guide »
  texte « guide.txt »

choix niveau
  - haut
  - bas

question retard « Que vaut un retard ? »
  sur note « le retard »
  - lecture toléré
    d'après note « toléré »
  - lecture refusé
    sans source : l'autre lecture !
  retenue : toléré

donnée jour de lecture : date
donnée niveau demandé : niveau
donnée jamais lue : oui ou non

paramètre montant : €
  10 € jusqu'au 31 décembre 2024
    d'après note « dix euros »
  20 € depuis le 1er janvier 2025 connu le 3 mars 2025
    d'après note « vingt euros »

règle taux : %
  jusqu'au 31 décembre 2023
  5 % si niveau demandé est haut
    sans source : essai
  sinon 4 %
  depuis le 1er janvier 2024 jusqu'au 31 décembre 2024 connu le 1er février 2024
  6 % si niveau demandé est haut
    sans source : essai
  sinon 5 %
  depuis le 1er janvier 2025
  7 % si niveau demandé est haut et retard est toléré
    sans source : essai
  sinon 6 %

barème part : %
  selon niveau demandé
    | niveau demandé | part |
    | haut | 10 % |
    | bas | 20 % |
  d'après guide « haut, 10 % »

délai réponse
  au plus tard 2 mois après jour de lecture
    sans source : essai
  sans objet si niveau demandé est bas

règle due : €
  montant × taux, arrondi au centime
    d'après guide « la part du montant »

terme GIR
  sans source : essai

hors champ guide « Ce qui suit »
  jusqu'à « la fin »
  motif : des voeux

cas « Deux »
  sans source : essai
  avec niveau demandé = haut
  | n° | ⇒ part | ⇒ due |
  | 1 | 10 % | — |
  | 2 | — | — |
  | 3 | 5 % | 3 € |
`;

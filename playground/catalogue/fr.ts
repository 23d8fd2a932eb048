import type { AmountRefusal } from '../state/amount-text.ts';
import type { CaseState, RenameRefusal, SourceView } from '../worker/protocol.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
const changing = (count: number): string => (count === 0 ? 'aucun cas ne change' : plural(count, 'cas change', 'cas changent'));

/** Every text the page shows or speaks, in one place, so that another language is one more file. */
export const fr = {
  product: 'Attendu',
  pageTitle: (dossier: string, pane: string) => `${pane} · ${dossier} · Attendu`,
  skip: { label: 'Accès rapide', rules: 'Aller aux règles', cases: 'Aller aux cas', result: 'Aller au résultat', amounts: 'Aller aux montants' },
  header: {
    dossier: 'Règlement',
    undo: 'Annuler',
    undoOf: (what: string) => `Annuler : ${what}`,
    redo: 'Rétablir',
    redoOf: (what: string) => `Rétablir : ${what}`,
    nothingToUndo: 'Rien à annuler',
    nothingToRedo: 'Rien à rétablir',
    more: 'Plus',
    restore: "Remettre l'exemple",
    restored: "l'exemple remis",
    restoring: {
      title: "Remettre l'exemple ?",
      body: (title: string) =>
        `Vos changements de « ${title} » seront retirés, ceux qui sont enregistrés aussi. « Annuler » les rend tant que cette page reste ouverte.`,
      keep: 'Garder mes changements',
    },
    download: 'Télécharger',
    downloadHint: 'Les fichiers changés, à remettre dans le dossier du règlement',
    page: 'Page livrée ↗',
    pageHint: 'Le règlement tel que livré, chaque règle sous ses mots, à lire ou à imprimer (nouvel onglet)',
    applicable: 'Texte applicable',
    applicableByCase: 'à la date de chaque cas',
    applicableOfCase: (day: string, number: string) => `au ${day} (cas ${number})`,
    original: "Exemple d'origine",
    saving: 'Enregistrement…',
    savedAt: (time: string) => `Enregistré à ${time}`,
    unsaved: (reason: string) => `Non enregistré : ${reason}`,
    unsavedReason: { quota: 'place épuisée', refused: 'le navigateur refuse la sauvegarde (navigation privée ?)' },
    elsewhere: 'Ce règlement a été modifié dans un autre onglet.',
    takeOver: 'Reprendre cette version-là',
    takenOver: "la reprise de l'autre onglet",
    keepMine: 'Garder la mienne',
    outdated: 'Une nouvelle version de ce règlement a été livrée depuis vos changements.',
    takeDelivered: 'Prendre la version livrée',
  },
  download: {
    title: 'Télécharger les fichiers changés',
    close: 'Fermer',
    reading: 'Lecture du règlement livré…',
    none: "Aucun fichier n'est changé : le règlement est tel que livré.",
    body: (count: number, ruleset: string) =>
      count > 1
        ? `Ces fichiers vont dans le dossier rulesets/${ruleset}, à la place de ceux du même nom ; « attendu check » et « attendu test » disent ensuite ce qui change. Rien n'est envoyé : le navigateur les garde sur cet appareil.`
        : `Ce fichier va dans le dossier rulesets/${ruleset}, à la place de celui du même nom ; « attendu check » et « attendu test » disent ensuite ce qui change. Rien n'est envoyé : le navigateur le garde sur cet appareil.`,
    file: (file: string) => `Télécharger ${file}`,
  },
  steps: {
    title: 'Pour commencer',
    labels: ['Changez ce montant', 'Voyez quels cas changent', 'Demandez pourquoi'] as const,
    hints: ['dans le volet Montants', 'les cas touchés sont signalés', 'une phrase par étape du raisonnement'] as const,
    done: 'fait',
    todo: 'à faire',
    hide: 'Masquer',
  },
  panes: { rules: 'Règles', cases: 'Cas', result: 'Résultat', amounts: 'Montants' },
  rules: {
    files: 'Fichiers du règlement',
    editorLabel: (file: string) => `Règles, fichier ${file}`,
    format: 'Mettre en forme',
    formatted: 'la mise en forme',
    renamed: (name: string) => `le nouveau nom « ${name} »`,
    rename: {
      'no name here': "Il n'y a pas ici de nom à changer.",
      'built-in': 'Ce nom est donné par la langue : il ne change pas.',
      invalid: 'Ce ne peut pas être un nom : des mots, sans ponctuation ni mot de la langue au début.',
      taken: 'Ce nom est déjà pris dans ce règlement.',
      changed: 'Le texte vient de changer : essayez de nouveau.',
    } satisfies Record<RenameRefusal, string>,
    edit: 'Modifier le texte',
    read: 'Terminer',
    tabLeaves: "Tab sort de l'éditeur",
    tabIndents: 'Tab indente',
    tabHint: 'Ctrl+M pour changer',
    caret: (line: number, column: number) => `Ligne ${line}, colonne ${column}`,
    loading: "L'éditeur arrive…",
  },
  problems: {
    title: 'Problèmes',
    none: 'Aucun problème',
    checking: 'Vérification en cours…',
    errors: (count: number) => plural(count, 'erreur', 'erreurs'),
    warnings: (count: number) => plural(count, 'alerte', 'alertes'),
    infos: (count: number) => plural(count, 'remarque', 'remarques'),
    severity: { error: 'Erreur', warning: 'Alerte', info: 'Remarque' },
    at: (file: string, line: number) => `${file}, ligne ${line}`,
    fix: 'Corriger :',
    fixed: 'une correction',
    show: 'Voir',
    hide: 'Replier',
    help: 'F8 : problème suivant',
  },
  cases: {
    caption: (title: string) => `Cas : ${title}`,
    number: 'Cas',
    result: 'Résultat',
    expected: 'Attendu',
    obtained: 'Obtenu',
    state: 'État',
    common: 'Pour tous ces cas :',
    filter: 'Montrer',
    all: 'Tous',
    /** While others are still computed. */
    soFar: (count: number) => `${plural(count, 'calculé', 'calculés')}…`,
    states: {
      conforme: { icon: '✓', one: 'conforme', many: 'conformes' },
      écart: { icon: '✗', one: 'écart', many: 'écarts' },
      'en erreur': { icon: '!', one: 'en erreur', many: 'en erreur' },
      'sans attendu': { icon: '?', one: 'sans attendu', many: 'sans attendu' },
      'non regardé': { icon: '–', one: 'non regardé', many: 'non regardés' },
      'n’attend rien': { icon: '–', one: 'n’attend rien', many: 'n’attendent rien' },
    } satisfies Record<CaseState, { icon: string; one: string; many: string }>,
    summary: (total: number, parts: string) => `${plural(total, 'cas', 'cas')} : ${parts}`,
    count: (count: number, state: CaseState) => plural(count, fr.cases.states[state].one, fr.cases.states[state].many),
    changed: 'changé',
    none: "Ce règlement n'a pas encore de cas : un cas s'écrit dans le texte, sous « cas ».",
    noneOfState: (state: CaseState) => `Aucun cas « ${state} ».`,
    select: (number: string) => `Cas ${number}`,
    waiting: 'Les cas seront calculés dès que le texte sera sans erreur.',
  },
  stale: { error: "Résultats d'avant la modification", computing: "Calcul en cours : résultats d'avant la modification" },
  staleWhy: {
    error: 'Le texte a une erreur : ces résultats sont ceux du dernier texte correct.',
    computing: "Calcul en cours : ces résultats sont ceux d'avant la modification.",
  },
  computing: 'Calcul en cours…',
  stop: 'Arrêter',
  stopped: 'Le calcul a été arrêté. Le texte est intact : modifiez-le, ou recalculez.',
  recompute: 'Recalculer',
  result: {
    none: 'Choisissez un cas dans la liste pour voir son résultat.',
    of: (number: string) => `Cas ${number}`,
    given: 'Ce que le dossier dit',
    nothingGiven: 'Le dossier ne dit rien.',
    expected: 'attendu',
    why: 'Pourquoi ?',
    goToCase: 'Voir la ligne du cas',
    reasoning: 'Raisonnement',
    is: ' :',
    computed: (words: string) => `C'est « ${words} ».`,
    read: (values: string) => `Avec ${values}.`,
    goTo: (word: string) => `Aller au texte (${word})`,
    otherBranches: (count: number) => (count === 1 ? "1 autre ne s'applique pas" : `${count} autres ne s'appliquent pas`),
    notes: 'Réserves',
    branches: 'Ce qui a été examiné',
    reliability: (letter: string) => `fiabilité ${letter}`,
    relevé: (from: string) => `Relevé : ${from}`,
    noSource: (reason: string) => `Sans source : ${reason}`,
    verified: {
      found: 'Mots retrouvés dans le document',
      changed: 'Non vérifiée : citation changée ou nouvelle depuis la dernière vérification',
      never: "Citation non vérifiée : le document n'a pas été relu",
    } satisfies Record<NonNullable<SourceView['verified']>, string>,
    preparing: 'Préparation des explications…',
    previous: 'Cas précédent',
    next: 'Cas suivant',
  },
  amounts: {
    groups: { paramètre: 'Paramètres', tableau: 'Barèmes et tableaux', autre: 'Délais et autres nombres' },
    groupOf: (title: string, count: number) => `${title} (${count})`,
    none: 'Aucun montant dans ces règles.',
    find: 'Chercher un montant',
    notFound: (what: string) => `Aucun montant pour « ${what} ».`,
    edited: (label: string) => `le montant « ${label} »`,
    /** Why what was typed is no amount. */
    refused: (refusal: AmountRefusal, { decimals, unit }: { readonly decimals: number | null; readonly unit: string }) => {
      switch (refusal.why) {
        case 'not a number':
          return 'Écrivez un nombre, par exemple 1 234,50.';
        case 'spaces':
          return "L'espace sépare des milliers, par trois chiffres : 1 500. La virgule ouvre les décimales : 1,50.";
        case 'unit':
          return unit === '' ? "Écrivez le nombre seul : il n'a pas d'unité." : `Écrivez le nombre seul : son unité est ${unit}.`;
        case 'unknown':
          return '« inconnu » change aussi la source : écrivez-le dans les règles.';
        case 'two ways':
          return `${refusal.readings[0]} ou ${refusal.readings[1]} ? Écrivez l'un ou l'autre.`;
        case 'too precise':
          return decimals === 0 ? 'Écrivez un nombre entier, par exemple 3.' : `Écrivez au plus ${decimals} décimales, par exemple 24,50.`;
        case 'too large':
          return `Écrivez un nombre plus petit : quinze chiffres au plus${(decimals ?? 0) > 0 ? `, dont ${decimals} pour les décimales` : ''}.`;
        case 'negative':
          return 'Écrivez un nombre sans signe : ce qui se retranche se dit dans le texte de la règle.';
      }
    },
    /** Typed, and not yet in the text. */
    pending: 'Entrée pour appliquer',
    inForce: 'en vigueur',
    source: 'Source',
    goTo: 'Voir dans le texte',
    was: (before: string, after: string) => `${before} → ${after}`,
    case: (number: string, table: string) => `Cas ${number} de «\u00a0${table}\u00a0»`,
    /** Below a new amount: of the cases that change. */
    undated: (undated: number, changed: number) => {
      const whose = undated < changed ? `${undated} de ces cas` : changed > 1 ? 'Ces cas' : 'Ce cas';
      return undated > 1
        ? `${whose} ne disent pas leur date : l'un ou l'autre montant peut être le leur.`
        : `${whose} ne dit pas sa date : l'un ou l'autre montant peut être le sien.`;
    },
    isNew: (after: string) => `Nouveau montant : ${after}`,
    untested: 'Aucun résultat ne bouge. Ajoutez un cas dont le jour tombe à partir de cette date, et un la veille.',
    /** Beside a value of the past that was changed. */
    rewritten: (since: string | null) => `Le montant${since === null ? '' : ` ${since}`} est récrit\u00a0: les dossiers d'hier changent aussi.`,
    rather: "L'ajouter plutôt à partir d'un jour",
    added: (label: string) => `le nouveau montant « ${label} »`,
    add: 'Nouveau montant à partir du…',
    form: {
      title: (label: string) => `Nouveau montant : ${label}`,
      day: 'À partir du',
      dayHint: 'jj/mm/aaaa',
      amount: 'Montant',
      source: 'Source',
      sourceHint: 'La circulaire, sa date, sa page',
      reliability: 'Fiabilité',
      levels: { A: 'A, texte officiel', B: 'B, presse spécialisée ou page officielle', C: 'C, autre' },
      submit: 'Ajouter',
      cancel: 'Fermer',
      until: (day: string) => `Il vaudra jusqu'à la veille du ${day}, où commence le montant suivant.`,
      kept: "Les montants d'avant ne changent pas.",
      refused: {
        'no day': 'Écrivez le premier jour, par exemple 01/01/2027.',
        'too early': "Aucun montant n'est écrit avant ce jour. Pour un montant plus ancien, ajoutez sa ligne dans les règles.",
        taken: 'Un montant commence déjà ce jour-là : changez celui-là.',
        'no source': "Dites d'où vient ce montant.",
        quotes: 'Écrivez la source sans guillemets.',
      },
    },
    changes: (count: number) => (count === 0 ? 'Aucun changement' : changing(count)),
    /** In the place of what changes: nothing can. */
    unread: 'Aucune règle ne lit ce montant',
    unchanged: (count: number) => plural(count, 'cas inchangé', 'cas inchangés'),
    before: 'Avant',
    after: 'Après',
    undo: 'Annuler ce changement',
    dismiss: 'Fermer',
    blocked: 'Le texte a une erreur : les cas seront comparés quand elle sera corrigée.',
  },
  /** Rulesets that take up the open one. */
  takers: {
    title: 'Dans les règlements qui reprennent celui-ci',
    changes: changing,
    unmoved: {
      computing: 'calcul en cours…',
      error: 'avec cette valeur, ses règles ont une erreur',
      'error before': 'ses règles ont une erreur, avec ou sans cette valeur',
      failed: "ses cas n'ont pas pu être calculés",
    },
    of: (title: string, effect: string) => `${title} — ${effect}`,
  },
  status: {
    problems: (count: number) => (count === 0 ? 'Aucun problème' : plural(count, 'problème', 'problèmes')),
  },
  crash: {
    title: 'La page a rencontré un défaut.',
    body: 'Ce qui était enregistré dans ce navigateur le reste. Téléchargez-le avant de recharger la page : il sera repris, mais une copie ne se perd pas.',
    nothing: "Rien n'est enregistré dans ce navigateur : il n'y a rien à télécharger.",
    download: 'Télécharger mon travail',
    reload: 'Recharger la page',
  },
  tabs: 'Volets',
  announce: {
    restored: "L'exemple est remis.",
    saved: 'Enregistré.',
    undone: (what: string) => `Annulé : ${what}.`,
    redone: (what: string) => `Rétabli : ${what}.`,
    results: (summary: string) => `${summary}.`,
    error: (count: number, message: string) => `${plural(count, 'erreur', 'erreurs')}. ${message}`,
    changes: (label: string, changes: string) => `${label} : ${changes}.`,
  },
  help: {
    open: 'Aide',
    title: 'Aide et clavier',
    close: 'Fermer',
    intro:
      "Les règles, les montants et les cas sont trois vues du même texte. Changez un montant : les cas sont recalculés aussitôt, et « Pourquoi ? » dit par quelles règles. Un montant d'un texte nouveau s'ajoute à partir de son jour. Rien ne quitte ce navigateur, sauf ce que vous prenez par « Télécharger » : les fichiers changés, à remettre dans le dossier du règlement.",
    keys: 'Raccourcis du clavier',
    key: 'Touche',
    action: 'Action',
    map: [
      ['F1', 'Cette aide'],
      ['F2', "Renommer partout, dans l'éditeur"],
      ['F4', 'Pourquoi ? du cas choisi'],
      ['F8 / Maj+F8', 'Problème suivant / précédent'],
      ['Ctrl+Entrée', 'Tout recalculer'],
      ['Ctrl+Z / Ctrl+Y', 'Annuler / rétablir dans tout le règlement'],
      ['Ctrl+S', 'Enregistrer dans ce navigateur'],
      ['Ctrl+Espace', "Compléter, dans l'éditeur"],
      ['Alt+Entrée', "Corriger, dans l'éditeur"],
      ['Maj+F2 ou Ctrl+clic', 'Aller à la définition du nom'],
      ['Ctrl+:', 'Mettre en commentaire'],
      ['Ctrl+M', "Tab indente ou sort de l'éditeur"],
      ['Alt+1 à Alt+4', 'Aller aux montants, aux règles, au résultat, aux cas'],
      ['Échap', 'Fermer'],
    ] as const,
  },
};

/** Turns of phrase that no line of the language has, by the words they are made of; each is told with what to write. */
import { report } from '../diagnostics/entry.ts';
import { SYNTAX } from '../diagnostics/catalog/syntax.ts';
import { OF } from './french.ts';
import { type Context, spanOf, typed } from '../lexer/context.ts';
import { reportTurn } from '../lexer/turns.ts';
import { nameWords, type WordTree } from '../names.ts';
import { itemAt } from '../syntax/sure.ts';
import { YEAR_TURNS } from './year-turns.ts';

/** What is read for what is written; the words kept are the groups. */
interface Turn {
  readonly pattern: string;
  readonly right: (...groups: readonly string[]) => string;
}

const turn = (pattern: string, right: Turn['right'] | string): Turn => ({
  pattern,
  right: typeof right === 'string' ? () => right : right,
});

/** The bounds of a word, since `\b` knows no accent. */
const B = '(?<![\\p{L}\\d])';
const E = '(?![\\p{L}\\d])';
/** Where a condition, or what it is made of, ends; behind that of an exception stands a colon. */
const END = '(?=$| (?:si|et|ou) | ?:|,)';
/** An operand within a condition. */
const OPERAND = '(?:(?! (?:si|et|ou) | ?:).)+?';
/** Verbs between what is bounded and « entre ». */
const IS = '(?:est|sont|soit|soient|se situe(?:nt)?|se trouve(?:nt)?|(?:doi(?:t|vent)|peu(?:t|vent)) être)';

const sign = (direction: string, equal: string): string => (direction.startsWith('i') ? (equal === '' ? '<' : '≤') : equal === '' ? '>' : '≥');
/** The least or the greatest of two is one of them, bounded by the other; of more, it is taken from their list. */
function extreme(word: string, values: string): string {
  const [a = '', b = '', ...more] = values.split(/ ?[,;] /);
  const isLeast = word.toLowerCase().startsWith('min');
  if (more.length > 0) return `(plus ${isLeast ? 'petit' : 'grand'} de (${[a, b, ...more].join(' ; ')}))`;
  const [of, by] = /^0(?! ?[\p{L}€%\d])/u.test(a) ? [b, a] : [a, b];
  return `(${of}, ${isLeast ? 'dans la limite de' : 'au moins'} ${by})`;
}

/** `≥`, `au moins`, `au plus`: how a second bound of the same value begins. */
const bound = (words: string): string => (/moins/iu.test(words) ? '≥' : /plus/iu.test(words) ? '≤' : words);

/** An operand without a limit or a rounding. */
const PLAIN = '(?:(?! (?:si|et|ou) | ?:)[^,])+?';
const DAY = '\\d{1,2}/\\d{1,2}/\\d{4}|(?:1er|\\d{1,2}) \\p{L}+ \\d{4}';
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const TIMES = ['mois', 'an', 'jour', 'semaine', 'heure'];

/** What is multiplied or divided as a whole. */
const held = (of: string): string => (/ [-−–+] /u.test(of) && !/^\([^()]*\)$/u.test(of) ? `(${of})` : of);

/** `12,5` as the percentage that is left, or that it makes. */
function changed(share: string, way: number): string {
  const [whole = '', decimals = ''] = share.replaceAll(' ', '').split(',');
  const unit = 10n ** BigInt(decimals.length);
  const value = 100n * unit + BigInt(way) * BigInt(whole + decimals);
  return decimals === '' ? String(value) : `${value / unit},${String(value % unit).padStart(decimals.length, '0')}`;
}

const plural = (word: string): string => (/[sxz]$/u.test(word) ? word : `${word}s`);
const elided = (words: string): string => (/^[aeiouyhàâéèêîôû]/iu.test(words) ? `d'${words}` : `de ${words}`);
const ofPlural = (word: string): string => elided(plural(word));

/** How a rounding to so many decimals is written where it has words of its own. */
const DECIMALS: Readonly<Record<string, string>> = { 0: "à l'unité", 2: 'au centime', deux: 'au centime', trois: 'à 0,001' };

/** `60` beside `70 ans` counts years too. */
const likewise = (low: string, high: string): string =>
  /^\d[\d ,]*$/u.test(low) ? `${low}${/^\d[\d ,]*?( ?[^\d ,].*)$/u.exec(high)?.[1] ?? ''}` : low;

const singular = (unit: string): string => (unit === 'mois' ? unit : unit.replace(/s$/u, ''));

/** A passage, its document named after other words than `d'après`. */
const SOURCE = turn(
  `(?<=^| )(?:d['’ ]?apr[eèé]s|source ?:?|cf\\.?|voir|conformément (?:à|au|aux)|en application (?:de|du|des)) ((?! )[^«:]+?),? ?(« .+ »)$`,
  (document = '', words = '') => `d'après ${document} ${words}`,
);

/** In the order they are tried: the longer before those they hold. */
const TURNS: readonly Turn[] = [
  SOURCE,
  ...YEAR_TURNS,
  turn(`(depuis le|jusqu'au) ((?:1er|\\d{1,2}) ${MONTH})(?! \\d)${E}`, (from = '', day = '') => `${from} ${day} 20…`),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND}) ([<>≤≥]) (${OPERAND}) et (?:est )?([<>≤≥]|(?:d')?au (?:moins|plus)(?: égale?s? à)?) (\\d${OPERAND}|\\d)${END}`,
    (of = '', low = '', a = '', high = '', b = '') => `${of} ${low} ${a} et ${of} ${bound(high)} ${b}`,
  ),
  turn(`(?<=. )(?:est )?(?:d')?au (moins|plus) égale?s? à(?= )`, bound),
  turn(
    `(?<=^| (?:si|et|ou) )(${B}âge(?: (?!(?:au|à|aux|est|d'au|lors) )[\\p{L}']+)*) (?:est )?(?:d')?au (moins|plus) (?=\\d)`,
    (of = '', way = '') => `${of} ${bound(way)} `,
  ),
  turn(
    `,? sans (?:que [^,]*? )?(?:(?:pouvoir|puisse|pouvant) )?(?:être )?(inférieur|supérieur|excéder|dépasser)(?:e?s? (?:à|au|aux))?(?= )`,
    (way = '') => (way === 'inférieur' ? ', au moins' : ', dans la limite de'),
  ),
  turn(
    `(?<=(?:nombre|somme) (?:(?! (?:si|et|ou) )[^,])* |il y a (?:de |d'|des |un |une )?(?:(?! (?:si|et|ou) )[^,])* )(?:âgée?s? )?de (plus|moins) (?:de |d')(\\d${OPERAND}|\\d)${END}`,
    (way = '', number = '') => `dont (… ${way === 'plus' ? '>' : '<'} ${number})`,
  ),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND}) depuis (?:(plus|moins) (?:de |d')|au (plus|moins) )(\\d+ ?(?:jours?|semaines?|mois|ans?))${END}`,
    (of = '', strict = '', loose = '', step = '') =>
      `${of} ${strict === '' ? (loose === 'plus' ? '≥' : '≤') : strict === 'plus' ? '<' : '>'} ${step} avant …`,
  ),
  turn(`^(?:à défaut|autrement|dans (?:tous )?les autres cas) ?[,:]? (.+)$`, (value = '') => `sinon ${value}`),
  turn(`^(.+?),? (?:à défaut|autrement|dans tous les autres cas)$`, (value = '') => `sinon ${value}`),
  turn(
    `(?<=. )(?:(?:à (?:la )?condition|sous réserve|pour autant|dès lors) (?:que |qu'(?:il |elle )?)|(?:uniquement|seulement|si et seulement) si |(?:dans le|au) cas où )`,
    'si ',
  ),
  turn(
    `(?<=^| (?:si|et|ou|sinon) )(${PLAIN}) (?:(majorée?|augmentée?|revalorisée?)|minorée?|diminuée?|réduite?)s? de (\\d[\\d ]*(?:,\\d+)?) ?% par (\\p{L}+)`,
    (of = '', more = '', share = '', one = '') => `${held(of)} × (100 % ${more === '' ? '-' : '+'} ${share.trim()} % × nombre ${ofPlural(one)})`,
  ),
  turn(
    `(?<=^| (?:si|et|ou|sinon) )(${PLAIN}) (?:(majorée?|augmentée?|revalorisée?)|minorée?|diminuée?|réduite?)s? de (\\d[\\d ]*(?:,\\d+)?) ?%(?! par )`,
    (of = '', more = '', share = '') => `${held(of)} × ${changed(share, more === '' ? -1 : 1)} %`,
  ),
  turn(`(?<=. )(?:majorée?s?|augmentée?s?) ${OF}(?=[\\p{L}\\d])`, '+ '),
  turn(`(?<=. )(?:minorée?s?|diminuée?s?|réduite?s?) ${OF}(?=[\\p{L}\\d])`, '- '),
  turn(
    `(?<=^| (?:si|et|ou|sinon) )(${PLAIN}) (divisée?|multipliée?)s? par (?=[\\p{L}\\d(])`,
    (of = '', way = '') => `${held(of)} ${way.startsWith('d') ? '/' : '×'} `,
  ),
  turn('^(?!sauf )(.+?) (?:→|=>|⇒|->) (\\d[^→⇒]*|oui|non)$', (condition = '', value = '') => `${value} si ${condition}`),
  turn('^exceptions? ?:? ?si (.+?) ?: (.+)$', (condition = '', value = '') => `sauf si ${condition} : ${value}`),
  turn('^sauf ?:? (?!si |à )(.+?) si (.+)$', (value = '', condition = '') => `sauf si ${condition} : ${value}`),
  turn(`(?<=^| (?:si|et|ou) )aucune? (\\p{L}+) n'est (${OPERAND})${END}`, (one = '', is = '') => `non (il y a des ${plural(one)} dont (${is}))`),
  turn(`(?:au moins )?(?:l')?une? des (\\p{L}+) est (${OPERAND})${END}`, (list = '', is = '') => `il y a des ${list} dont (${is})`),
  turn(
    `(?<=nombre (?:de |d'|des )(?:\\p{L}|['-])+ )née?s? (avant|après) (?:le )?(${DAY})${END}`,
    (way = '', day = '') => `dont (… ${way === 'avant' ? '<' : '>'} ${day})`,
  ),
  turn(`(?<=. )(?<! ou )(?:est |sont )?(?:égale?s?|égaux) (?:à|au|aux)(?= )`, '='),
  turn(`(?<=. )(?:est |sont )?différente?s? ${OF}(?=[\\p{L}\\d])`, '≠ '),
  turn(`(?<=^|[ (])(?:la )?somme ${OF}([^()]+?) et ${OF}([^(),]+?)(?=$| si |[,)])`, (a = '', b = '') => `(${a} + ${b})`),
  turn(
    `(?<=dans la limite (?:de |d'))(\\d[\\d ,]* ?(?:€|euros?)) (?:par|chaque|(?:sur|pour|dans|au cours de|pendant) (?:une|l')) ?(an|année|mois|trimestre|semestre)(?: civile?)?${E}`,
    (most = '', time = '') =>
      `(${most} - somme de … de (… précédant … dont (${/^an/iu.test(time) ? 'année civile de … = année civile de …' : '…'}))), au moins 0 €`,
  ),
  turn(`(?<=(?:^|[×*+−-] |sinon )\\d[\\d ,]* ?(?:€|euros?)) par (${TIMES.join('|')})${E}`, (unit = '') => `/${unit === 'heure' ? 'h' : unit}`),
  turn(
    `(?<=\\d (?:€|euros?) )par (?!(?:${TIMES.join('|')}|année|trimestre|semestre)${E})(\\p{L}+)(?![\\p{L}])`,
    (one = '') => `× nombre ${ofPlural(one)}`,
  ),
  turn(
    `il y a (au moins|au plus|plus de|moins de) (\\d+) (${OPERAND})${END}`,
    (way = '', count = '', list = '') =>
      `nombre ${elided(list)} ${{ 'au moins': '≥', 'au plus': '≤', 'plus de': '>', 'moins de': '<' }[way.toLowerCase()] ?? ''} ${count}`,
  ),
  turn(`il y a une? (\\p{L}+) (${OPERAND})${END}`, (one = '', is = '') => `il y a ${plural(one).replace(/^/u, 'des ')} dont (${is})`),
  turn(
    `(tous|toutes) les (\\p{L}+) sont (${OPERAND})${END}`,
    (all = '', list = '', are = '') => `${all} les ${list} vérifient (${are.replace(/(?<=\p{L})s$/u, '')})`,
  ),
  turn(`(?<=vérifie(?:nt)? )(?!\\()(${OPERAND})${END}`, (condition = '') => `(${condition})`),
  turn(
    `(?<=nombre (?:de |d'|des )(?!jours|mois|ans|années|semaines)(?:\\p{L}|['-])+ )(?!de |d'|des |du |dont |entre |précédant |suivant )(\\p{L}+?)s?${END}`,
    (is = '') => `dont (${is})`,
  ),
  turn(`^pour (?:toute?|tous les|toutes les|chacun des|chacune des) (\\p{L}+)$`, (one = '') => `pour chaque ${one}`),
  turn(`(\\d+) mois francs? après (${OPERAND})${END}`, (months = '', day = '') => `1 jour après (${months} mois après ${day})`),
  turn(
    `^dans (?:les|un délai de|le délai de) (\\d+ (?:jours?|semaines?|mois|ans?)(?: ouvrés?| ouvrables?| francs?)?) (?:suivant|qui suivent|après|à compter (?:de|du)|à partir (?:de|du)) (${OPERAND})${END}`,
    (step = '', day = '') => `${step} après ${day}`,
  ),
  turn(`(?<=\\d) ?(?:eur|EUR)${E}`, ' €'),
  turn(`^(.+?) (?:du|de) (${DAY}) (?:au|à) (${DAY})$`, (value = '', from = '', until = '') => `${value} depuis le ${from} jusqu'au ${until}`),
  turn(`(?:est )?(?:dans|parmi) \\(([^()]+?(?:[,;] [^()]+?)+)\\)`, (values = '') => `est ${values.split(/ ?[,;] /).join(' ou ')}`),
  turn(
    `(?<=. )(est|n'est pas) ((?:\\p{L}|\\d)[^,()]*(?:, [^,()]+?)+ ou ${OPERAND})(?=$| (?:si|et) | ?:|,)`,
    (is = '', values = '') => `${is} ${values.split(', ').join(' ou ')}`,
  ),
  turn(`(?<=. )n'est ni (${OPERAND}) ni (${OPERAND})${END}`, (a = '', b = '') => `n'est pas ${a} ou ${b}`),
  turn(`(?<= au moins [^,]+) et au plus${E}`, ', dans la limite de'),
  turn(`, ?(?:au |un )?minimum(?: de| d')?${E}`, ', au moins'),
  turn(`, ?(?:au |un )?maximum(?: de| d')?${E}`, ', dans la limite de'),
  turn('^plafonnée?s? à(?= )', 'dans la limite de'),
  turn(
    `(?<=. )(?:(?:est|sont) )?(?<!(?:euro|centime|unité|entier|jour|arrondi|arrondie|arrondis|arrondies) )(?:strictement )?(inférieur|supérieur)e?s?( ou égale?s?)? (?:à|au|aux)(?= )`,
    (direction = '', equal = '') => sign(direction, equal),
  ),
  turn(`(?<=. )(?:est |sont )?(antérieur|postérieur)e?s?( ou égale?s?)? (?:à|au|aux)(?= )`, (direction = '', equal = '') =>
    sign(direction === 'antérieur' ? 'i' : 's', equal),
  ),
  turn('(?<=. )(?:est|sont) (avant|après)(?= )', (way = '') => (way === 'avant' ? '<' : '>')),
  turn(`(?<=^| (?:si|et|ou) )(${OPERAND}) tombe un week-?end${E}`, (day = '') => `(${day} tombe un samedi ou ${day} tombe un dimanche)`),
  turn(`(?<=. )renseignée?s?${END}`, 'existe'),
  turn(`(?<=. )(?:est|sont) (?:connue?s?|renseignée?s?|indiquée?s?)${E}`, 'existe'),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND}) (?:n'est|ne sont|ne se situe(?:nt)?|ne doi(?:t|vent)) pas(?: être)?(?: comprise?s?)? entre (${OPERAND}) et (${OPERAND})${END}`,
    (of = '', low = '', high = '') => `non (${likewise(low, high)} ≤ ${of} et ${of} ≤ ${high})`,
  ),
  turn(`(?:(?:le )?nombre (?:de |d'))?${B}(années|ans|mois)(?: (?:révolue?s|complets|complètes|pleins|pleines))? entre(?= (?!\\d))`, (unit = '') =>
    unit === 'mois' ? 'mois entiers entre' : 'années entières entre',
  ),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND})(?<!(?:^| )(?:jours|semaines|ouvrés|ouvrables|francs|entiers|entières|nombre|petite?|grande?))(?: ${IS})?(?: comprise?s?)? entre (${OPERAND}) et (${OPERAND})${END}`,
    (of = '', low = '', high = '') => `(${likewise(low, high)} ≤ ${of} et ${of} ≤ ${high})`,
  ),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND}) (?:est|sont) (?:de )?(\\d[\\d ,]*) à (\\d${OPERAND}|\\d)${END}`,
    (of = '', low = '', high = '') => `(${likewise(low, high)} ≤ ${of} et ${of} ≤ ${high})`,
  ),
  turn(`(?<=. )(?:(?:est|sont) de |est |sont |a |ont |de )?(plus|moins) (?:de |d')(?=\\d)`, (way = '') => `${way === 'plus' ? '>' : '<'} `),
  turn(`(?<=. )(et|ou) si(?= )`, (word = '') => word),
  turn(
    `(?<=^| (?:si|et|ou) )(${OPERAND}) (?:contien(?:t|nent)|compren(?:d|nent)|inclu(?:t|ent)) (${OPERAND})${END}`,
    (list = '', one = '') => `il y a des ${list} dont (… est ${one})`,
  ),
  turn(
    `(?<=^|(?:somme|nombre|plus petit|plus grand) (?:de |des |d'))(?!(?:l[ae] )?(?:somme|nombre|plus petit|plus grand) (?:de |des |d'))((?:(?! (?:si|pour chaque) )[^()])+ pour chaque (?:(?! si )[^()])+? (?:de |des |du |d')(?:(?! si )[^(),])+)(?=$| si |,)`,
    (each = '') => `(${each})`,
  ),
  turn(`^(?:toutefois|cependant|néanmoins),? (.+?) si (.+)$`, (value = '', condition = '') => `sauf si ${condition} : ${value}`),
  turn(`^(.+?),? (?:sauf|excepté) si (.+)$`, (value = '', condition = '') => `${value} ${/ si /u.test(value) ? 'et' : 'si'} non (${condition})`),
  turn(`(?<=^| (?:si|et|ou) )ni (${OPERAND}) ni (${OPERAND})${END}`, (a = '', b = '') => `non (${a} ou ${b})`),
  turn(`(?<=. )(?:n'excède(?:nt)? pas|ne dépasse(?:nt)? pas)(?= )`, '≤'),
  turn(`(?<=. )(?:excède(?:nt)?|dépasse(?:nt)?)(?= )`, '>'),
  turn(`(?<=reportée? au )(?:premier|prochain) jour ouvrable (?:suivant|qui suit)${E}`, 'premier jour ouvrable'),
  turn(
    `^(\\d[\\d ]*(?:,\\d+)? ?(?:€\\S*|%|\\p{L}+)) (?:en|pour(?: l'année)?) (\\d{4})$`,
    (value = '', year = '') => `${value} depuis le 1er janvier ${year}`,
  ),
  turn(`^(\\d{4}) ?: ?(.+)$`, (year = '', value = '') => `${value} depuis le 1er janvier ${year}`),
  turn(
    `${B}âge (?:(?! (?:si|et|ou) ).)*?(?:à la|à l'|au(?! moins | plus )|aux|à|lors de) ?((?:(?! (?:si|et|ou) )[^,<>=≤≥])+)(?=$| (?:si|et|ou) | ?:|,| [<>=≤≥])`,
    (day = '') => `années entières entre date de naissance et ${day.trim()}`,
  ),
  turn(
    `^(.+?),? (?:reportée? )?au (?:premier|prochain) jour ouvré(?: (?:suivant|qui suit))?$`,
    (day = '') => `1 jour ouvré après (1 jour avant ${/ /u.test(day) ? `(${day})` : day})`,
  ),
  turn(
    `${B}(premier|première|dernier|dernière) (?!de |des |du |d'|jour |jours )(\\p{L}+?)s?(?=$| (?:si|et|ou) | ?:|,|\\))`,
    (word = '', of = '') => `${word} des ${of}s par date`,
  ),
  turn(`${B}au prorata (?:de la|de l'|du|des|de|d')(?: ?)(${OPERAND})${END}`, (of = '') => `× ${of} / …`),
  turn(`${B}(min|max|minimum|maximum) ?\\( ?([^()]+? ?[,;] [^()]+?) ?\\)`, extreme),
  turn(`(?:le |la )?plus (petit|grand)e? (?:de|entre) \\(([^();]+?), ([^();,]+?)\\)`, (word = '', a = '', b = '') => `plus ${word} de (${a} ; ${b})`),
  turn(`(?:le |la )?plus (petit|grand)e? entre (${OPERAND}) et (${OPERAND})${END}`, (word = '', a = '', b = '') => `plus ${word} de (${a} ; ${b})`),
  turn(
    `(?:le |la )?plus (petit|grand)e? (?!de |des |du |d')(${OPERAND} (?:des|de|du) ${OPERAND})${END}`,
    (word = '', of = '') => `plus ${word} de (${of})`,
  ),
  turn(
    `(?<=\\d ?)(jours?) calendaires?( à (?:compter|partir) (?:de la|de l'|de|du|des))?${E}`,
    (days = '', from = '') => `${days}${from && ' après'}`,
  ),
  turn(`(?<=\\d ?)jours (ouvré|ouvrable|franc)${E}`, (kind = '') => `jours ${kind}s`),
  turn(`(?<=\\d ?)jour (ouvré|ouvrable|franc)s${E}`, (kind = '') => `jours ${kind}s`),
  turn(`(?<=(?:jours?|mois|ans?|semaines?)(?: ouvrés| ouvrables| francs| calendaires)? )à (?:compter|partir) (?:de la|de l'|de|du|des)${E}`, 'après'),
  turn(`(?<=. )(?:lorsque|lorsqu'|quand|en cas de|en cas d'|en cas du)(?= |(?<='))`, 'si'),
  turn(`(?<=^|si |et |ou )pas(?= )`, 'non'),
  turn(`(\\d[\\d ,]*?) ?(?:pour ?cents?|p\\. ?100)${E}`, (number = '') => `${number} %`),
  turn('< =', '≤'),
  turn('> =', '≥'),
  turn('^(?:[-–−]+ ?>|→)(?= )', '⇒'),
  turn(
    `(?<=arrondie?s? )(?:à |au )(\\d|deux|trois) (?:décimales?|chiffres? après la virgule)`,
    (digits = '') => DECIMALS[digits] ?? `à 0,${'0'.repeat(Number(digits) - 1)}1`,
  ),
  turn(
    `${B}(?!\\d|un |une )(\\p{L}+(?: \\p{L}+)*?) (jours?|semaines?|mois|ans?)((?: ouvrés?| ouvrables?| francs?)?) (après|avant)(?= )`,
    (of = '', unit = '', kind = '', way = '') => `(${of} × 1 ${singular(unit)}${kind === '' ? '' : ` ${singular(kind.trim())}`}) ${way}`,
  ),
  turn(`(?<=. )fois(?= )`, '×'),
  turn(
    `(?<=[\\p{L}\\d€%)] )(?<!${B}(?:si|et|ou|non|sinon|de|du|des|la|le|les|pour|par|est|dans|selon|où) )x(?= (?!(?:est|et|ou|si|existe|avant|après|dont) )[\\p{L}\\d(])`,
    '×',
  ),
  turn(`(?<!(?:^|le|la|les|et|ou|au|de) )(?<=. )plus(?= (?!petit|grand|proche|de |tard|tôt))`, '+'),
  turn(`(?<!(?:^|le|la|les|et|ou|au|de) )(?<=. )moins(?= (?!de |d'))`, '-'),
  turn(`(?<=arrondie?s? (?:à l'euro|au centime|à l'unité)) près${E}`, ''),
  turn(`(?<=arrondie?s? )à l'entier${E}`, "à l'unité"),
  turn(`(?<=arrondie?s? )au dixième${E}`, 'à 0,1'),
  turn(`(?<=arrondie?s? )au centième${E}`, 'à 0,01'),
];

const LONE_SOURCE = new RegExp(`^${SOURCE.pattern}`, 'iu');
/** `selon` opens the columns of a table, and a passage never: in a rule alone, for prose says it too. */
const SELON_SOURCE = /^selon ((?! )[^«:]+?),? ?(« .+ »)$/iu;

/** True, and reported, where a line of prose is a passage that only lacks its `d'après`. */
export const saysOtherSource = (context: Context, start: number, end: number): boolean => saysPassage(context, start, end, LONE_SOURCE);

/** True, and reported, where a line `selon` of a rule is a passage. */
export const saysSelonSource = (context: Context, start: number, end: number): boolean => saysPassage(context, start, end, SELON_SOURCE);

function saysPassage(context: Context, start: number, end: number, pattern: RegExp): boolean {
  const [, document, words] = pattern.exec(typed(context, start, end)) ?? [];
  const named = nameWords(document ?? '').reduce<WordTree | undefined>((at, word) => at?.next.get(word), context.names.documents);
  if (document === undefined || words === undefined || typeof named?.leaf !== 'string') return false;
  reportTurn(context, start, end, SOURCE.right(document, words));
  return true;
}

/** Made when a line could not be read: that takes longer than the reading of a whole ruleset in which all can. */
let patterns: readonly RegExp[] | null = null;

/** Nobody writes a turn of phrase in a longer line, and looking for one there would take long. */
const LONGEST = 400;

/** True, and reported, when the line holds one of them; `start` and `end` bound what is read of it. */
export function saysOtherTurn(context: Context, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const typedText = context.text.slice(start, end).replaceAll('\n', ' ');
  if (saysOtherwise(context, start, typedText) || saysException(context, start, typedText)) return true;
  // One space where several were typed: the formatter would leave one, and must not change what is told.
  const places = [...typedText.matchAll(/(?<! ) |[^ ]/g)].map(({ index }) => index);
  const text = places.map((place) => typedText.charAt(place)).join('');
  if (/(?<!\p{L})période(?!\p{L})/iu.test(text)) return false;
  patterns ??= TURNS.map(({ pattern }) => new RegExp(pattern, 'iu'));
  for (const [rank, { right }] of TURNS.entries()) {
    const found = itemAt(patterns, rank).exec(text);
    if (found === null) continue;
    const [words, ...groups] = found;
    const at = start + itemAt(places, found.index);
    const to = start + itemAt(places, found.index + words.length - 1) + 1;
    const by = right(...groups);
    if (by === '') reportRest(context, at, to);
    else reportTurn(context, at, to, by);
    return true;
  }
  return false;
}

/** Words that only have to go. */
function reportRest(context: Context, at: number, to: number): void {
  const before = context.text.slice(0, at).search(/arrondie?s?[^\n]*$/iu);
  const right = typed(context, before, at);
  const span = spanOf(context, before, to);
  const fixes = [{ code: 'write', params: { right }, edits: [{ span, text: right }] }];
  context.report(report(SYNTAX.otherTurn, span, { written: typed(context, before, to), right }, { fixes }));
}

/** `0 € sinon`, `a si c, sinon b`, `a si c, b sinon`: what holds otherwise has a line of its own. */
function saysOtherwise(context: Context, start: number, text: string): boolean {
  const [, before, after = ''] = /^(.+?),? sinon(?![\p{L}\d])(.*)$/iu.exec(text) ?? [];
  if (before === undefined || /(?<!\p{L})sinon(?!\p{L})/iu.test(`${before}${after}`)) return false;
  const at = start + text.slice(before.length).search(/sinon/iu) + before.length;
  const words = spanOf(context, at, at + 'sinon'.length);
  const [, clause = '', value = before] = / si /iu.test(before) ? (/^(.+? si .+), (.+)$/iu.exec(before) ?? ['', before, '…']) : [];
  const right = `sinon ${after.trim() === '' ? value : after.trim()}`;
  const from = after.trim() === '' ? clause.length : before.length;
  const edits = [{ span: spanOf(context, start + from, start + text.length), text: from === 0 ? right : `\n  ${right}` }];
  const fixes = right.includes('…') ? [] : [{ code: 'write', params: { right }, edits }];
  context.report(report(SYNTAX.otherwiseAside, words, { right }, { fixes }));
  return true;
}

/** `a, sauf b si c`, `a, sauf si c : b`: an exception has a line of its own. */
function saysException(context: Context, start: number, text: string): boolean {
  const [, before, value, condition] = /^(?!sauf )(.+?),? sauf (?!si |à )(.+?) (?:si|lorsque|quand) (.+)$/iu.exec(text) ?? [];
  const [, general = before, when = condition, then = value] = /^(?!sauf )(.+?),? sauf si (.+?) ?: (.+)$/iu.exec(text) ?? [];
  if (general === undefined || when === undefined || then === undefined) return false;
  const right = `sauf si ${when} : ${then}`;
  const at = start + general.length + text.slice(general.length).search(/sauf/iu);
  const edits = [{ span: spanOf(context, start + general.length, start + text.length), text: `\n  ${right}` }];
  context.report(
    report(SYNTAX.exceptionAside, spanOf(context, at, start + text.length), { right }, { fixes: [{ code: 'write', params: { right }, edits }] }),
  );
  return true;
}

import type { Need, Outcome, Warning } from '../../../runtime/outcome.ts';
import type { Result } from '../../interpret/evaluate.ts';
import { faultInWords } from '../../interpret/reasons/fault-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { dayInFrench, definitionInFrench } from '../../words.ts';
import type { Paint } from '../terminal.ts';
import { inWords } from './values.ts';

type Language = 'fr' | 'en';

/** An outcome in words: the value as the language writes it, or what is missing, or which error and why. */
export function outcomeInWords(outcome: Outcome<unknown>, result: Pick<Result, 'type' | 'definition'>, plan: Plan, language: Language): string {
  switch (outcome.kind) {
    case 'value':
      return inWords(outcome.value, result.type, plan, language);
    case 'undetermined':
      return language === 'fr' ? `indéterminé : ${needsInWords(outcome.needs).fr}` : `undetermined: ${needsInWords(outcome.needs).en}`;
    case 'hole':
    case 'conflict':
    case 'overflow':
    case 'guarantee':
      return faultInWords(outcome, result.definition, plan, language);
  }
}

/** What is missing: what a dossier can give, then the questions of which a reading is to be chosen, then what a rule says is unknown, which no dossier gives. */
export function needsInWords(needs: readonly Need[]): Readonly<Record<Language, string>> {
  const groups = (['input', 'question', 'definition'] as const).map((kind) => needs.filter((need) => need.kind === kind).map(({ path }) => path));
  const [asked = [], open = [], unanswered = []] = groups;
  const parts = (lead: string, question: string, ofText: string): readonly string[] => [
    ...(asked.length === 0 ? [] : [`${lead} ${asked.join(', ')}`]),
    ...(open.length === 0 ? [] : [`${question} ${open.join(', ')}`]),
    ...(unanswered.length === 0 ? [] : [`${ofText} ${unanswered.join(', ')}`]),
  ];
  return {
    fr: parts('il manque', open.length > 1 ? 'questions ouvertes :' : 'question ouverte :', 'sans réponse dans le texte :').join(' ; '),
    en: parts('needs', open.length > 1 ? 'open questions:' : 'open question:', 'the text does not give').join('; '),
  };
}

/** A warning in words. */
export function warningInWords({ kind, definition: id, detail }: Warning, plan: Plan, language: Language): string {
  const definition = definitionInFrench(id, plan);
  const words: Readonly<Record<Warning['kind'], Readonly<Record<Language, string>>>> = {
    'not verified': {
      fr: `non vérifié : « ${definition} » ne l’est que jusqu’au ${dayInFrench(detail)}`,
      en: `not verified: “${definition}” only is until ${detail}`,
    },
    relevé: {
      fr: `« ${definition} » vient d’un relevé, fiabilité ${detail}`,
      en: `“${definition}” comes from outside the documents, reliability ${detail}`,
    },
    reading: { fr: `dépend de la lecture retenue pour « ${detail} »`, en: `depends on the retained reading of “${detail}”` },
    guarantee: {
      fr: `sous réserve de la garantie « ${detail} », qui n’a pas pu être vérifiée`,
      en: `subject to the guarantee “${detail}”, which could not be checked`,
    },
    'at latest': {
      fr: `« ${definition} » : en vigueur au plus tard le ${dayInFrench(detail)}`,
      en: `“${definition}”: in force at the latest ${detail}`,
    },
  };
  return words[kind][language];
}

/** How an evaluation is written: in which language, how wide, and which results (null: all). */
export interface Shown {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly only: readonly string[] | null;
}

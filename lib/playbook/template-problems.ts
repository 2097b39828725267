import type { ScriptLanguage } from '@/lib/schema/playbook';
import { isFieldId, MERGE_FIELDS } from './fields';
import { isFlagId } from './flags';
import { messageArguments, parseMessage, type MessageArguments } from './message';
import { wordsPerSentence } from './words-per-sentence';

const MAX_WORDS_A_SENTENCE = 20;
/** A text is checked in all its variants, twice as many with each case it depends on. Sideline’s own have two cases at most. */
const MAX_FLAGS_A_TEXT = 4;

export interface TemplateRules {
  /** To be said aloud: at most MAX_WORDS_A_SENTENCE words a sentence, a merge field counting as one. */
  spoken: boolean;
  /** Must always be there: no `leave-out` field. */
  lasting: boolean;
  /** Shown only while `mayNameParting` holds, so that it may say what follows otherwise (B-legal-early). */
  namesParting?: boolean;
}

/** What is wrong with a text; the words of each code are `playbook:problem.<code>`. */
export type TemplateProblemCode =
  | 'empty'
  | 'not-message'
  | 'unknown-field'
  | 'unknown-flag'
  | 'many-flags'
  | 'unknown-key'
  | 'other-format'
  | 'may-vanish'
  | 'parting-early'
  | 'long-sentence';

export interface TemplateProblem {
  code: TemplateProblemCode;
  params?: Record<string, string | number>;
}

/** Every combination of true and false for the flags a text asks for. */
function combinations(flags: readonly string[]): Record<string, string>[] {
  const [first, ...rest] = flags;
  if (first === undefined) return [{}];
  return combinations(rest).flatMap((other) => ['true', 'false'].map((value) => ({ ...other, [first]: value })));
}

/** The text in every variant, each field standing as the one word that `word` gives for it. */
function variants(template: string, lang: ScriptLanguage, names: MessageArguments, word: (field: string) => string) {
  const values = Object.fromEntries([...names.fields].map((name) => [name, word(name)]));
  return combinations([...names.selects.keys()]).map((flags) => ({
    flags,
    text: String(parseMessage(template, lang).format({ ...values, ...flags })),
  }));
}

function longSentences(template: string, lang: ScriptLanguage, names: MessageArguments): TemplateProblem[] {
  const counts = variants(template, lang, names, () => 'Word').flatMap(({ text }) => wordsPerSentence(text, lang));
  const count = Math.max(0, ...counts);
  return count > MAX_WORDS_A_SENTENCE ? [{ code: 'long-sentence', params: { count, max: MAX_WORDS_A_SENTENCE } }] : [];
}

/** B-legal-early: `{otherwise}` may announce a parting, so it is said only where `mayNameParting` holds. */
function partingEarly(template: string, lang: ScriptLanguage, names: MessageArguments): TemplateProblem[] {
  if (!names.fields.has('otherwise')) return [];
  const said = variants(template, lang, names, (name) => (name === 'otherwise' ? '\uE000' : 'Word'));
  return said.some(({ flags, text }) => flags.mayNameParting !== 'true' && text.includes('\uE000'))
    ? [{ code: 'parting-early' }]
    : [];
}

/** What is wrong with one text of a playbook. */
export function templateProblems(template: string, lang: ScriptLanguage, rules: TemplateRules): TemplateProblem[] {
  if (template.trim() === '') return [{ code: 'empty' }];
  let names: MessageArguments;
  try {
    names = messageArguments(template, lang);
  } catch (error) {
    return [{ code: 'not-message', params: { message: error instanceof Error ? error.message : String(error) } }];
  }
  const problems: TemplateProblem[] = [
    ...[...names.fields].flatMap((name) => (isFieldId(name) ? [] : [{ code: 'unknown-field' as const, params: { name } }])),
    ...[...names.selects.keys()].flatMap((name) => (isFlagId(name) ? [] : [{ code: 'unknown-flag' as const, params: { name } }])),
    ...[...names.selects].flatMap(([name, keys]) =>
      [...keys]
        .filter((key) => key !== 'true' && key !== 'other')
        .map((key) => ({ code: 'unknown-key' as const, params: { name, key } })),
    ),
    ...[...names.others].map((name) => ({ code: 'other-format' as const, params: { name } })),
  ];
  if (rules.lasting) {
    const optional = [...names.fields].filter((name) => isFieldId(name) && MERGE_FIELDS[name].whenEmpty === 'leave-out');
    problems.push(...optional.map((name) => ({ code: 'may-vanish' as const, params: { name } })));
  }
  const flags = [...names.selects.keys()];
  if (flags.length > MAX_FLAGS_A_TEXT)
    problems.push({ code: 'many-flags', params: { count: flags.length, max: MAX_FLAGS_A_TEXT } });
  // What cannot be put into words, and what has no end of variants, is looked at once that is put right.
  if (names.others.size > 0 || flags.length > MAX_FLAGS_A_TEXT || !flags.every(isFlagId)) return problems;
  if (!rules.namesParting) problems.push(...partingEarly(template, lang, names));
  if (rules.spoken) problems.push(...longSentences(template, lang, names));
  return problems;
}

import type { ScriptLanguage } from '@/lib/schema/playbook';
import { isFieldId, MERGE_FIELDS } from './fields';
import { isFlagId } from './flags';
import { messageArguments, parseMessage, type MessageArguments } from './message';
import { wordsPerSentence } from './words-per-sentence';

const MAX_WORDS_A_SENTENCE = 20;

export interface TemplateRules {
  /** To be said aloud: at most MAX_WORDS_A_SENTENCE words a sentence, a merge field counting as one. */
  spoken: boolean;
  /** Must always be there: no `leave-out` field. */
  lasting: boolean;
}

/** Every combination of true and false for the flags a text asks for. */
function combinations(flags: readonly string[]): Record<string, string>[] {
  const [first, ...rest] = flags;
  if (first === undefined) return [{}];
  return combinations(rest).flatMap((other) => ['true', 'false'].map((value) => ({ ...other, [first]: value })));
}

function longSentences(template: string, lang: ScriptLanguage, names: MessageArguments): string[] {
  const asOneWord = Object.fromEntries([...names.fields].map((name) => [name, 'Word']));
  const counts = combinations([...names.selects.keys()]).flatMap((flags) =>
    wordsPerSentence(String(parseMessage(template, lang).format({ ...asOneWord, ...flags })), lang),
  );
  const longest = Math.max(0, ...counts);
  return longest > MAX_WORDS_A_SENTENCE ? [`a sentence of ${longest} words`] : [];
}

/** What is wrong with one text of a playbook, in plain English for its author. */
export function templateProblems(template: string, lang: ScriptLanguage, rules: TemplateRules): string[] {
  let names: MessageArguments;
  try {
    names = messageArguments(template, lang);
  } catch (error) {
    return [`not a message: ${error instanceof Error ? error.message : String(error)}`];
  }
  const problems = [
    ...[...names.fields].filter((name) => !isFieldId(name)).map((name) => `unknown field {${name}}`),
    ...[...names.selects.keys()].filter((name) => !isFlagId(name)).map((name) => `unknown flag {${name}, select, …}`),
    ...[...names.selects].flatMap(([name, keys]) =>
      [...keys]
        .filter((key) => key !== 'true' && key !== 'other')
        .map((key) => `{${name}}: “${key}”, but only “true” and “other” can hold`),
    ),
    ...[...names.others].map((name) => `{${name}}: only {field} and {flag, select, …} are filled in`),
  ];
  if (rules.lasting) {
    const optional = [...names.fields].filter((name) => isFieldId(name) && MERGE_FIELDS[name].whenEmpty === 'leave-out');
    problems.push(...optional.map((name) => `{${name}} may be empty, and this text must always be there`));
  }
  if (rules.spoken && names.others.size === 0) problems.push(...longSentences(template, lang, names));
  return problems;
}

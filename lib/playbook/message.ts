import { IntlMessageFormat } from 'intl-messageformat';
import type { ScriptLanguage } from '@/lib/schema/playbook';

/** Editing a playbook parses every keystroke's wording once; old ones are dropped together. */
const MAX_CACHED = 2_000;
const parsed = new Map<string, IntlMessageFormat>();

/**
 * The parsed ICU message of a template. Only text that comes from a playbook is ever parsed, never a value. Tags are off:
 * `<` is a character like any other.
 * @throws SyntaxError if the template is not a message (playbookProblems() tells where)
 */
export function parseMessage(template: string, lang: ScriptLanguage): IntlMessageFormat {
  const key = `${lang} ${template}`;
  let message = parsed.get(key);
  if (!message) {
    message = new IntlMessageFormat(template, lang, undefined, { ignoreTag: true });
    if (parsed.size >= MAX_CACHED) parsed.clear();
    parsed.set(key, message);
  }
  return message;
}

export interface MessageArguments {
  /** Names in `{name}`. */
  fields: Set<string>;
  /** Names in `{name, select, …}`, with the keys used. */
  selects: Map<string, Set<string>>;
  /** Names in other formats (`plural`, `date`, …), which playbooks do not use. */
  others: Set<string>;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;
/** Element types of the parser's AST; its enum lives in a package that we do not depend on directly. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

/** Every argument that a template names, in all its branches, read from the AST. */
export function messageArguments(template: string, lang: ScriptLanguage): MessageArguments {
  const found: MessageArguments = { fields: new Set(), selects: new Map(), others: new Set() };
  const walk = (ast: Ast): void => {
    for (const element of ast) {
      const type: number = element.type;
      if (!('value' in element) || type === LITERAL) continue;
      if (type === ARGUMENT) found.fields.add(element.value);
      else if (type === SELECT && 'options' in element) {
        const keys = found.selects.get(element.value) ?? new Set();
        for (const [key, option] of Object.entries(element.options)) {
          keys.add(key);
          walk(option.value);
        }
        found.selects.set(element.value, keys);
      } else found.others.add(element.value);
    }
  };
  walk(parseMessage(template, lang).getAst());
  return found;
}

/** Longest id that is taken. */
const LONGEST = 200;

/** Words that stand where an id stands on pages about no record: "new", "edit", lists, and what a broken page writes. */
const NO_ID = new RegExp(
  `^(?:${[
    'new|create|add|insert|edit|update|list|all|index|search|find|filter|import|export|archive|delete|settings|overview|home',
    'undefined|null|none|nan|true|false|-1|\\[object.*',
    'neu(?:er?)?|anlegen|erstellen|bearbeiten|liste|suche|nouveau|nouvelle|creer|ajouter|modifier|nuev[ao]|crear',
    'editar|lista|nuov[ao]|modifica|elenco|nov[ao]|criar|now[ya]|dodaj|edytuj',
    'нов(?:ый|ая|ое|ые)|созда(?:ть|ние)|добавить|редактировать|изменить|список|все|поиск|удалить|архив',
    'nov(?:yj|aya)|sozdat|dobavit|redaktirovat|spisok|poisk',
  ].join('|')})$`,
  'i',
);

/** Can this text name a record for good? Any text of bounded length but the usual words for "none" and "not yet". */
export function isIdText(text: string): boolean {
  return text !== '' && text.trim() === text && text.length <= LONGEST && !NO_ID.test(text);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** At most 20 digits: longer ones are no ids. */
export const isNumber = (text: string): boolean => /^\d{1,20}$/.test(text);
/** A UUID in full. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** A word as tabs are called: letters, dashes and underscores, no digit. */
export const isWord = (text: string): boolean => text.length <= 40 && /^\p{L}[\p{L}_-]*$/u.test(text);

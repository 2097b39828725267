import { expect, test } from 'vitest';
import { isIdText } from '@/lib/crm/taught/id-text';

const NO_IDS =
  'new create add insert edit update list all index search find filter import export archive delete settings overview home ' +
  'undefined null none nan true false -1 neu neue neuer anlegen erstellen bearbeiten liste suche nouveau nouvelle creer ajouter ' +
  'modifier nuevo nueva crear editar lista nuovo nuova modifica elenco novo nova criar nowy nowa dodaj edytuj новый новая новое ' +
  'новые создать создание добавить редактировать изменить список все поиск удалить архив novyj novaya sozdat dobavit ' +
  'redaktirovat spisok poisk';

test.each(['', ' 17', '17 ', 'x'.repeat(201), '[object Object]', ...NO_IDS.split(' ')])('“%s” names no record', (text) => {
  expect(isIdText(text)).toBe(false);
  expect(isIdText(text.toUpperCase())).toBe(false);
});

test.each(['17', 'acme', 'newton', 'neumann', 'allison', 'новиков', 'x'.repeat(200)])('“%s” can', (text) => {
  expect(isIdText(text)).toBe(true);
});

import { storage } from 'wxt/utils/storage';

/** Names of authors by their handle, as decision files told them: events carry handles only. */
export type People = Record<string, string>;

export const peopleItem = storage.defineItem<People>('local:people', { fallback: {}, version: 1 });

/** Remembers what somebody is called. */
export async function rememberPerson(author: string, name: string): Promise<void> {
  if (name.trim() === '') return;
  await navigator.locks.request('sideline:people', async () => {
    const people = await peopleItem.getValue();
    if (people[author] !== name) await peopleItem.setValue({ ...people, [author]: name.trim() });
  });
}

/** Forgets what somebody is called. */
export async function forgetPerson(author: string): Promise<void> {
  await navigator.locks.request('sideline:people', async () => {
    const { [author]: _, ...others } = await peopleItem.getValue();
    await peopleItem.setValue(others);
  });
}

import english from '../../assets/locales/en/policy.json' with { type: 'json' };

const { label, unit } = english;

/** What a key means, in the words of the page of the rules. */
export function meaningOf(key: string): string {
  if (key === 'weights') return 'Weight of a note by its severity: `1` friction, `2` a crossed line, `3` something serious';
  const words = (label as Record<string, unknown>)[key];
  if (typeof words !== 'string') throw new Error(`no words for ${key}: assets/locales/en/policy.json`);
  return words;
}

/** Unit of a key by how it is called; '' for none. */
export function unitWord(key: string): string {
  const found = (['days', 'hours', 'minutes', 'months', 'years', 'points', 'notes'] as const).find((one) =>
    key.toLowerCase().includes(one),
  );
  return found ? unit[found] : '';
}

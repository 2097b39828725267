import { beforeEach, vi } from 'vitest';

/** In every run the same random numbers, so that ids sort alike and the same steps are counted. */
beforeEach(() => {
  let state = 1;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const bytes = array as unknown as Uint8Array;
    for (let index = 0; index < bytes.length; index++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      bytes[index] = state >>> 24;
    }
    return array;
  });
});

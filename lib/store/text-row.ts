import { pastOf } from '@/lib/domain/overview/past';
import type { ClientState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import { pastText } from './charts/past-text';
import type { TextRow } from './rows';
import { textWords } from './search/text-words';

/** What is kept of a client's history beside its row; undefined: nothing, and then there is no such row. @param id of its ClientRow */
export function textRow(id: string, state: ClientState, policy: Policy): TextRow | undefined {
  const [words, past] = [textWords(state), pastText(pastOf(state, policy))];
  return words === '' && past === '' ? undefined : { client: id, words, past };
}

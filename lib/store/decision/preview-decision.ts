import { answerProblem } from '@/lib/domain/decision/answer-problem';
import { answerTo, isRequest } from '@/lib/domain/decision/request';
import type { DecisionFile } from '@/lib/schema/decision-file';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Settings } from '@/lib/settings/settings';
import { checkEvent } from '../backup/check-event';
import { type JudgedEvents, judgeEvents } from '../backup/judge-events';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { loadHistory } from '../load-history';
import { clientStone } from '../tombstones';
import { outOfPlace } from './out-of-place';
import { type DecisionProblem, readDecision } from './read-decision';

export interface DecisionPreview {
  file: Pick<DecisionFile, 'kind' | 'about' | 'clientName' | 'from' | 'savedAt'>;
  /** Client id that the request was written for. */
  client: string;
  /** What is asked. */
  request: AnyEvent;
  /** What answers it, of the file or already here; undefined while nobody has answered. */
  answer: AnyEvent | undefined;
  /** What taking the file in would write. */
  events: JudgedEvents;
  /** The sender's rules differ from one's own. */
  policyDiffers: boolean;
}

export interface PreviewDecisionOptions {
  settings: Pick<Settings, 'author' | 'policy' | 'fixed'>;
  /** Milliseconds since 1970. */
  now: number;
  /** The user says that the request was made by them, on another computer. */
  isMine?: boolean;
  db?: SidelineDatabase;
}

type Outcome = DecisionPreview | { problem: DecisionProblem };
const refuse = (code: string, params?: DecisionProblem['params']): Outcome => ({ problem: { code, ...(params && { params }) } });

const idOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1);

/**
 * P-decision-file: what taking a file in would do; writes nothing. A request brings the client's history; an answer is taken only where
 * its request stands, from somebody else who is a manager. Neither may bring what has no place in it (out-of-place.ts). Merging is by
 * event id, through the gates that every command passes.
 * @param text the file's content
 */
export async function previewDecision(text: string, options: PreviewDecisionOptions): Promise<Outcome> {
  const { settings, now, isMine = false, db = ownDatabase } = options;
  const read = await readDecision(text);
  if ('problem' in read) return read;
  const { file } = read;
  const sound = file.events.flatMap((raw) => {
    const shape = checkEvent(raw, now);
    return 'event' in shape ? [shape.event] : [];
  });

  const stored = await db.events.get(idOf(file.about));
  const asked = stored ?? sound.find((event) => refOf(event) === file.about);
  if (file.kind === 'answer' && !stored) return refuse('foreign', { client: file.clientName });
  if (!asked || refOf(asked) !== file.about || !isRequest(asked)) return refuse('nothing-asked');
  if (await db.tombstones.get(clientStone(asked.client))) return refuse('erased', { client: file.clientName });
  const given = answerTo(asked, sound);
  if (file.kind === 'answer') {
    if (!given) return refuse('nothing-answered');
    const wrong = answerProblem(asked, given, file.from, settings.author, isMine);
    if (wrong) return refuse(wrong, { client: file.clientName });
  }
  const stray = await outOfPlace(file, asked, sound, { me: settings.author, db });
  if (stray) return { problem: stray };

  const mine = effectivePolicy(settings);
  const events = await judgeEvents(file.events, mine, { now, db });
  const main = file.kind === 'answer' ? given : asked;
  const refusal = events.refused.find(({ id }) => id === main?.id);
  if (refusal) return refuse(refusal.gate ? 'gate' : 'refused', { ...refusal.params, code: refusal.code });
  const history = (await loadHistory(asked.client, db)) ?? [];
  return {
    file,
    client: asked.client,
    request: asked,
    answer: given ?? answerTo(asked, history),
    events,
    policyDiffers: file.policy !== undefined && changedRules(file.policy, mine).length > 0,
  };
}

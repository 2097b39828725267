import type { At } from './at.ts';
import { containing, setDate } from './fields.ts';
import { moreActions } from './more-actions.ts';

export type Ground = 'yellow' | 'hold' | 'unlawful' | 'abuse' | 'override' | 'decline';

/** From the overview: opens the proposal. */
export async function openProposal({ view, t }: At): Promise<void> {
  await moreActions({ view, t }, 'red');
  await view.role('heading', t('cards:red.proposeTitle')).waitUntilThere();
}

export interface Proposal {
  /** Left out: the one that holds is chosen already. */
  ground?: Ground;
  reason: string;
  opinion?: { who: string; answer: string };
  override?: string;
  revenueAtRisk?: number;
  hoursFreed?: number;
}

/** In the open proposal: fills it in and presses the button. It may be refused. */
export async function propose(
  { view, t }: At,
  { ground, reason, opinion, override, revenueAtRisk, hoursFreed }: Proposal,
): Promise<void> {
  if (ground) await view.role('radio', containing(t(`domain:ground.${ground}.name`))).click();
  await view.label(t('cards:red.reason')).fill(reason);
  if (override) await view.label(t('cards:red.override')).fill(override);
  if (opinion) {
    await view.label(t('cards:red.opinionWho')).fill(opinion.who);
    await view.label(t('cards:red.opinionAnswer')).fill(opinion.answer);
  }
  if (revenueAtRisk !== undefined) await view.label(t('cards:red.revenueAtRisk')).fill(String(revenueAtRisk));
  if (hoursFreed !== undefined) await view.label(t('cards:red.hoursFreed')).fill(String(hoursFreed));
  await view.role('button', t('cards:red.submit')).click();
}

const codeLabel = ({ t }: At) => new RegExp(containing(t('cards:red.code', { code: '#' })).source.replace('#', '(\\d+)'));

/** The short code that is shown to somebody who works alone (B-manager). */
export async function shownCode(at: At): Promise<string> {
  const label = codeLabel(at);
  await at.view.label(label).waitUntilThere();
  const code = (await at.view.css('label').texts()).map((text) => label.exec(text)?.[1]).find((found) => found !== undefined);
  return code ?? '';
}

/** Types a code and presses the button. It may be refused. */
export async function confirmRedCard(at: At, code: string): Promise<void> {
  await at.view.label(codeLabel(at)).fill(code);
  await at.view.role('button', at.t('cards:red.confirm')).click();
}

export interface Measure {
  /** Id of the remedy, e.g. `C-perspective`. */
  remedy: string;
  agreed: string;
  toldOn?: Date;
}

/** From the overview: logs a measure (domain section 4). */
export async function startRemedy(at: At, measure: Measure): Promise<void> {
  await moreActions(at, 'remedy');
  await saveRemedy(at, measure);
}

/** In the open form of a measure. */
export async function saveRemedy({ view, t }: At, { remedy, agreed, toldOn }: Measure): Promise<void> {
  await view.role('heading', t('cards:remedy.startTitle')).waitUntilThere();
  await view.role('radio', t(`domain:remedy.${remedy}.name`)).click();
  await view.label(t('cards:remedy.agreed')).fill(agreed);
  if (toldOn) await setDate(view, t('cards:remedy.toldOn'), toldOn);
  await view.role('button', t('cards:remedy.submit')).click();
  await view.role('heading', t('cards:remedy.startTitle')).waitUntilGone();
}

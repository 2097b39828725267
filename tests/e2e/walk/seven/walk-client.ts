import { closeStage, fillStage, openStage } from '../support/case-steps.ts';
import { nextSentences, noteInCall, saveCallOutcome } from '../support/call-steps.ts';
import { confirmRedCard, openProposal, propose, shownCode } from '../support/red-steps.ts';
import type { Desk } from '../support/walk-test.ts';
import { answersAfter, answersOf, type ClientStory, type ClientTexts } from './client-story.ts';

/** A look at the panel, by the name of what is to be seen. */
export type Look = (what: string) => Promise<void>;

/** Proposes the parting and confirms it, as somebody who works alone (B-manager). */
async function decide(desk: Desk, { ground, money }: ClientStory, { reason, opinion }: ClientTexts, look: Look): Promise<void> {
  await openProposal(desk);
  await look('proposal');
  await propose(desk, { ground, reason, ...money, ...(opinion && { opinion }) });
  const code = await shownCode(desk);
  await look('code');
  await confirmRedCard(desk, code);
  await desk.view.role('list', desk.t('case:stages.list')).waitUntilThere();
}

/** A-call: sentence by sentence, one hard answer of theirs, one note, and what they said in the end. */
async function phone(desk: Desk, { said, theirAnswer }: ClientTexts, look: Look): Promise<void> {
  const { view, t } = desk;
  await (await openStage(desk, 'call')).role('button', t('case:call.open')).click();
  await view.role('button', t('call:view.start')).click();
  await nextSentences(desk, 2);
  await look('call');
  await view.role('list', t('call:reactions.title')).within.css('li:first-child button').click();
  await view.role('button', t('call:reactions.close')).waitUntilThere();
  await look('call-reaction');
  await noteInCall(desk, said);
  await view.role('button', t('call:view.end')).click();
  await look('call-outcome');
  await saveCallOutcome(desk, theirAnswer);
}

/** The whole way of one client: from what happened before today, seen in the CRM, to the aftercare. */
export async function walkClient(desk: Desk, story: ClientStory, texts: ClientTexts, look: Look): Promise<void> {
  await desk.goTo(story.path);
  await look('client');
  await decide(desk, story, texts, look);
  const stages = answersOf(story, texts);
  for (const [index, [stage, answers]] of stages.entries()) {
    await fillStage(desk, stage, answers);
    if (stages[index + 1]?.[0] === stage) continue;
    await look(stage);
    await closeStage(desk, stage);
  }

  if (story.by === 'phone') await phone(desk, texts, look); // its end closes the stage
  else {
    await fillStage(desk, 'call', { callChannel: 'email', emailWhy: texts.said });
    await closeStage(desk, 'call');
  }

  const { afterwards, aftercare } = answersAfter(texts);
  await openStage(desk, 'afterwards');
  await desk.view.label(desk.t('cards:letter.body')).waitUntilThere();
  await look('letter');
  await fillStage(desk, 'afterwards', afterwards);
  await look('afterwards');
  await closeStage(desk, 'afterwards');
  await fillStage(desk, 'outcome', { outcome: story.outcome, outcomeWhat: texts.outcome });
  await closeStage(desk, 'outcome');
  await fillStage(desk, 'aftercare', aftercare);
  await look('aftercare');
}

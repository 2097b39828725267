import { CASE_FIELDS, type CaseField, type CaseFieldId, type CaseStage, CASE_STAGES } from '../../../../lib/schema/case.ts';
import type { Finder } from '../../drivers/finder.ts';
import { until } from '../../drivers/until.ts';
import type { View } from '../../drivers/view.ts';
import type { At } from './at.ts';
import { containing, setDate, unfold } from './fields.ts';

type Row = Record<string, string | Date>;
/** Text, number or amount, a choice's id, true for a tick, a day or an instant, or lines. */
export type Answer = string | number | boolean | Date | Row[];
export type Answers = Partial<Record<CaseFieldId, Answer>>;

const stageName = ({ t }: At, stage: CaseStage) => t(`domain:caseStage.${stage}.name`);

/** The open part of a stage in the list of nine; opens it if it is folded. */
export async function openStage(at: At, stage: CaseStage): Promise<Finder> {
  const { view, t } = at;
  const name = stageName(at, stage);
  const list = view.role('list', t('case:stages.list')).within;
  await unfold(list, new RegExp(`${CASE_STAGES.indexOf(stage) + 1}.*${containing(name).source}`));
  return view.role('group', t('case:stages.label', { n: CASE_STAGES.indexOf(stage) + 1, stage: name })).within;
}

/** Waits until the page has kept its height for a quarter of a second. */
const standsStill = (view: View): Promise<number> =>
  view.waitFor('the page to stand still', async () => {
    const before = document.body.scrollHeight;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return document.body.scrollHeight === before ? before : null;
  });

async function fillRows(at: At, group: Finder, field: CaseFieldId, rows: Row[]): Promise<void> {
  const { view, t } = at;
  for (const [index, row] of rows.entries()) {
    const line = group.role('group', t('case:field.row', { n: index + 1 }));
    if (!(await line.exists())) {
      await standsStill(view); // while a draft is being kept, what stands above can go away
      await group.role('button', t('case:field.addRow')).click();
    }
    await line.waitUntilThere();
    for (const [column, value] of Object.entries(row)) {
      const label = t(`domain:caseColumn.${field}.${column}`);
      if (value instanceof Date) await setDate(view, label, value, line.within);
      else await line.within.role('textbox', label).fill(value);
    }
  }
}

/** Goes on with the Tab key until the field is left: only then is it written. */
async function leave(view: View, field: CaseFieldId): Promise<void> {
  const isIn = () => view.evaluate((name) => document.activeElement?.closest(`[data-field="${name}"]`) != null, field);
  while (await isIn()) await view.press('Tab');
}

async function fillField(at: At, stage: Finder, field: CaseFieldId, value: Answer): Promise<void> {
  const { view, t } = at;
  const { kind }: CaseField = CASE_FIELDS[field];
  const label = t(`domain:caseField.${field}.name`);
  const box = stage.css(`[data-field="${field}"]`);
  if (!(await box.exists())) await unfold(stage, containing(t('case:stages.optional', { count: 0 }).replace(/\s*\(.*$/, '')));
  if (value instanceof Date) await setDate(view, label, value, box.within);
  else if (Array.isArray(value)) await fillRows(at, box.within, field, value);
  else if (kind === 'choice') await box.within.role('radio', t(`domain:caseChoice.${field}.${value}`)).click();
  else if (kind === 'flag') await box.within.role('checkbox', label).click();
  else await box.within.label(label).fill(String(value));
  await leave(view, field);
  await until(`${label} to be saved`, async () => (await box.texts())[0]?.includes(t('case:field.saved')));
}

/** C-step5: the letter is marked as sent where it stands, which answers how and when. */
async function markLetterSent({ t }: At, stage: Finder, how: Answer): Promise<void> {
  const box = stage.css('[data-field="letterSentHow"]').within;
  await box.role('radio', t(`domain:caseChoice.letterSentHow.${String(how)}`)).click();
  await box.role('button', t('cards:letter.markSent')).click();
  await stage.role('button', t('cards:letter.takeBack')).waitUntilThere();
}

/** Fills in fields of one stage; each is written by itself. */
export async function fillStage(at: At, stage: CaseStage, answers: Answers): Promise<void> {
  const place = await openStage(at, stage);
  for (const [field, value] of Object.entries(answers))
    if (field === 'letterSentHow') await markLetterSent(at, place, value);
    else await fillField(at, place, field as CaseFieldId, value);
}

/** Presses "Close this stage". It may be refused. */
export async function tryToClose(at: At, stage: CaseStage): Promise<void> {
  await (await openStage(at, stage)).role('button', at.t('case:close.submit')).click();
}

/** Closes a stage and waits until it is closed. */
export async function closeStage(at: At, stage: CaseStage): Promise<void> {
  const { view, t } = at;
  await tryToClose(at, stage);
  const list = view.role('list', t('case:stages.list')).within;
  await list
    .role('button', new RegExp(`^${CASE_STAGES.indexOf(stage) + 1}.*${containing(t('case:stages.closed')).source}`))
    .waitUntilThere();
}

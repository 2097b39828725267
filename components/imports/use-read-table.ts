import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { announce, useWords } from '@/components/ui';
import type { ImportKind } from '@/lib/imports/fields';
import type { Policy } from '@/lib/schema/policy';
import { type DeskActions, type FileForm, type FileProblem, StoppedError } from '@/lib/store/hooks/use-desk';
import { categoriesByName } from './category-words';
import { incidentWords } from './incident-words';
import type { Busy } from './progress';
import type { Checked, TableChoice } from './table-choice';

type Message = { is: 'problem'; problem: FileProblem } | { is: 'failed'; message: string } | { is: 'done'; words: string };

/** Reading a table step by step: choose it, put the guesses right, check, decide, write. Each change drops what was found before it. */
export function useReadTable(desk: DeskActions, policy: Policy) {
  const { t, wordsIn } = useWords();
  const words = (lang: 'en' | 'ru') => wordsIn(lang) as unknown as (key: string) => string;
  const [kind, setKind] = useState<ImportKind>('clients');
  const [choice, setChoice] = useState<TableChoice | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const latest = useRef(0);

  /** Runs one step after the other; what an older one still finds is dropped. */
  async function step(label: string | null, work: (isLatest: () => boolean) => Promise<void>) {
    latest.current += 1;
    const turn = latest.current;
    setMessage(null);
    if (label !== null) setBusy({ words: label, done: 0, all: 0 });
    try {
      await work(() => turn === latest.current);
    } catch (error) {
      if (!(error instanceof StoppedError))
        setMessage({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      if (turn === latest.current) setBusy(null);
    }
  }
  const report = (label: string) => (done: number, all: number) => setBusy({ words: label, done, all });

  /** What follows from the columns: order of the dates, values of the category. What the user has said of them stays. */
  async function withDetails(next: TableChoice): Promise<TableChoice> {
    const { dates, categories: values } = await desk.call('details', [next.mapping]);
    const names = categoriesByName(policy, words);
    const guessed = Object.fromEntries(values.map(([value]) => [value, names.get(value.toLowerCase()) ?? '']));
    return { ...next, dates, values, categories: { ...guessed, ...next.categories } };
  }
  async function withColumns(next: TableChoice, of: ImportKind): Promise<TableChoice> {
    return withDetails({ ...next, mapping: await desk.call('columns', [of]) });
  }
  async function show(name: string, view: Awaited<ReturnType<typeof desk.call<'open'>>>): Promise<void> {
    if ('problem' in view) {
      setMessage({ is: 'problem', problem: view.problem });
      setChoice(null);
      return;
    }
    const { currency } = policy.largeRevenue;
    const start = { name, view, mapping: [], dates: null, values: [], categories: {}, example: '' };
    setChoice(await withColumns({ ...start, currency, channel: 'phone' }, kind));
  }

  const check = (decisions: Checked['decisions'] = {}) =>
    step(t('imports:check.checking'), async (isLatest) => {
      if (!choice) return;
      const { mapping, dates, currency, categories, channel, example } = choice;
      const settings = { kind, mapping, dateOrder: dates?.order ?? ('dmy' as const), currency, categories, channel, example };
      const request = { ...(await desk.circumstances()), settings, decisions, words: incidentWords(words) };
      const view = await desk.call('check', [request], report(t('imports:check.checking')));
      if (isLatest()) setChecked({ kind, view, decisions });
    });

  return {
    kind,
    choice,
    checked,
    busy,
    message,
    choose: (file: File) =>
      step(t('imports:read.reading'), async () => {
        setChecked(null);
        await show(file.name, await desk.call('load', [file]));
      }),
    setKind: (next: ImportKind) =>
      step(null, async () => {
        setKind(next);
        setChecked(null);
        if (choice) setChoice(await withColumns(choice, next));
      }),
    /** Bytes, separators, sheet and the line of names, understood anew: where the lines become others, the names are looked for again. */
    reopen: (form: FileForm) =>
      step(null, async () => {
        setChecked(null);
        if (!choice) return;
        const { headLine: _, ...known } = choice.view.form;
        await show(choice.name, await desk.call('open', [{ ...known, ...form }]));
      }),
    setMapping: (mapping: TableChoice['mapping']) =>
      step(null, async () => {
        setChecked(null);
        if (!choice) return;
        setChoice({ ...choice, mapping });
        setChoice(await withDetails({ ...choice, mapping }));
      }),
    change: (more: Partial<TableChoice>) => {
      setChecked(null);
      setChoice((now) => now && { ...now, ...more });
    },
    check,
    write: () =>
      step(t('imports:check.writing'), async () => {
        if (!choice) return;
        const target = { id: v7(), file: choice.name, now: Date.now() };
        const { added, lines, stopped, refusal } = await desk.call('write', [target], report(t('imports:check.writing')));
        await desk.written();
        const said =
          stopped || refusal ? t('imports:check.stopped', { count: added }) : t('imports:check.done', { count: lines });
        setChecked(null);
        setChoice(null);
        setMessage({ is: 'done', words: said });
        announce(said);
      }),
    stop: desk.stop,
  };
}
export type ReadTableState = ReturnType<typeof useReadTable>;

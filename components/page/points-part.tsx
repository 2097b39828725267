import { useMemo } from 'react';
import { useNames } from '@/components/cards/form/use-names';
import { Chart } from '@/components/charts/chart';
import { ChartSection } from '@/components/charts/chart-section';
import { type ChartTable, instantCell, numberCell, textCell } from '@/components/charts/table-cell';
import { useFormats, useWords } from '@/components/ui';
import { clientMarks } from '@/lib/domain/overview/client-marks';
import { firstIncident, pointsAt, pointsOverTime } from '@/lib/domain/overview/points-over-time';
import { isStanding } from '@/lib/domain/notes';
import { DAY_MS } from '@/lib/domain/time';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';
import { pointsOption } from './points-option';

/** What lies further back is told by the history. */
const LONGEST = 730 * DAY_MS;

/** Points over time with the cards on them; the table says the same in words. */
export function PointsPart({ view: { state, policy, now } }: { view: ClientView }) {
  const { t } = useWords();
  const { date, number } = useFormats();
  const names = useNames();
  const drawn = useMemo(() => {
    const first = firstIncident(state);
    const from = Math.max(now - LONGEST, Math.min(first ?? now, ...clientMarks(state).map(({ at }) => at)) - 3 * DAY_MS);
    const marks = clientMarks(state)
      .filter(({ at }) => at >= from && at <= now)
      .map((mark) => ({ ...mark, points: pointsAt(state, policy, mark.at - 1) })); // a card stands on what it answers
    return { from, marks, curve: first === undefined ? [] : pointsOverTime(state, policy, from, now) };
  }, [state, policy, now]);
  const { from, marks, curve } = drawn;
  const most = curve.reduce((best, one) => (one.points > best.points ? one : best), { at: now, points: 0 });
  const summary =
    most.points > 0
      ? t('page:points.summary', { now: number(curve.at(-1)?.points ?? 0), most: number(most.points), date: date(most.at) })
      : t('page:points.none');

  const events = [
    ...marks.map(({ kind, at, points }) => ({ at, points, what: t(`page:mark.${kind}`) })),
    ...state.notes
      .filter((note) => isStanding(note) && note.body.happenedAt >= from && note.body.happenedAt <= now)
      .map(({ body }) => ({
        at: body.happenedAt,
        points: pointsAt(state, policy, body.happenedAt),
        what: names.category(body.category),
      })),
    { at: now, points: curve.at(-1)?.points ?? 0, what: t('page:points.today') },
  ].toSorted((a, b) => a.at - b.at);
  const table: ChartTable = {
    head: [t('page:points.date'), t('page:points.what'), t('page:points.axis')],
    rows: events.map(({ at, what, points }) => [
      instantCell(at, date(at)),
      textCell(what),
      numberCell(Math.round(points * 100) / 100, number(points)),
    ]),
  };
  const option = useMemo(
    () =>
      pointsOption({
        curve,
        marks,
        lines: [
          { points: policy.talkPoints, label: t('page:points.talkLine', { points: number(policy.talkPoints) }) },
          { points: policy.yellowPoints, label: t('page:points.yellowLine', { points: number(policy.yellowPoints) }) },
        ],
        date,
        tell: (at, points) => [
          date(at),
          `${t('page:points.axis')}: ${number(points)}`,
          ...marks.filter((mark) => Math.abs(mark.at - at) < DAY_MS).map(({ kind }) => t(`page:mark.${kind}`)),
        ],
      }),
    [curve, marks, policy, t, date, number],
  );
  const points = useMemo(
    () =>
      marks.map(({ kind, at, points: height }, index) => ({
        series: 1,
        index,
        name: `${date(at)}: ${t(`page:mark.${kind}`)}, ${t('page:points.axis')}: ${number(height)}`,
      })),
    [marks, t, date, number],
  );
  return (
    <ChartSection
      title={t('page:points.title')}
      summary={summary}
      table={table}
      empty={curve.length === 0 ? t('page:points.empty') : most.points === 0 && marks.length === 0 ? summary : undefined}
      notes={t('page:points.how', { days: policy.halfLifeDays })}
    >
      <Chart label={`${t('page:points.title')}. ${summary}`} option={option} height={280} points={points} />
      {marks.length > 0 && (
        <ol aria-label={t('page:points.marks')} className={styles.marks}>
          {marks.map(({ kind, at, ref }, index) => (
            <li key={`${kind} ${ref}`}>
              <span className={styles.number}>{index + 1}</span> {t(`page:mark.${kind}`)}, {date(at)}
            </li>
          ))}
        </ol>
      )}
    </ChartSection>
  );
}

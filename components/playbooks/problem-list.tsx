import { CircleAlert, Lightbulb } from 'lucide-react';
import { Button, Disclosure, Icon, useWords } from '@/components/ui';
import { isHint, type PlaybookProblem } from '@/lib/playbook/playbook-problems';
import styles from './editor.module.css';
import { useProblemWords } from './use-problem-words';

/** Moves to the text, list or item that stands at a path. */
function jumpTo(where: string): void {
  const parts = where.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = document.querySelector(`[data-where="${CSS.escape(parts.slice(0, length).join('.'))}"]`);
    const field = place?.querySelector<HTMLElement>('textarea, input') ?? place?.querySelector<HTMLElement>('button');
    if (!field) continue;
    field.focus();
    place?.scrollIntoView({ block: 'center' });
    return;
  }
}

/** What keeps a script from being saved, and what makes it hard to say; each leads to its place. */
export function ProblemList({ problems }: { problems: readonly PlaybookProblem[] }) {
  const { t } = useWords();
  const { place, why } = useProblemWords();
  const hints = problems.filter(isHint);
  const mistakes = problems.filter((problem) => !isHint(problem));
  const list = (ones: readonly PlaybookProblem[]) => (
    <ul className={styles.problems}>
      {ones.map((problem, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same can be wrong twice at one place
        <li key={`${problem.where} ${problem.code} ${index}`}>
          <Button tone="quiet" onPress={() => jumpTo(problem.where)}>
            {place(problem.where)}: {why(problem)}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {mistakes.length > 0 && (
        <section className={styles.mistakes} aria-label={t('playbook:editor.problems', { count: mistakes.length })}>
          <strong>
            <Icon of={CircleAlert} /> {t('playbook:editor.problems', { count: mistakes.length })}
          </strong>
          {list(mistakes)}
        </section>
      )}
      {hints.length > 0 && (
        <Disclosure
          label={
            <>
              <Icon of={Lightbulb} /> {t('playbook:editor.hints', { count: hints.length })}
            </>
          }
        >
          {list(hints)}
        </Disclosure>
      )}
    </>
  );
}

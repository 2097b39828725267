import { Stack, useWords } from '@/components/ui';
import type { SiftedPlaybooks } from '@/lib/playbook/sift-playbooks';
import { useProblemWords } from './use-problem-words';

/** Scripts of a file that cannot be taken over, each with the place and the reason. */
export function RefusedPlaybooks({ refused }: { refused: SiftedPlaybooks['refused'] }) {
  const { t } = useWords();
  const { place, why } = useProblemWords();
  if (refused.length === 0) return null;
  return (
    <Stack gap={1}>
      <p>{t('playbook:file.refused', { count: refused.length })}</p>
      <ul>
        {refused.map(({ index, title, fault }) => (
          <li key={index}>
            {t('playbook:file.refusedLine', {
              number: index + 1,
              title: title || '…',
              place: place(fault.where),
              why: why(fault),
            })}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

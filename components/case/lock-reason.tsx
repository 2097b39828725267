import { useFormats, useWords } from '@/components/ui';
import type { Refusal } from '@/lib/domain/state';
import styles from './stage-list.module.css';

/** Why a stage cannot be worked on yet. Calm words: nothing went wrong, its turn has not come. */
export function LockReason({ refusal }: { refusal: Refusal | undefined }) {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const stage = String(refusal?.params?.stage ?? '');
  const at = refusal?.params?.at;
  switch (refusal?.code) {
    case 'red-not-approved':
      return <p className={styles.intro}>{t('case:stages.lockedProposal')}</p>;
    case 'say-nothing':
      return <p className={styles.intro}>{t('case:stages.lockedLegal')}</p>;
    case 'stage-locked':
      return (
        <p className={styles.intro}>
          {t('case:stages.lockedStage', { stage: wordOf(`domain:caseStage.${stage}.name`) ?? stage })}
        </p>
      );
    case 'cool-off':
      return (
        <p className={styles.intro}>{t('case:prepare.coolWait', { time: typeof at === 'number' ? formats.dateTime(at) : '' })}</p>
      );
    default:
      return <p className={styles.intro}>{refusal && (wordOf(`refusals:${refusal.code}`, refusal.params) ?? refusal.code)}</p>;
  }
}

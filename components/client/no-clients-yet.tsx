import { FirstSteps } from '@/components/welcome/first-steps';
import { useRecentClients } from '@/lib/store/hooks/use-recent-clients';
import { useChooseClient } from './choose-client';
import styles from './panel.module.css';

/** The example that is opened first: it shows what Sideline is for, a warning suggested with its sum. */
const FIRST_EXAMPLE = 'sample-client-foods';

/** Below the search while nothing was written about anybody: three ways to begin. Last in the view, so that it moves nothing. */
export function NoClientsYet() {
  const { choose } = useChooseClient();
  const recent = useRecentClients(1);
  if (recent === undefined || recent.length > 0) return null;
  return (
    <div className={styles.below}>
      <FirstSteps onExamples={() => choose(FIRST_EXAMPLE)} />
    </div>
  );
}

import { Button, ErrorText, Row, Stack, useWords } from '@/components/ui';
import type { Editing } from './editing';
import styles from './policy.module.css';
import { useRuleWords } from './use-rule-words';

/** Always in sight: how much is changed, and the way on. */
export function SaveBar({ editing: { form, policy }, onPreview }: { editing: Editing; onPreview: () => void }) {
  const { t } = useWords();
  const words = useRuleWords();
  const { changed, problems, isOutdated, isRestored, isUnkept } = form;
  const wrong = [...problems.keys()];
  return (
    <div className={styles.bar}>
      <Stack gap={2}>
        <Row align="spread">
          <div className={styles.state}>
            {wrong.length > 0 ? (
              <p role="alert" className={styles.wrong}>
                {t('policy:save.fix', { rules: wrong.map(words.label).join('; ') })}
              </p>
            ) : (
              <output>
                {changed.length === 0 ? t('policy:save.none') : t('policy:save.changed', { count: changed.length })}
              </output>
            )}
          </div>
          <Row>
            <Button tone="quiet" isDisabled={changed.length === 0} onPress={form.discard}>
              {t('policy:save.discard')}
            </Button>
            <Button tone="primary" isDisabled={changed.length === 0 || wrong.length > 0 || isOutdated} onPress={onPreview}>
              {t('policy:save.open')}
            </Button>
          </Row>
        </Row>
        {isOutdated && (
          <ErrorText>
            <p>{t('policy:save.outdated', { version: policy.version })}</p>
            <Button onPress={form.rebase}>{t('policy:save.rebase')}</Button>
          </ErrorText>
        )}
        {isRestored && <p className={styles.quiet}>{t('policy:save.restored')}</p>}
        {isUnkept && <ErrorText>{t('policy:save.unkept')}</ErrorText>}
      </Stack>
    </div>
  );
}

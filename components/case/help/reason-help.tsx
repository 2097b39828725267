import { scriptLanguage } from '@/components/cards/script-language';
import { Button, Disclosure, Row, Stack, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { asText } from '../fields/field-value';
import type { CaseFieldHandle } from '../fields/use-case-field';
import styles from './help.module.css';
import { countWords, EASY_WORDS, reasonStarters } from './reason-starters';

export interface ReasonHelpProps {
  view: ClientView;
  red: RedState;
  handle: CaseFieldHandle;
}

/** Helps to find the one clear reason: its length, questions to test it, and beginnings from the facts of the case, which are said to the
 * client and so in the client's language. */
export function ReasonHelp({ view, red, handle }: ReasonHelpProps) {
  const { t, wordsIn, language } = useWords();
  const lang = scriptLanguage(view.state, language);
  const said = wordsIn(lang);
  const text = asText(handle.value);
  const count = countWords(text);
  const starters = reasonStarters(view.state, red).map(({ key, agreed = '' }) =>
    said(`prepare:reason.starter.${key}`, { agreed }),
  );
  return (
    <Stack gap={1}>
      {count > 0 && (
        <p className={styles.quiet}>{t(count > EASY_WORDS ? 'prepare:reason.long' : 'prepare:reason.words', { count })}</p>
      )}
      <Disclosure label={t('prepare:reason.title')}>
        <Stack gap={2}>
          <ul className={styles.list}>
            <li>{t('prepare:reason.ask')}</li>
            <li>{t('prepare:reason.ask2')}</li>
            <li>{t('prepare:reason.ask3')}</li>
          </ul>
          <h3>{t('prepare:reason.starters')}</h3>
          <Stack as="ul" gap={2}>
            {starters.map((sentence) => (
              <Row as="li" align="spread" key={sentence}>
                <span className={styles.words} lang={lang}>
                  {sentence}
                </span>
                {/* What somebody wrote is never replaced by a press on something else. */}
                {text.trim() === '' && (
                  <Button aria-label={`${t('prepare:reason.take')}: ${sentence}`} onPress={() => handle.put(sentence)}>
                    {t('prepare:reason.take')}
                  </Button>
                )}
              </Row>
            ))}
          </Stack>
        </Stack>
      </Disclosure>
    </Stack>
  );
}

import { useMemo, useState } from 'react';
import { ScriptLines } from '@/components/cards/script-lines';
import { ClientSearch } from '@/components/search/client-search';
import { Button, Checkbox, Disclosure, Stack, UserText, useWords } from '@/components/ui';
import type { Manner } from '@/lib/playbook/clean-text';
import { fieldWords } from '@/lib/playbook/field-words';
import { exampleMarker } from '@/lib/playbook/mark-examples';
import type { Playbook } from '@/lib/schema/playbook';
import styles from './preview.module.css';
import { usePreview } from './use-preview';

export interface PreviewProps {
  /** Without mistakes. */
  playbook: Playbook;
  /** Id of the client to fill in at first. */
  client: string | undefined;
}

/** The script as wide as the panel shows it, filled in with marked examples or for a client. */
export function Preview({ playbook, client: first }: PreviewProps) {
  const { t, language } = useWords();
  const [client, setClient] = useState(first);
  const { client: name, isLocked, script, examples, cases, flags, setFlag } = usePreview(playbook, client);
  const { lang } = playbook;
  const marks = useMemo(
    () => examples && { speech: exampleMarker(examples, lang, 'speech'), letter: exampleMarker(examples, lang, 'letter') },
    [examples, lang],
  );
  const show = (text: string, manner: Manner = 'speech') =>
    marks
      ? // oxlint-disable-next-line react/no-array-index-key -- parts of one text, drawn anew with it
        marks[manner](text).map((part, at) => (part.isExample ? <mark key={at}>{part.text}</mark> : part.text))
      : text;
  const missing = [...new Set([...script.missing, ...(script.letter?.missing ?? [])])];
  return (
    <section className={styles.preview} aria-label={t('playbook:preview.title')}>
      <Stack>
        <h2>{t('playbook:preview.title')}</h2>
        {examples ? <p className={styles.note}>{t('playbook:preview.examples')}</p> : null}
        {name !== undefined && (
          <p className={styles.note}>
            <UserText>{t('playbook:preview.client', { client: name })}</UserText>{' '}
            <Button tone="quiet" onPress={() => setClient(undefined)}>
              {t('playbook:preview.backToExamples')}
            </Button>
          </p>
        )}
        <Disclosure label={t('playbook:preview.choose')} key={client ?? ''}>
          <ClientSearch onChoose={({ id }) => setClient(id)} />
        </Disclosure>
        {cases.length > 0 && (
          <Disclosure label={t('playbook:preview.case')}>
            <Stack gap={2}>
              {cases.map((id) => (
                <Checkbox
                  key={id}
                  label={t(`playbook:flag.${id}`)}
                  value={flags[id] ?? false}
                  onChange={(holds) => setFlag(id, holds)}
                />
              ))}
            </Stack>
          </Disclosure>
        )}
        {isLocked ? (
          <p>{t('case:sayNothing.locked')}</p>
        ) : (
          <>
            {missing.length > 0 && (
              <p>{t('playbook:preview.gaps', { fields: missing.map((id) => fieldWords(language, id).label).join(', ') })}</p>
            )}
            <div className={styles.panel}>
              <Stack>
                <h3 lang={lang}>{playbook.title}</h3>
                <ScriptLines script={script} lang={lang} show={show} />
                {script.letter && (
                  <Disclosure label={t('cards:letter.title')}>
                    <div lang={lang} className={styles.letter}>
                      <p>{show(t('playbook:preview.subject', { subject: script.letter.subject }), 'letter')}</p>
                      {script.letter.paragraphs.map((text) => (
                        <p key={text}>{show(text, 'letter')}</p>
                      ))}
                    </div>
                  </Disclosure>
                )}
              </Stack>
            </div>
          </>
        )}
      </Stack>
    </section>
  );
}

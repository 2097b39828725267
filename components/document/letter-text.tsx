import { usePartingScript } from '@/components/call/use-parting-script';
import { useForm } from '@/components/cards/form';
import { LetterWords, useSentWords } from '@/components/cards/letter';
import { useWords } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import { lettersAbout } from '@/lib/domain/letters';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './document.module.css';

/** The written confirmation as it was sent (C-step5); until then as it stands in the editor, and none while nothing may be said (B-legal). */
export function LetterText({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const sentWords = useSentWords();
  const [sent] = lettersAbout(view.state, red.ref);
  if (!sent) return <Draft view={view} red={red} />;
  return (
    <div className={styles.letter}>
      <strong>{t('cards:letter.title')}</strong>
      <p>{sentWords(sent)}</p>
      <LetterWords subject={sent.subject} body={sent.body} lang={sent.lang} />
    </div>
  );
}

function Draft({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { script, lang } = usePartingScript(view, red);
  const edited = useForm<{ subject: string | undefined; body: string | undefined }>(`letter:${red.ref}:${lang}`, {
    subject: undefined,
    body: undefined,
  });
  if (!script?.letter || !edited || !mayTellClient(view.state, red, view.policy, view.now)) return null;
  return (
    <div className={styles.letter}>
      <strong>{t('cards:letter.title')}</strong>
      <p>{t('cards:letter.draft')}</p>
      <LetterWords
        subject={edited.values.subject ?? script.letter.subject}
        body={edited.values.body ?? script.letter.paragraphs.join('\n\n')}
        lang={lang}
      />
    </div>
  );
}

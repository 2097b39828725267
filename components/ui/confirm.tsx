import { type ReactNode, useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button } from './button';
import styles from './confirm.module.css';
import { Row } from './row';
import { TextArea } from './text-area';
import { useEscape } from './use-escape';
import { useWords } from './use-words';

export interface ConfirmProps {
  /** The question, and what follows from yes. */
  question: string;
  /** Words of the button that does it. */
  yes: string;
  /** Ask for a reason; the button waits until there is one. Kept by whoever asks, so that a closed panel loses no words. */
  reason?: { label: string; value: string; onChange: (value: string) => void };
  danger?: boolean;
  /** What cannot be undone: the focus begins at no, so that a key held too long does nothing. */
  isFinal?: boolean;
  isPending?: boolean;
  onYes: () => void;
  onNo: () => void;
  /** E.g. a refusal. */
  children?: ReactNode;
}

/** A question in the place where the button was; a narrow panel has no room for a window over it. */
export function Confirm({ question, yes, reason, danger, isFinal, isPending, onYes, onNo, children }: ConfirmProps) {
  const { t } = useWords();
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onNo);
  return (
    <Group ref={group} aria-label={question} className={styles.confirm}>
      <p>{question}</p>
      {reason && <TextArea {...reason} rows={2} isRequired autoFocus />}
      {children}
      <Row>
        <Button
          tone={danger ? 'danger' : 'primary'}
          isPending={isPending}
          isDisabled={reason?.value.trim() === ''}
          autoFocus={!reason && !isFinal}
          onPress={onYes}
        >
          {yes}
        </Button>
        <Button tone="quiet" autoFocus={isFinal} onPress={onNo}>
          {t('cancel')}
        </Button>
      </Row>
    </Group>
  );
}

import { type ReactNode, useRef, useState } from 'react';
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
  /** Ask for a reason, under this label; the button waits until there is one. */
  reasonLabel?: string;
  danger?: boolean;
  isPending?: boolean;
  /** @param reason '' where none is asked for */
  onYes: (reason: string) => void;
  onNo: () => void;
  /** E.g. a refusal. */
  children?: ReactNode;
}

/** A question in the place where the button was; a narrow panel has no room for a window over it. */
export function Confirm({ question, yes, reasonLabel, danger, isPending, onYes, onNo, children }: ConfirmProps) {
  const { t } = useWords();
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onNo);
  const [reason, setReason] = useState('');
  return (
    <Group ref={group} aria-label={question} className={styles.confirm}>
      <p>{question}</p>
      {reasonLabel && <TextArea label={reasonLabel} value={reason} onChange={setReason} rows={2} isRequired autoFocus />}
      {children}
      <Row>
        <Button
          tone={danger ? 'danger' : 'primary'}
          isPending={isPending}
          isDisabled={Boolean(reasonLabel) && reason.trim() === ''}
          autoFocus={!reasonLabel}
          onPress={() => onYes(reason.trim())}
        >
          {yes}
        </Button>
        <Button tone="quiet" onPress={onNo}>
          {t('cancel')}
        </Button>
      </Row>
    </Group>
  );
}

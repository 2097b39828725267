import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, ErrorText, RefusalText, Row, useWords } from '@/components/ui';
import { useSubmitKey } from '@/components/ui/use-submit-key';
import type { Refusal } from '@/lib/domain/state';
import styles from './action-form.module.css';

export interface ActionFormProps {
  /** Words of the button, and the form's name for screen readers. */
  submit: string;
  onSubmit: () => void;
  isPending: boolean;
  /** Shown above the button: a refusal that no field shows. */
  refusal: Refusal | null;
  /** False while a required field is empty; then pressing the button shows which, and sends nothing. */
  isComplete?: boolean;
  isDisabled?: boolean;
  isUnkept?: boolean | undefined;
  tone?: 'primary' | 'danger';
  /** Further buttons beside the first. */
  actions?: ReactNode;
  /** @param showMissing true once the user tried to send an incomplete form */
  children: (showMissing: boolean) => ReactNode;
}

/** What can take the focus in a field that is wrong: a group of radio buttons says that it is, and cannot take it itself. */
const WRONG =
  '[aria-invalid="true"]:not([role="radiogroup"]), [data-invalid] button, [data-invalid] input, [data-invalid] [tabindex="0"]';

/** A form with its button always in sight. Ctrl or ⌘ with Enter sends it from any field. */
export function ActionForm(props: ActionFormProps) {
  const {
    submit,
    onSubmit,
    isPending,
    refusal,
    isComplete = true,
    isDisabled,
    isUnkept,
    tone = 'primary',
    actions,
    children,
  } = props;
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useSubmitKey(form);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [attempts]); // only a further attempt moves the focus, not every key that fills a field

  return (
    <form
      ref={form}
      aria-label={submit}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending || isDisabled) return;
        const isUnread = event.currentTarget.querySelector('[data-unread]') !== null; // sent, it would be lost
        if (isComplete && !isUnread) {
          setAttempts(0); // a form that stays open for the next one begins afresh
          onSubmit();
        } else setAttempts((n) => n + 1);
      }}
    >
      {children(attempts > 0)}
      <div className={styles.foot} data-foot>
        {isUnkept && <ErrorText>{t('cards:form.unkept')}</ErrorText>}
        <RefusalText refusal={refusal} />
        <Row>
          <Button type="submit" tone={tone} isPending={isPending} isDisabled={isDisabled}>
            {submit}
          </Button>
          {actions}
        </Row>
      </div>
    </form>
  );
}

import { type ReactNode, useState } from 'react';
import { announce, TextArea, useWords, View } from '@/components/ui';
import type { Action } from './form';
import { ActionForm, isBlank, useNeeded } from './form';

export interface ReasonFormProps {
  title: string;
  hint: string;
  submit: string;
  /** Said once it is done. */
  done: string;
  tone?: 'primary' | 'danger';
  action: Action;
  /** Sends the command. @returns false if it was refused */
  onSubmit: (reason: string) => Promise<boolean>;
  onDone: () => void;
  /** Above the reason, e.g. how many chances were given (D-chances). */
  children?: ReactNode;
}

/** A step that needs nothing but a reason in writing: renew, lift, withdraw. */
export function ReasonForm({ title, hint, submit, done, tone, action, onSubmit, onDone, children }: ReasonFormProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const [reason, setReason] = useState('');
  async function send() {
    if (!(await onSubmit(reason))) return;
    announce(done);
    onDone();
  }
  return (
    <View title={title} onBack={onDone}>
      {children}
      <ActionForm
        submit={submit}
        {...(tone ? { tone } : {})}
        onSubmit={() => void send()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={!isBlank(reason)}
      >
        {(show) => (
          <TextArea
            label={t('cards:reason')}
            hint={hint}
            isRequired
            value={reason}
            onChange={setReason}
            error={needed(show, reason)}
          />
        )}
      </ActionForm>
    </View>
  );
}

import type { ReactNode } from 'react';
import { announce, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { Action } from './form';
import { ActionForm, isBlank, useForm, useNeeded } from './form';

export interface ReasonFormProps {
  /** Of what is typed, until it is sent: step and ref, e.g. `lift:<ref>`. */
  draftKey: string;
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
export function ReasonForm({ draftKey, title, hint, submit, done, tone, action, onSubmit, onDone, children }: ReasonFormProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const form = useForm(draftKey, { reason: '' });
  if (!form) return null;
  const { reason } = form.values;
  async function send() {
    if (!(await onSubmit(reason))) return;
    form?.discard();
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
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <WordedArea
            label={t('cards:reason')}
            hint={hint}
            isRequired
            value={reason}
            onChange={(words) => form.set({ reason: words })}
            error={needed(show, reason)}
          />
        )}
      </ActionForm>
    </View>
  );
}

import { ActionForm, isBlank, useAction, useForm, useNeeded } from '@/components/cards/form';
import { useRole } from '@/components/cards/red/use-role';
import { announce, RadioGroup, usePanelView, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { QuarrelState } from '@/lib/domain/state';
import { QUARREL_WAYS } from '@/lib/schema/event';
import type { AnswerProps } from './answer-attention';
import { QuarrelCard } from './quarrel-card';

/** B-public: the manager decides, on the four answers, whether and where the quarrel is answered. */
export function DecideQuarrel({ view, item, onDone }: AnswerProps<QuarrelState>) {
  const { t } = useWords();
  const needed = useNeeded();
  const { me, isManager } = useRole();
  const open = usePanelView((panel) => panel.open);
  const action = useAction(view.state.id);
  const form = useForm<{ way: (typeof QUARREL_WAYS)[number] | undefined; reason: string }>(`quarrel-decide:${item.ref}`, {
    way: undefined,
    reason: '',
  });
  if (!form) return null;
  const { way, reason } = form.values;
  async function send() {
    if (!way || !(await action.run('decideQuarrel', { ref: item.ref, way, reason }))) return;
    form?.discard();
    announce(t('waiting:quarrel.decided'));
    onDone();
    if (item.author !== me) open({ name: 'answer.send', ref: item.ref }); // P-decision-file
  }
  return (
    <View title={t('waiting:quarrel.decideTitle')} onBack={onDone}>
      <QuarrelCard view={view} item={item} isInForm />
      {!item.decided && !isManager && <p>{t('waiting:managerOnly')}</p>}
      {!item.decided && isManager && (
        <ActionForm
          submit={t('waiting:quarrel.decideSubmit')}
          onSubmit={() => void send()}
          isPending={action.isPending}
          refusal={action.refusal}
          isComplete={way !== undefined && !isBlank(reason)}
          isUnkept={form.isUnkept}
        >
          {(show) => (
            <>
              <RadioGroup
                label={t('waiting:quarrel.how')}
                isRequired
                options={QUARREL_WAYS.map((id) => ({ id, label: t(`waiting:quarrel.way.${id}`) }))}
                value={way}
                onChange={(chosen) => form.set({ way: chosen })}
                error={needed(show, way)}
              />
              <WordedArea
                label={t('waiting:quarrel.why')}
                isRequired
                rows={2}
                value={reason}
                onChange={(words) => form.set({ reason: words })}
                error={needed(show, reason)}
              />
            </>
          )}
        </ActionForm>
      )}
    </View>
  );
}

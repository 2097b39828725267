import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useAction, useForm } from '@/components/cards/form';
import { announce, Button, Confirm, Icon, RefusalText, UserText, useFormats, useWords } from '@/components/ui';
import type { LegalHoldState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './people.module.css';
import { SetLegalHold } from './set-legal-hold';

function StandingHold({ view, hold, isAllowed }: { view: ClientView; hold: LegalHoldState; isAllowed: boolean }) {
  const { t } = useWords();
  const { day } = useFormats();
  const action = useAction(view.state.id);
  const form = useForm(`legal-lift:${hold.ref}`, { reason: '' });
  const [isAsking, setAsking] = useState(false);
  async function lift() {
    if (!(await action.run('liftLegalHold', { ref: hold.ref, reason: form?.values.reason ?? '' }))) return;
    form?.discard();
    announce(t('people:hold.lifted'));
  }
  return (
    <div className={styles.box}>
      <h3 className={styles.head}>
        <Icon of={Lock} /> {t('people:hold.title')}
      </h3>
      <p>{t('people:hold.stands', { day: day(hold.since), owner: hold.owner })}</p>
      <UserText block>{hold.reason}</UserText>
      {isAsking && form ? (
        <Confirm
          question={t('people:hold.liftQuestion')}
          yes={t('people:hold.lift')}
          reason={{
            label: t('people:hold.liftReason'),
            value: form.values.reason,
            onChange: (reason) => form.set({ reason }),
          }}
          isPending={action.isPending}
          onYes={() => void lift()}
          onNo={() => setAsking(false)}
        >
          <RefusalText refusal={action.refusal} />
        </Confirm>
      ) : (
        isAllowed && (
          <div>
            <Button icon={LockOpen} onPress={() => setAsking(true)}>
              {t('people:hold.lift')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

/** The legal hold that stands, or the way to one. */
export function LegalHold({ view, hold, isAllowed }: { view: ClientView; hold: LegalHoldState | undefined; isAllowed: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (hold) return <StandingHold key={hold.ref} view={view} hold={hold} isAllowed={isAllowed} />;
  if (isOpen)
    return (
      <div className={styles.box}>
        <h3>{t('people:hold.title')}</h3>
        <p className={styles.quiet}>{t('people:hold.text')}</p>
        <SetLegalHold view={view} onDone={() => setOpen(false)} />
      </div>
    );
  return (
    <Button icon={Lock} isDisabled={!isAllowed} onPress={() => setOpen(true)}>
      {t('people:hold.open')}
    </Button>
  );
}

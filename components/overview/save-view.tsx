import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { v7 } from 'uuid';
import { announce, Button, Row, Stack, TextField, useWords } from '@/components/ui';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { namesake, putView } from '@/lib/settings/view-list';
import { useSavedViews } from '@/lib/store/hooks/use-saved-views';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';

/** Gives the present filters, order and columns a name; an equal name takes the place of the old view. */
export function SaveView({ columns, onDone }: { columns: OverviewColumn[]; onDone: () => void }) {
  const { t } = useWords();
  const [saved, change] = useSavedViews();
  const { view, filter, sort, take } = useOverviewView();
  const current = saved?.views.find(({ id }) => id === view);
  const [typed, setTyped] = useState(current?.name ?? '');
  const [isAsked, setAsked] = useState(false);
  const name = typed.trim();

  async function save() {
    setAsked(true);
    if (name === '') return;
    const old = saved && namesake(saved, name);
    const own = { id: old?.id ?? v7(), name, filter, sort, columns };
    await change((all) => putView(all, own));
    take(own.id, own);
    announce(t(old ? 'overview:view.replaced' : 'overview:view.saved', { name }));
    onDone();
  }
  return (
    <Form
      className={styles.saveView}
      aria-label={t('overview:view.save')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={2}>
        <TextField
          label={t('overview:view.name')}
          hint={t('overview:view.nameHint')}
          maxLength={60}
          autoFocus
          value={typed}
          onChange={setTyped}
          error={isAsked && name === '' ? t('overview:view.nameNeeded') : undefined}
        />
        <Row>
          <Button type="submit" tone="primary">
            {t('overview:view.save')}
          </Button>
          <Button tone="quiet" onPress={onDone}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { announce, Button, IconButton, Row, Stack, TextField, useWords } from '@/components/ui';
import { moveView, namesake, renameView } from '@/lib/settings/view-list';
import { type SavedView, useSavedViews } from '@/lib/store/hooks/use-saved-views';
import styles from './overview.module.css';

export interface ViewLineProps {
  view: SavedView;
  /** At the end of the list it can be moved no further. */
  isFirst: boolean;
  isLast: boolean;
  onRemove: () => void;
}

/** A saved view: its name, to be written anew, its place among the others, and the way out. */
export function ViewLine({ view, isFirst, isLast, onRemove }: ViewLineProps) {
  const { t } = useWords();
  const [saved, change] = useSavedViews();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRenamed, setRenamed] = useState(false);
  const { id, name } = view;
  const next = (typed ?? '').trim();
  const isTaken = saved !== undefined && namesake(saved, next, id) !== undefined;

  function done() {
    setTyped(null);
    setRenamed(true);
  }
  async function rename() {
    if (next === '' || isTaken) return;
    await change((all) => renameView(all, id, next));
    announce(t('overview:view.renamed', { name: next }));
    done();
  }
  if (typed !== null)
    return (
      <li className={styles.viewLine}>
        <Form
          className={styles.viewName}
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <Stack gap={2}>
            <TextField
              label={t('overview:view.newName', { name })}
              maxLength={60}
              autoFocus
              value={typed}
              onChange={setTyped}
              error={next === '' ? t('overview:view.nameNeeded') : isTaken ? t('overview:view.nameTaken') : undefined}
            />
            <Row>
              <Button type="submit">{t('save')}</Button>
              <Button tone="quiet" onPress={done}>
                {t('cancel')}
              </Button>
            </Row>
          </Stack>
        </Form>
      </li>
    );
  return (
    <li className={styles.viewLine}>
      <bdi className={styles.viewName}>{name}</bdi>
      <Row gap={1}>
        <IconButton
          icon={ArrowUp}
          label={t('overview:view.up', { name })}
          isDisabled={isFirst}
          onPress={() => void change((all) => moveView(all, id, -1))}
        />
        <IconButton
          icon={ArrowDown}
          label={t('overview:view.down', { name })}
          isDisabled={isLast}
          onPress={() => void change((all) => moveView(all, id, 1))}
        />
        <IconButton
          icon={Pencil}
          label={t('overview:view.rename', { name })}
          autoFocus={isRenamed}
          onPress={() => setTyped(name)}
        />
        <IconButton icon={Trash2} label={t('overview:view.remove', { name })} onPress={onRemove} />
      </Row>
    </li>
  );
}

import { useState } from 'react';
import { announce, Button, Row, useWords } from '@/components/ui';
import { insertView, removeView } from '@/lib/settings/view-list';
import { type SavedView, useSavedViews } from '@/lib/store/hooks/use-saved-views';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';
import { ViewLine } from './view-line';

/** The saved views in their order; one that was deleted can be brought back while the list is open. */
export function ViewList({ views }: { views: readonly SavedView[] }) {
  const { t } = useWords();
  const [, change] = useSavedViews();
  const [gone, setGone] = useState<{ view: SavedView; at: number } | null>(null);

  async function remove(view: SavedView) {
    await change((all) => removeView(all, view.id));
    const { view: current, set } = useOverviewView.getState();
    if (current === view.id) set({ view: 'all' });
    setGone({ view, at: views.indexOf(view) });
    announce(t('overview:view.removed', { name: view.name }));
  }
  async function bringBack(lost: { view: SavedView; at: number }) {
    await change((all) => insertView(all, lost.view, lost.at));
    setGone(null);
    announce(t('overview:view.saved', { name: lost.view.name }));
  }
  return (
    <>
      {views.length > 0 && (
        <ul className={styles.viewList} aria-label={t('overview:view.list')}>
          {views.map((view, at) => (
            <ViewLine
              key={view.id}
              view={view}
              isFirst={at === 0}
              isLast={at === views.length - 1}
              onRemove={() => void remove(view)}
            />
          ))}
        </ul>
      )}
      {gone && (
        <Row>
          <span>{t('overview:view.removed', { name: gone.view.name })}</span>
          <Button autoFocus onPress={() => void bringBack(gone)}>
            {t('overview:view.bringBack')}
          </Button>
        </Row>
      )}
    </>
  );
}

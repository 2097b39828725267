import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { DatabaseGuard } from '@/components/client/database-guard';
import { useWords } from '@/components/ui';
import type { FindPlace } from './find-context';
import { isPaletteKey } from './palette-key';
import { PaletteSearch } from './palette-search';
import styles from './palette.module.css';
import { type FindSubject, usePalette } from './use-palette';

export interface PaletteProps {
  place: FindPlace;
  /** Whom the page is about, where its address says it; else the views say it (`useFindSubject`). */
  subject?: FindSubject | null;
}

/** Find a client or do something, from anywhere in a page of ours: by its key, or by a `FindButton`. Stands once in a page. */
export function Palette({ place, subject: ofPage = null }: PaletteProps) {
  const { t } = useWords();
  const { isOpen, subject, open, close } = usePalette();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isPaletteKey(event)) return;
      event.preventDefault(); // the browser's own meaning: search in the address bar
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      close(); // e.g. the curtain: it does not stand open when all comes back
    };
  }, [open, close]);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(opens) => !opens && close()} isDismissable className={styles.overlay}>
      <Modal className={styles.modal}>
        <Dialog aria-label={t('find:title')} className={styles.dialog}>
          <DatabaseGuard>
            <PaletteSearch place={place} subject={subject ?? ofPage} onDone={close} />
          </DatabaseGuard>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

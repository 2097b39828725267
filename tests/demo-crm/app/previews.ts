import type { Labels } from '../labels.ts';
import { type CrmRecord, findRecord } from '../record.ts';
import { recordModal } from '../views/record-page.ts';

/** Shows another record in front of the page while the address stays. */
export function openPreview(labels: Labels, records: CrmRecord[], path: string): void {
  const record = findRecord(records, path);
  if (!record) return;
  const modal = recordModal({ labels, records, recent: [], href: (one) => one }, record);
  document.body.insertAdjacentHTML('beforeend', modal.toString());
}

export function closePreview(): void {
  document.querySelector('.veil')?.remove();
}

/** Wires the preview buttons, also those that come later. */
export function previews(labels: Labels, records: CrmRecord[]): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const path = target.closest<HTMLElement>('[data-preview]')?.dataset.preview;
    if (path) openPreview(labels, records, path);
    if (target.closest('[data-close]')) closePreview();
  });
}

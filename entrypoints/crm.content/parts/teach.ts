import { Picker } from '@/lib/badge/picker';
import { readRecord } from '@/lib/crm/read-record';
import { textOf } from '@/lib/crm/page-kit';
import { taughtAdapter } from '@/lib/crm/taught';
import { isNameText, lookAtElement, lookAtPage } from '@/lib/crm/teach/take-look';
import type { TeachPart } from '@/lib/crm/teach/teach-part';

declare global {
  var sidelineTeach: TeachPart | undefined;
}

let picker: Picker | null = null;

const nameOf = (element: Element): string => {
  const text = textOf(element);
  return isNameText(text) ? text : '';
};

globalThis.sidelineTeach ??= {
  async pick(words) {
    picker?.cancel();
    const mine = new Picker(window, nameOf, words);
    picker = mine;
    const element = await mine.chosen;
    return element && lookAtElement(element, location.href);
  },
  look(selectors, rule) {
    const look = lookAtPage(document, location.href, selectors);
    const { record } = rule ? readRecord(taughtAdapter([rule]), document, new URL(location.href)) : { record: null };
    return { look, record: record && { id: record.match.id, name: record.name } };
  },
  cancel() {
    picker?.cancel();
    picker = null;
  },
};

import { manyClient } from '../many.ts';
import { type CrmRecord, pathOf } from '../record.ts';
import { row } from '../views/lists.ts';

const ROW_HEIGHT = 40;
const ROWS = 30;
/** Rows that come at once in the endless list. */
const STEP = 30;

const href = (path: string) => `/${path}`;

/**
 * The list of thirty rows for thousands: what scrolls out at one end is moved to the other and given a new client. The event
 * `turn` gives the rows on show other clients where they stand, as turning a page does; its detail is the first client's number.
 */
function virtualList(scroller: HTMLElement, textDelay: number): void {
  const space = document.createElement('div');
  space.style.height = `${Number(scroller.dataset.virtual) * ROW_HEIGHT}px`;
  const rows = Array.from({ length: ROWS }, () => {
    const element = document.createElement('div');
    element.setAttribute('role', 'row');
    element.innerHTML = '<a data-name></a><a class="phone"></a>';
    return { element, shown: -1, client: undefined as CrmRecord | undefined };
  });
  let from = 0;
  scroller.append(space);
  space.append(...rows.map(({ element }) => element));
  const draw = () => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - 8);
    for (let n = first; n < first + ROWS; n++) {
      const slot = rows[n % ROWS];
      if (!slot || slot.shown === n) continue;
      slot.shown = n;
      slot.element.style.transform = `translateY(${n * ROW_HEIGHT}px)`;
      const client = manyClient(from + n);
      slot.client = client;
      const [name, phone] = slot.element.querySelectorAll('a');
      name?.setAttribute('href', href(pathOf(client)));
      const say = () => {
        if (name) name.textContent = client.name;
        if (phone) phone.textContent = client.phone ?? '';
      };
      if (textDelay > 0) setTimeout(() => slot.shown === n && client === slot.client && say(), textDelay);
      else say();
    }
  };
  scroller.addEventListener('scroll', draw);
  scroller.addEventListener('turn', (event) => {
    from = (event as CustomEvent<number>).detail;
    for (const slot of rows) slot.shown = -1;
    draw();
  });
  draw();
}

function endlessList(body: HTMLElement, records: CrmRecord[]): void {
  let shown = body.childElementCount;
  addEventListener('scroll', () => {
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 400) return;
    const more = Array.from({ length: STEP }, (_, n) => String(row({ records, href }, manyClient(shown + n))));
    shown += STEP;
    body.insertAdjacentHTML('beforeend', more.join(''));
  });
}

/** Wires the long lists of a plain page. `?textDelay=` rows get their new address so much earlier than their new name, in ms. */
export function lists(records: CrmRecord[]): void {
  const scroller = document.querySelector<HTMLElement>('[data-virtual]');
  if (scroller) virtualList(scroller, Number(new URLSearchParams(location.search).get('textDelay') ?? 0));
  const body = document.querySelector<HTMLElement>('[data-endless]');
  if (body) endlessList(body, records);
  document.querySelector('[data-sort]')?.addEventListener('click', () => {
    const rows = document.querySelector('.long tbody');
    rows?.append(...[...rows.children].toReversed());
  });
}

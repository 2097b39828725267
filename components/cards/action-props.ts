import type { ClientView } from '@/lib/store/hooks/use-client';

/** What every view that carries out an action on a client is given. */
export interface ActionProps {
  view: ClientView;
  /** Done, or left: back to where the user came from. */
  onDone: () => void;
}

/** For an action on one card, hold or measure. */
export interface ItemActionProps<Item> extends ActionProps {
  item: Item;
}

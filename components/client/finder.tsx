import { ClientSearch } from '@/components/search/client-search';
import { useChooseClient } from './choose-client';

/** Search that shows whom the user takes, with "new client" behind it where there is room. */
export function Finder({ autoFocus }: { autoFocus?: boolean }) {
  const { choose, create, all } = useChooseClient();
  return <ClientSearch onChoose={({ id }) => choose(id)} onCreate={create} onAll={all} autoFocus={autoFocus} />;
}

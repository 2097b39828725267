import { useState } from 'react';
import { ClientSearch } from '@/components/search/client-search';
import { NewClient } from '@/components/search/new-client';
import { useChooseClient } from './choose-client';

/** Search with "new client" behind it; shows whom the user takes. */
export function Finder({ autoFocus }: { autoFocus?: boolean }) {
  const choose = useChooseClient();
  const [creating, setCreating] = useState<string | null>(null);
  if (creating !== null) return <NewClient query={creating} onCreated={choose} onBack={() => setCreating(null)} />;
  return <ClientSearch onChoose={({ id }) => choose(id)} onCreate={setCreating} autoFocus={autoFocus} />;
}

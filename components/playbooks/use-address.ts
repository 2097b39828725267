import { useEffect, useState } from 'react';
import { PLAYBOOK_KINDS, SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import type { EditorAddress } from './open-editor';

function read(): EditorAddress {
  const asked = new URLSearchParams(window.location.search);
  const kind = PLAYBOOK_KINDS.find((one) => one === asked.get('kind'));
  const lang = SCRIPT_LANGUAGES.find((one) => one === asked.get('lang'));
  const client = asked.get('client');
  return { ...(kind && { kind }), ...(lang && { lang }), ...(client && { client }) };
}

/** What the page shows, kept in its address, so that the browser's own "back" and a reload lead where they should. */
export function useAddress(): [EditorAddress, (next: EditorAddress) => void] {
  const [address, setAddress] = useState(read);
  useEffect(() => {
    const follow = () => setAddress(read());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return [
    address,
    (next) => {
      window.history.pushState(null, '', `?${new URLSearchParams({ ...next }).toString()}`);
      setAddress(next);
    },
  ];
}

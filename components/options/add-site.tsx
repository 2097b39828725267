import { useState } from 'react';
import { announce, Button, ErrorText, Row, Stack, TextField, useWords } from '@/components/ui';
import { siteOf } from '@/lib/sites/site-of';
import type { OwnSites } from '@/lib/sites/hooks/use-own-sites';

/** A CRM on one's own address, typed in: the browser asks for that site alone, its page then says which system it is. */
export function AddSite({ own }: { own: OwnSites }) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<'bad' | 'refused' | null>(null);
  const site = siteOf(address);

  async function allow() {
    if (!site) return setProblem('bad');
    const given = await own.request(site); // nothing before it: the browsers count the click only now
    setProblem(given ? null : 'refused');
    if (!given) return;
    setAddress('');
    announce(t('options:saved'));
  }
  return (
    <Stack gap={2}>
      <TextField
        label={t('options:sites.address')}
        hint={t('options:sites.addressHint')}
        type="url"
        maxLength={2_000}
        value={address}
        onChange={(text) => {
          setAddress(text);
          setProblem(null);
        }}
        error={problem === 'bad' ? t('options:sites.addressBad') : undefined}
      />
      {problem === 'refused' && <ErrorText>{t('options:crms.refused')}</ErrorText>}
      <Row>
        <Button isDisabled={address.trim() === ''} onPress={() => void allow()}>
          {t('options:crms.allow')}
        </Button>
      </Row>
    </Stack>
  );
}

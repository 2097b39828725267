import { useState } from 'react';
import { announce, Button, Disclosure, ErrorText, Row, Stack, Tag, useWords } from '@/components/ui';
import { type MyCrm, type MyCrms as Access, useMyCrms } from '@/lib/sites/hooks/use-my-crms';
import { CrmChoice } from './crm-choice';
import styles from './options.module.css';

/** "My CRMs", to change later: what may be read, add some (asked for in one click), take some away. */
export function MyCrms() {
  const { t } = useWords();
  const crms = useMyCrms();
  const [adding, setAdding] = useState<string[]>([]);
  const [isRefused, setRefused] = useState(false);
  if (!crms) return null;
  const mine = crms.systems.filter(({ chosen, granted }) => chosen || granted !== 'none');
  const others = crms.systems.filter((system) => !mine.includes(system));

  async function request(access: Access, ids: string[]) {
    const given = await access.requestMore(ids); // nothing before it: the browsers count the click only now
    setRefused(!given);
    setAdding([]);
    if (given) announce(t('options:saved'));
  }
  return (
    <Stack gap={3}>
      <p className={styles.quiet}>{t('options:crms.hint')}</p>
      {isRefused && <ErrorText>{t('options:crms.refused')}</ErrorText>}
      <Stack as="ul" gap={2}>
        {mine.map((system) => (
          <CrmRow
            key={system.id}
            system={system}
            onAllow={() => void request(crms, [system.id])}
            onRevoke={() => void crms.revoke(system.id)}
          />
        ))}
      </Stack>
      {others.length > 0 && (
        <Disclosure label={t('options:crms.add')} defaultExpanded={mine.length === 0}>
          <Stack gap={3}>
            <CrmChoice systems={others} value={adding} onChange={setAdding} />
            <Row>
              <Button isDisabled={adding.length === 0} onPress={() => void request(crms, adding)}>
                {t('options:crms.allow')}
              </Button>
            </Row>
          </Stack>
        </Disclosure>
      )}
    </Stack>
  );
}

function CrmRow({ system, onAllow, onRevoke }: { system: MyCrm; onAllow: () => void; onRevoke: () => void }) {
  const { t } = useWords();
  const { title, hosts, granted } = system;
  return (
    <Row as="li" align="spread">
      <div className={styles.grow}>
        {title} {granted === 'all' && <Tag>{t('options:crms.allowed')}</Tag>}
        {hosts.length === 0 && <p className={styles.quiet}>{t('options:crms.ownHost')}</p>}
      </div>
      <Row gap={1}>
        {granted !== 'all' && hosts.length > 0 && (
          <Button aria-label={t('options:crms.allowNamed', { name: title })} onPress={onAllow}>
            {t('options:crms.allow')}
          </Button>
        )}
        <Button tone="quiet" aria-label={t('options:sites.revoke', { site: title })} onPress={onRevoke}>
          {t('options:sites.revokeShort')}
        </Button>
      </Row>
    </Row>
  );
}

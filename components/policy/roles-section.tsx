import { browser } from 'wxt/browser';
import { Button, Row, useWords } from '@/components/ui';
import type { Settings } from '@/lib/settings/settings';
import type { Editing } from './editing';
import { RuleSection } from './rule-section';

/** B-manager: who decides what. The role is the user's own and stands in the settings; here it can be read. */
export function RolesSection({ settings, editing }: { settings: Settings; editing: Editing }) {
  const { t } = useWords();
  const params = { role: t(`domain:role.${settings.role}.name`), work: t(`domain:work.${settings.work}.name`).toLowerCase() };
  return (
    <RuleSection title={t('policy:group.roles.title')} text={t('policy:group.roles.text')} editing={editing}>
      <p>
        {t('policy:role.you', params)} {t('policy:role.where')}
      </p>
      <Row>
        <Button onPress={() => void browser.runtime.openOptionsPage()}>{t('policy:readOnly.settings')}</Button>
      </Row>
    </RuleSection>
  );
}

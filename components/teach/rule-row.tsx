import { Download, MousePointerClick, Pencil, Power, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu, announce, Button, Confirm, Row, Tag, UserText, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { rulesToFile } from '@/lib/sites/rules-file';
import type { SiteRules, TaughtSite } from '@/lib/sites/hooks/use-site-rules';
import { EditRule } from './edit-rule';
import { RuleReads } from './rule-reads';
import styles from './teach.module.css';
import { usePointAgain } from './use-point-again';

/** One taught site: what it reads, and what can be done with it. */
export function RuleRow({ rule, taught }: { rule: TaughtSite; taught: SiteRules }) {
  const { t } = useWords();
  const [mode, setMode] = useState<'shown' | 'editing' | 'deleting'>('shown');
  const pointAgain = usePointAgain(rule);
  const { host } = new URL(rule.origin);
  function save() {
    const { name, file } = rulesToFile([rule]);
    saveFile(name, file, 'sites', 1);
    announce(t('teach:file.exported', { name }));
  }
  async function remove() {
    await taught.remove(rule.id);
    announce(t('teach:list.deleted'));
  }
  if (mode === 'editing') {
    return (
      <li>
        <EditRule
          rule={rule}
          onCancel={() => setMode('shown')}
          onSave={(edit) => {
            void taught.edit(rule.id, edit);
            setMode('shown');
          }}
        />
      </li>
    );
  }
  const toggle = rule.enabled ? t('teach:list.turnOff') : t('teach:list.turnOn');
  return (
    <li>
      <Row align="spread">
        <div className={styles.grow}>
          <strong>
            <UserText>{rule.title}</UserText>
          </strong>{' '}
          <Tag>{t(`domain:recordKind.${rule.kind}`)}</Tag> {!rule.enabled && <Tag>{t('teach:list.off')}</Tag>}
          {rule.title !== host && <p>{host}</p>}
          <RuleReads rule={rule} />
        </div>
        <Row gap={1}>
          {!rule.granted && (
            <Button aria-label={t('teach:list.allow', { host })} onPress={() => void taught.request([rule])}>
              {t('teach:list.allowShort')}
            </Button>
          )}
          <ActionMenu
            label={t('teach:list.actions', { title: rule.title })}
            actions={[
              { label: t('teach:list.edit'), icon: Pencil, onAction: () => setMode('editing') },
              { label: t('teach:list.point'), icon: MousePointerClick, onAction: () => void pointAgain() },
              { label: toggle, icon: Power, onAction: () => void taught.edit(rule.id, { enabled: !rule.enabled }) },
              { label: t('teach:list.export'), icon: Download, onAction: save },
              { label: t('teach:list.delete'), icon: Trash2, onAction: () => setMode('deleting') },
            ]}
          />
        </Row>
      </Row>
      {mode === 'deleting' && (
        <Confirm
          danger
          question={t('teach:list.deleteQuestion', { title: rule.title })}
          yes={t('teach:list.delete')}
          onYes={() => void remove()}
          onNo={() => setMode('shown')}
        />
      )}
    </li>
  );
}

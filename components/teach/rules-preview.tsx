import { Group } from 'react-aria-components/Group';
import { Button, Row, Stack, Tag, UserText, useWords } from '@/components/ui';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { newsOf } from '@/lib/sites/rules-file';
import { RuleReads } from './rule-reads';
import styles from './teach.module.css';

export interface RulesPreviewProps {
  /** What the file holds. */
  rules: readonly SiteRule[];
  stored: readonly SiteRule[];
  onAdd: (rules: SiteRule[]) => void;
  onCancel: () => void;
}

/** What a file would teach: title, site and what is read, before anything is taken over. */
export function RulesPreview({ rules, stored, onAdd, onCancel }: RulesPreviewProps) {
  const { t } = useWords();
  const news = rules.map((rule) => ({ rule, news: newsOf(rule, stored) }));
  const wanted = news.filter((one) => one.news !== 'same').map(({ rule }) => rule);
  const hosts = [...new Set(wanted.map(({ origin }) => new URL(origin).host))];
  return (
    <Group aria-label={t('teach:file.preview')} className={styles.card}>
      <Stack gap={3}>
        <h3>{t('teach:file.preview')}</h3>
        <Stack as="ul" gap={2}>
          {news.map(({ rule, news: state }) => (
            <li key={rule.id}>
              <strong>
                <UserText>{rule.title}</UserText>
              </strong>{' '}
              <Tag>{t(`domain:recordKind.${rule.kind}`)}</Tag> <Tag>{t(`teach:file.${state}`)}</Tag>
              <p>{rule.origin}</p>
              <RuleReads rule={rule} />
            </li>
          ))}
        </Stack>
        <p>{wanted.length > 0 ? t('teach:file.only', { hosts: hosts.join(', ') }) : t('teach:file.nothing')}</p>
        <Row>
          {wanted.length > 0 && (
            <Button tone="primary" onPress={() => onAdd(wanted)}>
              {t('teach:file.add', { count: hosts.length })}
            </Button>
          )}
          <Button tone="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}

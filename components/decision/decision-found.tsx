import { Group } from 'react-aria-components/Group';
import { FactList } from '@/components/cards/fact-list';
import { RefusedList } from '@/components/options/refused-list';
import { Button, Row, Stack, useFormats, useWords } from '@/components/ui';
import type { DecisionPreview } from '@/lib/store/hooks/use-decision-files';
import { askedWords } from './asked-words';

export interface DecisionFoundProps {
  preview: DecisionPreview;
  onTake: () => void;
  onCancel: () => void;
}

/** What a file holds, before anything of it is written: who asks or answers what, about whom, and what would be added. */
export function DecisionFound({ preview, onTake, onCancel }: DecisionFoundProps) {
  const { t, wordOf } = useWords();
  const formats = useFormats();
  const { file, request, answer, events, policyDiffers } = preview;
  const isAnswer = file.kind === 'answer';
  const title = t(isAnswer ? 'decision:found.answer' : 'decision:found.request');
  return (
    <Group aria-label={title}>
      <Stack gap={3}>
        <h3>{title}</h3>
        <FactList
          facts={[
            [t('decision:found.client'), file.clientName],
            [t('decision:found.from'), `${file.from.name || file.from.author} · ${t(`domain:role.${file.from.role}.name`)}`],
            [t('decision:found.saved'), formats.dateTime(Date.parse(file.savedAt))],
            [
              t('decision:found.asked'),
              `${wordOf(`decision:asked.${request.type.replaceAll('.', '-')}`) ?? ''}: ${askedWords(request)}`,
            ],
            [
              t('decision:found.decided'),
              answer &&
                [wordOf(`decision:answered.${answer.type.replaceAll('.', '-')}`), askedWords(answer)].filter(Boolean).join(': '),
            ],
          ]}
        />
        <p>
          {events.added > 0 ? t('decision:found.added', { count: events.added }) : t('decision:found.nothing')}{' '}
          {events.added > 0 && events.alreadyThere > 0 && t('decision:found.there', { count: events.alreadyThere })}
        </p>
        {policyDiffers && events.refused.length > 0 && <p>{t('decision:found.policy')}</p>}
        <RefusedList refused={events.refused} />
        <Row>
          <Button tone="primary" onPress={onTake}>
            {events.added === 0
              ? t('decision:found.show')
              : t(isAnswer ? 'decision:found.takeAnswer' : 'decision:found.takeRequest')}
          </Button>
          <Button tone="quiet" onPress={onCancel}>
            {t('cancel')}
          </Button>
        </Row>
      </Stack>
    </Group>
  );
}

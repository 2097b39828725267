import type { ReactNode } from 'react';
import { Stack, useWords } from '@/components/ui';
import type { Playbook } from '@/lib/schema/playbook';
import { BlockListEditor } from './block-list-editor';
import styles from './editor.module.css';
import { LetterSection } from './letter-section';
import { LineListEditor } from './line-list-editor';
import { MessageField } from './message-field';
import { ReactionListEditor } from './reaction-list-editor';
import type { EditedParts } from './use-playbook-form';

export interface EditorPartsProps {
  playbook: Playbook;
  onChange: (parts: Partial<EditedParts>) => void;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`part-${id}`} className={styles.part}>
      <h2 id={`part-${id}`}>{title}</h2>
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}

/** Everything of a script that can be written, part below part. */
export function EditorParts({ playbook, onChange }: EditorPartsProps) {
  const { t } = useWords();
  const { title, purpose, blocks, reactions, letter } = playbook;
  return (
    <>
      <Part id="about" title={t('playbook:part.about')}>
        <MessageField
          isPlain
          rows={1}
          where="title"
          label={t('playbook:part.title')}
          value={title}
          onChange={(text) => onChange({ title: text })}
        />
        <MessageField
          isPlain
          where="purpose"
          label={t('playbook:part.purpose')}
          value={purpose ?? ''}
          onChange={(text) => onChange({ purpose: text === '' ? undefined : text })}
        />
      </Part>
      <Part id="blocks" title={t('playbook:part.blocks')}>
        <BlockListEditor blocks={blocks} onChange={(next) => onChange({ blocks: next })} />
      </Part>
      <Part id="reactions" title={t('playbook:part.reactions')}>
        <ReactionListEditor reactions={reactions} onChange={(next) => onChange({ reactions: next })} />
      </Part>
      {(['never', 'calm', 'exits'] as const).map((id) => (
        <Part key={id} id={id} title={t(`playbook:part.${id}`)}>
          <LineListEditor
            where={id}
            label={t(`playbook:part.${id}`)}
            one={id === 'exits' ? 'exit' : id}
            lines={playbook[id]}
            onChange={(lines) => onChange({ [id]: lines })}
          />
        </Part>
      ))}
      <Part id="letter" title={t('playbook:part.letter')}>
        <LetterSection letter={letter} onChange={(next) => onChange({ letter: next })} />
      </Part>
    </>
  );
}

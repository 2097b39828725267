import { ArrowLeft, ArrowRight, Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { ScriptBar } from '@/components/cards/script-bar';
import type { ScriptInUse } from '@/components/cards/script-in-use';
import { elapsed } from '@/components/call/elapsed';
import { LineList } from '@/components/call/line-list';
import { NextSentence } from '@/components/call/next-sentence';
import { Button, Disclosure, IconButton, Row, Segmented, Stack, useWords, View } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import { RateRehearsal } from './rate-rehearsal';
import styles from './rehearsal-stage.module.css';
import { blockMs, isRehearsed, SPEEDS, spokenMs } from './teleprompter';
import { TooShort } from './too-short';
import { useRating } from './use-rating';
import { useRehearsal } from './use-rehearsal';

export interface RehearsalStageProps extends ScriptInUse {
  /** Id of the client. */
  client: string;
  red: RedState;
  script: RenderedPlaybook;
  onDone: () => void;
}

/** The teleprompter: the next sentence at speaking pace, hard reactions thrown in, then one's own judgement. No microphone. */
export function RehearsalStage({ client, red, script, lang, kind, origin, onDone }: RehearsalStageProps) {
  const { t } = useWords();
  const rehearsal = useMemo(() => ({ script, lang, random: Math.random }), [script, lang]);
  const { state, act } = useRehearsal(rehearsal);
  const form = useRating(red.ref);
  if (!form) return null;
  const { index, isPlaying, speed, totalMs, shownMs } = state;
  const block = script.blocks[index];
  const thrown = script.reactions.find(({ id }) => id === state.reaction);
  // Said to its end before the panel was closed: what is left is to rate it.
  const ms = index >= script.blocks.length ? totalMs : form.values.ms;
  const isOver = ms !== undefined;
  const again = () => {
    form.discard();
    act({ do: 'again' });
  };
  return (
    <View title={t('call:rehearsal.title')} onBack={onDone}>
      <Stack>
        <p>{t('call:rehearsal.how')}</p>
        {!isOver && totalMs === 0 && <ScriptBar client={client} lang={lang} kind={kind} origin={origin} />}
        {ms !== undefined &&
          (isRehearsed(ms, script, lang) ? (
            <RateRehearsal client={client} red={red} ms={ms} form={form} onAgain={again} onDone={onDone} />
          ) : (
            <TooShort ms={ms} spokenMs={spokenMs(script, lang)} onAgain={again} onDone={onDone} />
          ))}
        {!isOver && (
          <>
            {thrown ? (
              <section className={styles.thrown} aria-label={t('call:rehearsal.theySay')} aria-live="polite">
                <span>{t('call:rehearsal.theySay')}</span>
                <p className={styles.words} lang={lang}>
                  {thrown.label}
                </p>
                <p>{t('call:rehearsal.answerAloud')}</p>
                <Disclosure key={thrown.id} label={t('call:rehearsal.showAnswers')}>
                  <LineList lines={thrown.answers.map(({ text }) => text)} lang={lang} label={thrown.label} />
                </Disclosure>
                <Button tone="primary" icon={ArrowRight} onPress={() => act({ do: 'answered' })}>
                  {t('call:rehearsal.answered')}
                </Button>
              </section>
            ) : (
              block && <NextSentence block={block} following={script.blocks[index + 1]} lang={lang} />
            )}
            <progress
              className={styles.progress}
              aria-label={t('call:rehearsal.pace')}
              value={Math.min(shownMs, blockMs(script, index, speed, lang))}
              max={blockMs(script, index, speed, lang)}
            />
            <Row>
              <Button
                tone={thrown ? 'plain' : 'primary'}
                icon={isPlaying ? Pause : Play}
                onPress={() => act({ do: isPlaying ? 'pause' : 'play' })}
              >
                {t(isPlaying ? 'call:rehearsal.pause' : totalMs === 0 ? 'call:rehearsal.start' : 'call:rehearsal.resume')}
              </Button>
              <IconButton
                icon={ArrowLeft}
                label={t('call:view.previous')}
                isDisabled={index === 0}
                onPress={() => act({ do: 'previous' })}
              />
              <IconButton icon={ArrowRight} label={t('call:view.next')} onPress={() => act({ do: 'next' })} />
              <span role="timer" aria-live="off" aria-label={t('call:view.timer', { time: elapsed(totalMs) })}>
                {elapsed(totalMs)}
              </span>
            </Row>
            <p className={styles.step}>{t('call:view.step', { n: index + 1, all: script.blocks.length })}</p>
            <Segmented
              label={t('call:rehearsal.speed')}
              options={SPEEDS.map((id) => ({ id, label: t('call:rehearsal.times', { speed: id }) }))}
              value={speed}
              onChange={(chosen) => act({ do: 'speed', speed: chosen })}
            />
          </>
        )}
      </Stack>
    </View>
  );
}

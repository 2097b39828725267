import { type ReactNode, useState } from 'react';
import { timerCommands, useRunningTimer, useTimerLook } from '@/lib/store/hooks/use-timer';
import { TimerAnswer } from './timer-answer';
import { TimerBar } from './timer-bar';
import styles from './timer-bar.module.css';
import { TimerReview } from './timer-review';

export interface TimerFrameProps {
  /** Stays at the top, the timer below it. */
  header?: ReactNode;
  /** It stands inside the page's `main` already. */
  isInMain?: boolean;
  /** A timer that has stopped is asked about at once: the user came for that. */
  isAsked?: boolean;
  children: ReactNode;
}

/**
 * The timer above a page about clients: its bar while one runs or waits, and in the page's place the question how long it was. The page
 * itself stays below, so that an open form keeps what was typed.
 */
export function TimerFrame({ header, isInMain = false, isAsked = false, children }: TimerFrameProps) {
  const Place = isInMain ? 'div' : 'main';
  const timer = useRunningTimer();
  useTimerLook();
  const [asked, setAsked] = useState<number | 'first' | undefined>(isAsked ? 'first' : undefined); // which timer is asked about: not the next one
  if (timer === undefined) return null; // or the bar would push the page down a moment later
  const isAsking = timer !== null && (asked === 'first' || asked === timer.startedAt) && timer.stopped !== undefined;
  const ask = () => setAsked(timer?.startedAt);
  const sign = () => void (timer && timerCommands.touch(timer));
  return (
    <TimerAnswer value={ask}>
      <div onPointerDownCapture={sign} onKeyDownCapture={sign}>
        <div className={styles.top}>
          <div hidden={isAsking}>{header}</div>
          {timer && <TimerBar timer={timer} isAsking={isAsking} onAsk={ask} />}
        </div>
        {isAsking && (
          <Place>
            <TimerReview key={timer.startedAt} timer={timer} onDone={() => setAsked(undefined)} />
          </Place>
        )}
        <div hidden={isAsking}>{children}</div>
      </div>
    </TimerAnswer>
  );
}

const BEAT = 10;

/** What held the page up. */
export interface Pauses {
  /** Forgets what was so far. */
  reset(): void;
  /** The longest, in ms: the longest task where the browser tells tasks (0: none over 50 ms), else the longest time between two beats of a timer. */
  longest(): number;
  end(): void;
}

function longTasks(): Pauses {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return {
    reset: () => void (tasks.length = 0),
    longest: () => Math.max(0, ...tasks.map(({ duration }) => duration)),
    end: () => observer.disconnect(),
  };
}

function heartbeat(): Pauses {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - BEAT);
    last = now;
  };
  const timer = setInterval(look, BEAT);
  return {
    reset: () => {
      look();
      longest = 0;
    },
    longest: () => {
      look();
      return longest;
    },
    end: () => clearInterval(timer),
  };
}

/** Begins to watch the page and the frames in it. */
export const watchPauses = (): Pauses =>
  PerformanceObserver.supportedEntryTypes.includes('longtask') ? longTasks() : heartbeat();

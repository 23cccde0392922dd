import { type ProgressState, renderProgress } from './progress.ts';

/** Shows how a run goes. Calls are cheap: `update` only stores, drawing follows the clock. */
export interface ProgressReporter {
  update(state: ProgressState): void;
  /** Shows the last state where lines stay, clears the bar where it does not, and gives the cursor back. */
  close(): void;
}

/** The part of a stream that the reporter needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Time, injected so that tests need no waiting. */
export interface ProgressClock {
  nowMs(): number;
  /** Calls `tick` again and again; the answer stops it. It must not keep the process alive. */
  every(intervalMs: number, tick: () => void): () => void;
}

export interface ProgressReporterOptions {
  readonly stream: ProgressStream;
  readonly color: boolean;
  /** Show nothing. @default false */
  readonly quiet?: boolean;
  /** Says by TERM=dumb that a terminal can't go back in its line. @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** @default the process's monotonic clock */
  readonly clock?: ProgressClock;
}

/** The clock for {@link createProgressReporter} and for the `startedMs` of its states. */
export const PROCESS_CLOCK: ProgressClock = {
  nowMs: () => performance.now(),
  every(intervalMs, tick) {
    const timer = setInterval(tick, intervalMs).unref();
    return () => clearInterval(timer);
  },
};

const DRAW_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 30_000;
const LINE_STEPS = 10;
const FALLBACK_COLUMNS = 80;
const PLAIN_COLUMNS = 120;
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_LINE = '\r\u001b[2K';

/**
 * On a terminal a bar that is redrawn in place, ten times a second at most; elsewhere, and where a terminal can't do that, a line for every tenth of the
 * samples, or every 30 s where those take longer.
 */
export function createProgressReporter(options: ProgressReporterOptions): ProgressReporter {
  const { stream, quiet = false, env = process.env } = options;
  if (quiet) return { update() {}, close() {} };
  return stream.isTTY === true && env.TERM !== 'dumb' ? createBar(options) : createLines(options);
}

function createBar({ stream, color, clock = PROCESS_CLOCK }: ProgressReporterOptions): ProgressReporter {
  let state: ProgressState | undefined;
  let shown = '';
  const restore = () => {
    stream.write(SHOW_CURSOR);
  };
  const draw = () => {
    if (state === undefined) return;
    // One column stays free: a full last column makes some terminals wrap.
    const width = Math.max(1, (stream.columns || FALLBACK_COLUMNS) - 1);
    const line = renderProgress(state, { width, color, nowMs: clock.nowMs() });
    if (line === shown) return;
    if (shown === '') {
      process.once('exit', restore); // whoever ends the process without close() must not leave the cursor hidden
      stream.write(HIDE_CURSOR);
    }
    shown = line;
    stream.write(`${CLEAR_LINE}${line}`);
  };
  const stop = clock.every(DRAW_INTERVAL_MS, draw);
  return {
    update(next) {
      state = next;
    },
    close() {
      stop();
      state = undefined;
      process.off('exit', restore);
      if (shown !== '') stream.write(`${CLEAR_LINE}${SHOW_CURSOR}`);
      shown = '';
    },
  };
}

function createLines({ stream, clock = PROCESS_CLOCK }: ProgressReporterOptions): ProgressReporter {
  let state: ProgressState | undefined;
  let shownDone = -1;
  let shownMs = clock.nowMs();
  const print = (current: ProgressState) => {
    shownDone = current.done;
    shownMs = clock.nowMs();
    stream.write(`${renderProgress(current, { width: PLAIN_COLUMNS, color: false, nowMs: shownMs })}\n`);
  };
  const stop = clock.every(DRAW_INTERVAL_MS, () => {
    if (state === undefined) return;
    const isDue = clock.nowMs() - shownMs >= LINE_INTERVAL_MS;
    if (isDue || stepOf(state) > stepOf({ ...state, done: Math.max(0, shownDone) })) print(state);
  });
  return {
    update(next) {
      state = next;
    },
    close() {
      stop();
      if (state !== undefined && state.done !== shownDone) print(state);
      state = undefined;
    },
  };
}

/** Tenths of the samples that are done; 0 while the total is unknown. */
function stepOf({ done, total }: ProgressState): number {
  return total === null || total <= 0 ? 0 : Math.floor((LINE_STEPS * done) / total);
}

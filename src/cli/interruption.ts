import { EXIT } from '../core/errors.ts';

/** What was told to stop has this long; then the process ends whatever still waits: a start that hangs, a server that is silent. */
const GRACE_MS = 1500;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export interface Interruption {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** From here on the first signal aborts, and the process ends soon after it, or at the second. */
  watch(): void;
  /** From here on signals do what they do to any program. A process that was told to stop still ends in time. */
  release(): void;
}

/** @param lastWords said where the process is ended although something still waits */
export function createInterruption(lastWords: () => void): Interruption {
  const interruption = new AbortController();
  const end = () => process.exit(EXIT.interrupted);
  const onSignal = () => {
    if (interruption.signal.aborted) end();
    setTimeout(() => {
      lastWords();
      end();
    }, GRACE_MS).unref();
    interruption.abort();
  };
  return {
    signal: interruption.signal,
    watch() {
      for (const name of SIGNALS) process.on(name, onSignal);
    },
    release() {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}

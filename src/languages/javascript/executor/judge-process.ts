import type { ChildProcess } from 'node:child_process';
import type { Writable } from 'node:stream';
import { createDeferred } from '../../../workers/deferred.ts';
import { textReader } from '../../../workers/frame-reader.ts';
import { SIGNAL_NAMES } from '../../../workers/signal-names.ts';
import type { JudgeWord } from './answer.ts';
import { encodeFrame } from './frames.ts';
import { innermostChild, openProcessClock, type ProcessClock } from './process-clock.ts';
import { readWord } from './read-word.ts';

/** How a process ended, as its parent sees it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A judge, warm or on its way: it has read no test yet, or those of the jobs that it was given. */
export interface JudgeProcess {
  readonly child: ChildProcess;
  /** Its layers and its clock, once it is ready. Rejects where it does not come up. */
  readonly ready: Promise<{ readonly layers: readonly string[]; readonly clock: ProcessClock }>;
  readonly ended: Promise<ProcessEnd>;
  /** What it has written to its standard error, the end of it. */
  said(): string;
  /** Whoever holds it now hears its words, and of a stream of its that is damaged. */
  listen(onWord: (word: JudgeWord) => void, onDamage: (error: unknown) => void): void;
  /** `payload` is a test as {@link testPayload} makes it. */
  give(payload: string, id: number): void;
  /** Kills it, and whatever launched it. */
  kill(): void;
}

const STDERR_CHARACTERS = 4000;

/** Longer than any word of a judge that is as it was: texts in it are cut to a thousand characters. */
const WORD_LIMIT = 1 << 20;

export function openJudge(child: ChildProcess): JudgeProcess {
  let said = '';
  let hear: ((word: JudgeWord) => void) | undefined;
  let complain: (error: unknown) => void = () => undefined;
  const ready = createDeferred<{ readonly layers: readonly string[]; readonly clock: ProcessClock }>();
  let hasSpoken = false;
  ready.promise.catch(() => undefined); // whoever waits for it hears of it
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

  let unread = 0;
  const take = textReader((text) => {
    unread = 0;
    if (hasSpoken) return hear?.(readWord(text));
    hasSpoken = true; // before it has read any test
    const layers = String((JSON.parse(text) as { readonly ready: string }).ready);
    ready.resolve({
      layers: layers.split(',').filter(Boolean),
      clock: openProcessClock(innermostChild(child.pid as number)),
    });
    return undefined;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    try {
      unread += chunk.length;
      if (unread > WORD_LIMIT) throw new RangeError('a word without an end');
      take(chunk);
    } catch (error) {
      ready.reject(error);
      complain(error);
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  child.once('error', (error) => ready.reject(error));
  child.once('close', () => ready.reject(new Error(`the judge ended ${said.trim()}`.trim())));
  for (const stream of child.stdio ?? []) stream?.on('error', () => undefined); // a broken pipe shows as the process's end

  return {
    child,
    ready: ready.promise,
    ended,
    said: () => said.trim(),
    listen(onWord, onDamage) {
      hear = onWord;
      complain = onDamage;
    },
    give(payload, id) {
      (child.stdin as Writable).write(Buffer.concat([encodeFrame(payload), encodeFrame(String(id))]));
    },
    kill: () => killGroup(child),
  };
}

/** Ends a process that leads a group of its own, with all that it has started. */
export function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

// How a launcher says that what it started died of a signal.
const SIGNALLED = 128;

/** The signal that a process died of, launched or not. */
export function signalOf({ code, signal }: ProcessEnd): string | undefined {
  if (signal !== null) return signal;
  return code !== null && code > SIGNALLED ? SIGNAL_NAMES.get(code - SIGNALLED) : undefined;
}

/** Whether the judge died of the machine, of itself, or was left by its test; said to people. */
export function howJudgeEnded(end: ProcessEnd): string {
  const signal = signalOf(end);
  if (signal === 'SIGKILL') return 'the judge was killed (SIGKILL), by the machine or from outside';
  if (signal !== undefined) return `the judge died of ${signal}`;
  return `the judge ended with exit code ${end.code ?? 'unknown'}`;
}

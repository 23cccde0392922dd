import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { STRIPPER, type Stripped, type StrippedLanguage } from './strip-types.ts';

/** A usual program takes a few ms of CPU time; one that takes so much is a bomb. */
const STRIP_LIMIT_MS = 5000;
const MEMORY_LIMIT_MIB = 512;

/** Between two looks at the clock. */
const LEAST_WAIT_MS = 20;

/** What became of a program's types; `ended`: it was stopped. */
export type StripOutcome = Stripped | { readonly ended: 'timeout' | 'memory_limit' };

/** Takes the types of hostile programs away, or their modules, in a thread of its own that can be ended. */
export interface TypeStripper {
  /** @param language of the program; JavaScript has modules that go away. @default typescript */
  strip(program: string, language?: StrippedLanguage): Promise<StripOutcome>;
  close(): Promise<void>;
}

/**
 * @param limitMs CPU time that one program may take
 * @example
 * const stripper = createTypeStripper();
 * await stripper.strip('const two: number = 2'); // { code: 'const two = 2' }
 * await stripper.close();
 */
export function createTypeStripper(limitMs = STRIP_LIMIT_MS): TypeStripper {
  const alone = pLimit(1);
  let thread: Worker | undefined;

  const start = (): Worker => {
    const started = new Worker(STRIPPER, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MIB } });
    started.unref();
    return started;
  };

  const end = async () => {
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };

  return {
    strip: (program, language = 'typescript') =>
      alone(async () => {
        thread ??= start();
        try {
          const outcome = await outcomeOf(thread, { source: program, language }, limitMs);
          if ('ended' in outcome) await end();
          return outcome;
        } catch (error) {
          await end();
          throw error;
        }
      }),
    close: end,
  };
}

function outcomeOf(
  thread: Worker,
  program: { readonly source: string; readonly language: StrippedLanguage },
  limitMs: number,
): Promise<StripOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (stripped: Stripped) => settle(() => resolve(stripped));
    const onError = (error: NodeJS.ErrnoException) =>
      settle(() =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ended: 'memory_limit' }) : reject(error),
      );
    const onExit = () => settle(() => reject(new Error('the executor was closed')));
    // The thread has used no more than the whole process: while that is below the limit, a busy machine is what takes so long.
    const begun = process.cpuUsage();
    const look = () => {
      const { user, system } = process.cpuUsage(begun);
      const leftMs = limitMs - (user + system) / 1000;
      if (leftMs <= 0) settle(() => resolve({ ended: 'timeout' }));
      else timer = setTimeout(look, Math.max(leftMs, LEAST_WAIT_MS));
    };
    let timer = setTimeout(look, limitMs);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(program);
  });
}

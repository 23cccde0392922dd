import { EXIT, isPasskError } from '../core/errors.ts';
import type { RunWatch } from '../runs/run-event.ts';
import { createInterruption } from './interruption.ts';
import { createRunTalk } from './run-talk.ts';

/**
 * Does work on runs while stderr tells how it goes, and ends it at the first SIGINT or SIGTERM that comes while a run is open.
 *
 * @returns the exit code of the work, or that of an interruption, which has been told
 */
export async function watchRun(
  { quiet }: { readonly quiet?: boolean | undefined },
  work: (watch: Required<RunWatch>) => Promise<number>,
): Promise<number> {
  const talk = createRunTalk(quiet === true);
  const interruption = createInterruption(talk.sayInterrupted);
  const { signal } = interruption;
  try {
    return await work({
      signal,
      onProgress(event) {
        talk.tell(event);
        if (event.type === 'run-opened') interruption.watch();
        if (event.type === 'run-closed') interruption.release();
      },
    });
  } catch (error) {
    if (isPasskError(error) && error.code === 'E_INTERRUPTED') return EXIT.interrupted;
    throw error;
  }
}

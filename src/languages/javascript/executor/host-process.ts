import type { ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { createDeferred } from '../../../workers/deferred.ts';
import type { HostEnd } from './answer.ts';
import { encodeFrame } from './frames.ts';
import { killGroup } from './judge-process.ts';
import { innermostChild, openProcessClock, type ProcessClock } from './process-clock.ts';

/** A guest host, warm or on its way. It is hostile as soon as it has been given a program. */
export interface HostProcess {
  readonly child: ChildProcess;
  /** Rejects where its clock can't be read; never settles where it does not come up: then it ends. */
  readonly ready: Promise<{ readonly layers: readonly string[]; readonly clock: ProcessClock }>;
  readonly ended: Promise<HostEnd>;
  /** Jobs go in here, and the requests of a judge that is not its own. */
  readonly line: Duplex;
  /** What it has written to its standard error, the end of it. */
  said(): string;
  give(text: string): void;
  /** Kills it, and whatever launched it. */
  kill(): void;
}

const STDERR_CHARACTERS = 4000;

export function openHost(child: ChildProcess): HostProcess {
  let said = '';
  let isKilled = false;
  let hasSpoken = false;
  const ready = createDeferred<{ readonly layers: readonly string[]; readonly clock: ProcessClock }>();
  const ended = new Promise<HostEnd>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stderr: said, isOurs: isKilled }));
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    if (hasSpoken) return; // one line is all that we want to hear from it
    hasSpoken = true;
    const [, held = ''] = chunk.toString('utf8').trim().split(' ');
    try {
      const clock = openProcessClock(innermostChild(child.pid as number));
      ready.resolve({ layers: held.split(',').filter(Boolean), clock });
    } catch (error) {
      ready.reject(error);
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-STDERR_CHARACTERS);
  });
  child.on('error', (error) => ready.reject(error));
  for (const stream of child.stdio ?? []) stream?.on('error', () => undefined); // a broken pipe shows as the process's end
  const line = child.stdio?.[3] as Duplex;

  return {
    child,
    ready: ready.promise,
    ended,
    line,
    said: () => said.trim(),
    give: (text) => void line.write(encodeFrame(text)),
    kill() {
      isKilled = true;
      killGroup(child);
    },
  };
}

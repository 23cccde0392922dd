import type { ChildProcess } from 'node:child_process';
import { PasskError } from '../../../core/errors.ts';
import { CROWDED_MACHINE, isMachineCrowded } from '../../../workers/crowded-machine.ts';
import { hasRunOutOfMemory } from '../../../workers/out-of-memory.ts';
import type { LossCause } from '../../../workers/worker.ts';
import { type ProcessEnd, signalOf } from './judge-process.ts';
import { INSTALL } from './runtime.ts';

/** What a process says when isolated-vm does not load, or was made for another Node. */
const NO_ISOLATED_VM = /isolated[-_]vm|NODE_MODULE_VERSION|node-gyp-build/;

/** Of a worker that never came up. `why` holds what its processes said. */
export function startFailure(why: string): PasskError {
  const isCrowded = isMachineCrowded(why);
  const hint = isCrowded ? CROWDED_MACHINE.hint : NO_ISOLATED_VM.test(why) ? INSTALL : undefined;
  const what = `the JavaScript worker did not start: ${isCrowded ? CROWDED_MACHINE.message : why}`;
  return new PasskError('E_HARNESS', what, hint === undefined ? {} : { hint });
}

/** Whose doing a judge's end was. Where programs can send no signal, only the machine kills, unless it lacked memory. */
export function causeOfEnd(end: ProcessEnd, layers: readonly string[] = []): LossCause {
  const isKilled = signalOf(end) === 'SIGKILL' && layers.includes('seccomp');
  return isKilled && !hasRunOutOfMemory() ? 'machine' : 'unclear';
}

/** A process that the system refuses for want of descriptors has no number and no streams, and never ends: its error is all. */
export const hasStarted = (child: ChildProcess): boolean => child.pid !== undefined;

/** Settles when a process that has started is gone, and its streams with it. */
export function untilEnded(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', resolve));
}

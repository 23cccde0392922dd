import { PasskError } from '../core/errors.ts';
import type { RunWatch } from './run-event.ts';

/** @throws PasskError E_INTERRUPTED where the caller had given up before anything began */
export function refuseAborted({ signal }: RunWatch): void {
  if (signal?.aborted === true)
    throw new PasskError('E_INTERRUPTED', 'the signal was aborted before the run began', { field: 'signal' });
}

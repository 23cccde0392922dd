import { setTimeout as timer } from 'node:timers/promises';
import type { ModelBackend } from '../../model/model-backend.ts';

const PATIENCE_MS = 5000;

/** Lets a backend release what it holds; one that never comes to an end does not hold the command up. */
export async function closeBackend(backend: ModelBackend): Promise<void> {
  const patience = new AbortController();
  const tooLong = timer(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([backend.close?.(), tooLong]);
  patience.abort();
}

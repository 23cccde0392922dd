import { badValue } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { MOST_COMMANDS_AT_ONCE } from '../../model/commands-at-once.ts';
import type { ModelBackend } from '../../model/model-backend.ts';
import { openModel } from '../../model/open-model.ts';
import type { RequestSettings } from '../../store/manifest.ts';
import { closeBackend } from './close-backend.ts';

/** A model that can be asked. */
export interface OpenedBackend {
  readonly backend: ModelBackend;
  /** Releases it, where this run has opened it. */
  readonly close: () => Promise<void>;
}

/** What the manifest calls a model. */
export function specOf(model: string | ModelBackend): string {
  return typeof model === 'string' ? model : model.name;
}

/** @throws PasskError E_USAGE for a model that there is not, and for what it has no use for */
export async function openBackend(
  model: string | ModelBackend,
  requests: RequestSettings,
): Promise<OpenedBackend> {
  if (typeof model !== 'string') return { backend: model, close: async () => undefined };
  requireBoundedProcesses(model, requests);
  const { baseUrl, samplesPerRequest, requestTimeoutMs, stallTimeoutMs } = requests;
  const options = definedOnly({ baseUrl, samplesPerRequest, requestTimeoutMs, stallTimeoutMs });
  const backend = await openModel(model, options);
  return { backend, close: () => closeBackend(backend) };
}

/** @throws PasskError E_USAGE where every request is a process, and there would be too many of them at once */
function requireBoundedProcesses(spec: string, { concurrency = 1 }: RequestSettings): void {
  if (!spec.startsWith('command:') || concurrency <= MOST_COMMANDS_AT_ONCE) return;
  throw badValue('--concurrency', concurrency, `at most ${MOST_COMMANDS_AT_ONCE} commands at once`);
}

import { badValue, requirePositive, requirePositiveInteger } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import type { SamplingOptions } from '../../core/sampling-options.ts';
import { parseExtraBody } from '../../model/extra-body.ts';
import type { RequestSettings, RunManifest } from '../../store/manifest.ts';
import type { Wanted } from '../../store/resume-check.ts';

/** @throws PasskError E_USAGE when an option does not do */
export function samplingOf(options: SamplingOptions): SamplingOptions {
  const { temperature, topP, maxTokens, stop, logprobs, reasoningEffort, extraBody } = options;
  if (temperature !== undefined && !(temperature >= 0 && temperature <= 100))
    throw badValue('temperature', temperature, 'a number from 0 up to 100');
  if (topP !== undefined && !(topP > 0 && topP <= 1))
    throw badValue('topP', topP, 'a number above 0 up to 1');
  if (maxTokens !== undefined) requirePositiveInteger('maxTokens', maxTokens);
  if (reasoningEffort !== undefined && !/^[\w.-]+$/.test(reasoningEffort))
    throw badValue(
      '--reasoning-effort',
      reasoningEffort,
      'one word, as the server names it: low, medium, high ...',
    );
  if (stop?.includes('') === true)
    throw badValue('--stop', '""', 'a text; --stop alone lets answers end nowhere');
  const extra = extraBody === undefined ? {} : parseExtraBody(JSON.stringify(extraBody));
  return definedOnly({
    temperature,
    topP,
    maxTokens,
    stop,
    logprobs,
    reasoningEffort,
    extraBody: Object.keys(extra).length === 0 ? undefined : extra,
  });
}

/** @throws PasskError E_USAGE when an option does not do */
export function requestSettingsOf(options: RequestSettings): RequestSettings {
  const { baseUrl, samplesPerRequest, requestTimeoutMs, stallTimeoutMs } = options;
  const { concurrency, requestsPerMinute, tokensPerMinute, retries } = options;
  if (baseUrl !== undefined) checkBaseUrl(baseUrl);
  if (samplesPerRequest !== undefined) requirePositiveInteger('samplesPerRequest', samplesPerRequest);
  if (concurrency !== undefined) requirePositiveInteger('concurrency', concurrency);
  if (requestsPerMinute !== undefined) requirePositive('requestsPerMinute', requestsPerMinute);
  if (tokensPerMinute !== undefined) requirePositive('tokensPerMinute', tokensPerMinute);
  if (requestTimeoutMs !== undefined) requirePositive('requestTimeoutMs', requestTimeoutMs);
  if (stallTimeoutMs !== undefined) requirePositive('stallTimeoutMs', stallTimeoutMs);
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0))
    throw badValue('retries', retries, 'a whole number of at least 0');
  return definedOnly({
    baseUrl,
    samplesPerRequest,
    requestTimeoutMs,
    stallTimeoutMs,
    concurrency,
    requestsPerMinute,
    tokensPerMinute,
    retries,
  });
}

/** What decides which samples are drawn, and so must not change when a run is resumed. */
export function samplingConditions(
  { sampling = {}, requests = {} }: RunManifest,
  options: SamplingOptions & Pick<RequestSettings, 'baseUrl'>,
): readonly Wanted[] {
  const asked = samplingOf(options);
  const { extraBody, baseUrl } = options;
  return [
    { flag: '--temperature', recorded: sampling.temperature, asked: asked.temperature },
    { flag: '--top-p', recorded: sampling.topP, asked: asked.topP },
    { flag: '--max-tokens', recorded: sampling.maxTokens, asked: asked.maxTokens },
    { flag: '--stop', recorded: sampling.stop, asked: asked.stop },
    { flag: '--logprobs', recorded: sampling.logprobs ?? false, asked: asked.logprobs },
    { flag: '--reasoning-effort', recorded: sampling.reasoningEffort, asked: asked.reasoningEffort },
    {
      flag: '--extra-body',
      recorded: sortedKeys(sampling.extraBody ?? {}),
      asked: extraBody === undefined ? undefined : sortedKeys(extraBody),
    },
    { flag: '--base-url', recorded: requests.baseUrl, asked: baseUrl },
  ];
}

/** The order of its fields changes no request. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, sortedKeys(item)]));
}

function checkBaseUrl(baseUrl: string): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw badValue('--base-url', baseUrl, 'an address such as http://localhost:8000/v1');
  if (url.username !== '' || url.password !== '') {
    throw new PasskError('E_USAGE', 'the address holds a user name or a password', {
      field: '--base-url',
      expected: 'keys in the environment alone: the address is kept in the manifest',
    });
  }
}

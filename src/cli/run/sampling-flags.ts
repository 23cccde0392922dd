import type { InferredOptionTypes, Options } from 'yargs';
import { PasskError } from '../../core/errors.ts';
import type { SamplingOptions } from '../../core/sampling-options.ts';
import { parseExtraBody } from '../../model/extra-body.ts';
import { DEFAULT_RETRY_POLICY } from '../../sampler/retry-policy.ts';
import { DEFAULT_CONCURRENCY } from '../../sampler/sample-completions.ts';
import type { RequestSettings, RunManifest } from '../../store/manifest.ts';
import type { Wanted } from '../../store/resume-check.ts';
import { badFlag } from '../bad-flag.ts';
import { requirePositive, requirePositiveInteger } from '../flags.ts';
import { isWithin, type NumberRange, parseNumber, rangeOf } from '../number-ranges.ts';

/** Flags of `passk run` alone. As everywhere, none has a default of yargs'. */
export const samplingFlags = {
  temperature: {
    type: 'string',
    describe: "sampling temperature; several, separated by commas, make a sweep [default: the server's]",
  },
  'top-p': { type: 'number', describe: "nucleus sampling, above 0 up to 1 [default: the server's]" },
  'max-tokens': { type: 'number', describe: "longest answer in tokens [default: the server's]" },
  stop: {
    type: 'string',
    array: true,
    describe: "where an answer ends (\\n, \\t are understood); alone: nowhere [default: the suite's]",
  },
  logprobs: { type: 'boolean', describe: 'ask for log-probabilities, for `passk rank`' },
  'reasoning-effort': {
    type: 'string',
    describe: "how long a model that thinks is to think: low, medium, high ... [default: the server's]",
  },
  'extra-body': {
    type: 'string',
    describe: 'JSON with fields of the server\'s own, sent with every request: {"top_k": 20}',
  },
  'base-url': { type: 'string', describe: 'where the model is served, as http://localhost:8000/v1' },
  'samples-per-request': { type: 'number', describe: 'samples of a task in one request [default: 1]' },
  concurrency: { type: 'number', describe: `requests in flight [default: ${DEFAULT_CONCURRENCY}]` },
  rpm: { type: 'number', describe: 'requests a minute at most [default: no limit]' },
  tpm: { type: 'number', describe: 'tokens a minute at most, in and out [default: no limit]' },
  retries: {
    type: 'number',
    describe: `how often a failed request is made again [default: ${DEFAULT_RETRY_POLICY.retries}]`,
  },
  'request-timeout': { type: 'number', describe: 'seconds for one request [default: 1200]' },
  'stall-timeout': { type: 'number', describe: 'seconds without a token [default: 240]' },
  prices: {
    type: 'string',
    describe: 'file with USD per million tokens: {"MODEL": {"input": 0.15, "output": 0.6}}',
  },
  'max-cost': { type: 'number', describe: 'USD at which sampling stops; needs --prices' },
} as const satisfies Record<string, Options>;

export type SamplingFlags = InferredOptionTypes<typeof samplingFlags>;

/** "0.2,0.8" as numbers; none where the flag was not given. */
export function temperaturesOf({ temperature }: SamplingFlags): readonly number[] {
  if (temperature === undefined) return [];
  const temperatures = temperature.split(',').map(parseNumber);
  if (!temperatures.every((value) => isWithin(value, rangeOf('temperature') as NumberRange))) {
    throw badFlag('--temperature', temperature, 'a number from 0 up to 100, or several separated by commas');
  }
  if (new Set(temperatures).size < temperatures.length)
    throw badFlag('--temperature', temperature, 'each temperature once');
  return temperatures.sort((a, b) => a - b);
}

/** @throws PasskError E_USAGE when a flag does not do */
export function samplingOf(flags: SamplingFlags, temperature?: number): SamplingOptions {
  const { 'top-p': topP, 'max-tokens': maxTokens, stop, logprobs } = flags;
  const { 'reasoning-effort': reasoningEffort, 'extra-body': extra } = flags;
  if (topP !== undefined && !(topP > 0 && topP <= 1))
    throw badFlag('--top-p', topP, 'a number above 0 up to 1');
  if (maxTokens !== undefined) requirePositiveInteger('--max-tokens', maxTokens);
  if (reasoningEffort !== undefined && !/^[\w.-]+$/.test(reasoningEffort))
    throw badFlag(
      '--reasoning-effort',
      reasoningEffort,
      'one word, as the server names it: low, medium, high ...',
    );
  if (stop?.includes('') === true)
    throw badFlag('--stop', '""', 'a text; --stop alone lets answers end nowhere');
  const extraBody = extra === undefined ? {} : parseExtraBody(extra);
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(stop === undefined ? {} : { stop: stop.map(unescapeText) }),
    ...(logprobs === undefined ? {} : { logprobs }),
    ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
    ...(Object.keys(extraBody).length === 0 ? {} : { extraBody }),
  };
}

/** @throws PasskError E_USAGE when a flag does not do */
export function requestSettingsOf(flags: SamplingFlags): RequestSettings {
  const {
    'base-url': baseUrl,
    'samples-per-request': samplesPerRequest,
    concurrency,
    rpm,
    tpm,
    retries,
  } = flags;
  const { 'request-timeout': requestTimeout, 'stall-timeout': stallTimeout } = flags;
  if (baseUrl !== undefined) checkBaseUrl(baseUrl);
  if (samplesPerRequest !== undefined) requirePositiveInteger('--samples-per-request', samplesPerRequest);
  if (concurrency !== undefined) requirePositiveInteger('--concurrency', concurrency);
  if (rpm !== undefined) requirePositive('--rpm', rpm);
  if (tpm !== undefined) requirePositive('--tpm', tpm);
  if (requestTimeout !== undefined) requirePositive('--request-timeout', requestTimeout);
  if (stallTimeout !== undefined) requirePositive('--stall-timeout', stallTimeout);
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0))
    throw badFlag('--retries', retries, 'a whole number of at least 0');
  return {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(samplesPerRequest === undefined ? {} : { samplesPerRequest }),
    ...(requestTimeout === undefined ? {} : { requestTimeoutMs: Math.round(requestTimeout * 1000) }),
    ...(stallTimeout === undefined ? {} : { stallTimeoutMs: Math.round(stallTimeout * 1000) }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(rpm === undefined ? {} : { requestsPerMinute: rpm }),
    ...(tpm === undefined ? {} : { tokensPerMinute: tpm }),
    ...(retries === undefined ? {} : { retries }),
  };
}

/** What decides which samples are drawn, and so must not change when a run is resumed. */
export function samplingConditions(
  { sampling = {}, requests = {} }: RunManifest,
  flags: SamplingFlags,
): readonly Wanted[] {
  const asked = samplingOf(flags);
  return [
    { flag: '--top-p', recorded: sampling.topP, asked: asked.topP },
    { flag: '--max-tokens', recorded: sampling.maxTokens, asked: asked.maxTokens },
    { flag: '--stop', recorded: sampling.stop, asked: asked.stop },
    { flag: '--logprobs', recorded: sampling.logprobs ?? false, asked: asked.logprobs },
    { flag: '--reasoning-effort', recorded: sampling.reasoningEffort, asked: asked.reasoningEffort },
    {
      flag: '--extra-body',
      recorded: sortedKeys(sampling.extraBody ?? {}),
      asked: flags['extra-body'] === undefined ? undefined : sortedKeys(asked.extraBody ?? {}),
    },
    { flag: '--base-url', recorded: requests.baseUrl, asked: flags['base-url'] },
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
    throw badFlag('--base-url', baseUrl, 'an address such as http://localhost:8000/v1');
  if (url.username !== '' || url.password !== '') {
    throw new PasskError('E_USAGE', 'the address holds a user name or a password', {
      field: '--base-url',
      expected: 'keys in the environment alone: the address is kept in the manifest',
    });
  }
}

/** A shell has no easy way to write a line break. */
function unescapeText(text: string): string {
  const meant: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };
  return text.replace(/\\([ntr\\])/g, (_, letter: string) => meant[letter] as string);
}

import type { InferredOptionTypes, Options } from 'yargs';
import { badValue } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import type { SamplingOptions } from '../../core/sampling-options.ts';
import { parseExtraBody } from '../../model/extra-body.ts';
import type { SuiteRunOptions } from '../../runs/begin/suite-run-options.ts';
import { DEFAULT_RETRY_POLICY } from '../../sampler/retry-policy.ts';
import { DEFAULT_CONCURRENCY } from '../../sampler/sample-completions.ts';
import type { RequestSettings } from '../../store/manifest.ts';
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

type Money = Pick<SuiteRunOptions, 'prices' | 'maxCostUsd'>;

/** "0.2,0.8" as numbers; none where the flag was not given. */
export function temperaturesOf({ temperature }: SamplingFlags): readonly number[] {
  if (temperature === undefined) return [];
  const temperatures = temperature.split(',').map(parseNumber);
  if (!temperatures.every((value) => isWithin(value, rangeOf('temperature') as NumberRange))) {
    throw badValue('--temperature', temperature, 'a number from 0 up to 100, or several separated by commas');
  }
  if (new Set(temperatures).size < temperatures.length)
    throw badValue('--temperature', temperature, 'each temperature once');
  return temperatures.sort((a, b) => a - b);
}

/**
 * The flags as a run takes them, but for the temperature.
 *
 * @throws PasskError E_USAGE for an --extra-body that is none
 */
export function samplingOptionsOf(flags: SamplingFlags): SamplingOptions & RequestSettings & Money {
  const { stop, logprobs, concurrency, retries, prices, rpm, tpm } = flags;
  const { 'extra-body': extraBody, 'request-timeout': requestTimeout, 'stall-timeout': stallTimeout } = flags;
  return definedOnly({
    topP: flags['top-p'],
    maxTokens: flags['max-tokens'],
    stop: stop?.map(unescapeText),
    logprobs,
    reasoningEffort: flags['reasoning-effort'],
    extraBody: extraBody === undefined ? undefined : parseExtraBody(extraBody),
    baseUrl: flags['base-url'],
    samplesPerRequest: flags['samples-per-request'],
    requestTimeoutMs: requestTimeout === undefined ? undefined : Math.round(requestTimeout * 1000),
    stallTimeoutMs: stallTimeout === undefined ? undefined : Math.round(stallTimeout * 1000),
    concurrency,
    requestsPerMinute: rpm,
    tokensPerMinute: tpm,
    retries,
    prices,
    maxCostUsd: flags['max-cost'],
  });
}

/** A shell has no easy way to write a line break. */
function unescapeText(text: string): string {
  const meant: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };
  return text.replace(/\\([ntr\\])/g, (_, letter: string) => meant[letter] as string);
}

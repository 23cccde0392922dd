import { badFlag } from '../../cli/bad-flag.ts';
import { type JudgingFlags, parseKs, requireSamplesForKs, suiteOptions } from '../../cli/flags.ts';
import {
  assertSamePrompts,
  type PromptFlags,
  promptConditions,
  promptOptionsOf,
  promptRecord,
  promptsOfRun,
} from '../../cli/prompt-flags.ts';
import {
  requestSettingsOf,
  type SamplingFlags,
  samplingConditions,
  samplingOf,
} from '../../cli/run/sampling-flags.ts';
import { PasskError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import { MOST_COMMANDS_AT_ONCE } from '../../model/commands-at-once.ts';
import type { ModelBackend } from '../../model/model-backend.ts';
import { type OpenModelOptions, openModel } from '../../model/open-model.ts';
import { DEFAULT_SUITE } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { createPrompts, type Prompts } from '../../sampler/create-prompts.ts';
import type { ModelReference, RequestSettings, RunManifest } from '../../store/manifest.ts';
import { createRun, type RunWriter } from '../../store/run-directory.ts';
import { newManifest, USUAL_KS } from './new-manifest.ts';
import { reopen } from './resume.ts';

export const DEFAULT_MODEL = 'scripted';
export const DEFAULT_N = 20;

export type RunFlags = JudgingFlags &
  SamplingFlags &
  PromptFlags & { readonly model?: string; readonly n?: number };

/** A run directory, and what is needed to work on it. */
export interface OpenedRun {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly backend: ModelBackend;
  readonly prompts: Prompts;
  readonly n: number;
}

/** Where a run of a sweep is made. */
export interface PlaceInSweep {
  readonly out: string;
  readonly name: string;
  readonly runId: string;
}

/** Makes the directory of a new run, or one for each temperature, all with the same backend. */
export async function beginRuns(
  flags: RunFlags,
  temperatures: readonly (number | undefined)[],
  placeOf: (runId: string, temperature: number | undefined) => PlaceInSweep | undefined = () => undefined,
): Promise<readonly OpenedRun[]> {
  const source = flags.problems ?? DEFAULT_SUITE;
  const requests = requestSettingsOf(flags);
  const samplings = temperatures.map((temperature) => samplingOf(flags, temperature));
  const suite = await loadSuite(source, suiteOptions(flags));
  const manifest = newManifest('run', suite, source, flags);
  const spec = flags.model ?? DEFAULT_MODEL;
  const n = flags.n ?? DEFAULT_N;
  if (flags.k !== undefined) requireSamplesForKs(manifest.k, n);
  requireBoundedProcesses(spec, requests);
  const backend = await openModel(spec, openOptions(requests));
  const { name, server } = backend;
  const prompt = promptOptionsOf(flags, backend);
  // A conversation is answered in words around a block, whatever is behind it.
  const isWhole = prompt.template === 'chat' || prompt.hole === 'function';
  const extraction = isWhole ? 'auto' : (backend.extraction ?? 'verbatim');
  if (prompt.hole === 'function' && flags.extract === 'verbatim') {
    throw new PasskError('E_USAGE', 'a whole function does not continue the prompt', {
      field: '--extract',
      expected: 'auto with --hole function',
    });
  }
  const problems = selectTasks(suite, manifest.tasks);
  const prompts = createPrompts({ ...prompt, suite, seed: manifest.seed });
  const whole: RunManifest = {
    ...manifest,
    model: { spec, name, ...(server === undefined ? {} : { servers: [server] }) },
    extraction: flags.extract ?? extraction,
    prompt: promptRecord(prompt, problems, prompts),
    n,
    k: flags.k === undefined ? USUAL_KS.filter((usual) => usual <= n) : manifest.k,
    ...(Object.keys(requests).length === 0 ? {} : { requests }),
    ...(await moneyOf(flags, { spec, name })),
  };
  const opened: OpenedRun[] = [];
  for (const [i, sampling] of samplings.entries()) {
    const place = placeOf(manifest.runId, temperatures[i]);
    const run = await createRun(
      place?.out ?? flags.out ?? 'reports',
      {
        ...whole,
        runId: place?.runId ?? manifest.runId,
        ...(Object.keys(sampling).length === 0 ? {} : { sampling }),
      },
      place?.name,
    );
    opened.push({ run, problems, backend, prompts, n });
  }
  return opened;
}

/** @param temperature of the run, which is asked to be the same; absent where it was not asked for */
export async function reopenRun(path: string, flags: RunFlags, temperature?: number): Promise<OpenedRun> {
  const asked = requestSettingsOf(flags);
  const { run, suite } = await reopen(path, 'run', flags, ({ manifest }) => {
    if (flags.k !== undefined) requireSamplesForKs(parseKs(flags.k), flags.n ?? manifest.n ?? DEFAULT_N);
    return [
      { flag: '--model', recorded: manifest.model?.spec, asked: flags.model },
      // More samples of the same model are the same run, only longer.
      { flag: '-n', recorded: manifest.n, asked: (flags.n ?? 0) > (manifest.n ?? 0) ? undefined : flags.n },
      { flag: '--temperature', recorded: manifest.sampling?.temperature, asked: temperature },
      ...samplingConditions(manifest, flags),
      ...promptConditions(manifest, flags),
    ];
  });
  try {
    const { model = { spec: DEFAULT_MODEL, name: undefined }, tasks } = run.manifest;
    const problems = selectTasks(suite, tasks);
    const prompts = promptsOfRun(run.manifest, suite);
    assertSamePrompts(run, problems, prompts);
    const n = flags.n ?? run.manifest.n ?? DEFAULT_N;
    const requests = { ...run.manifest.requests, ...asked };
    requireBoundedProcesses(model.spec, requests);
    const backend = await openModel(model.spec, openOptions(requests));
    if (model.name !== undefined && model.name !== backend.name) {
      throw new PasskError('E_INPUT', `the model now names itself "${backend.name}"`, {
        file: path,
        expected: `"${model.name}", with which the run began`,
      });
    }
    await run.updateManifest({
      n,
      ...(run.manifest.model === undefined ? {} : { model: askedAlsoAt(run.manifest.model, backend.server) }),
      ...(Object.keys(requests).length === 0 ? {} : { requests }),
      ...(await moneyOf(flags, { spec: model.spec, name: backend.name }, run.manifest)),
    });
    return { run, problems, backend, prompts, n };
  } catch (error) {
    await run.close();
    throw error;
  }
}

/** @throws PasskError E_USAGE where every request is a process, and there would be too many of them at once */
function requireBoundedProcesses(spec: string, { concurrency = 1 }: RequestSettings): void {
  if (!spec.startsWith('command:') || concurrency <= MOST_COMMANDS_AT_ONCE) return;
  throw badFlag('--concurrency', concurrency, `at most ${MOST_COMMANDS_AT_ONCE} commands at once`);
}

/** A resumed run may go on at another server; both have answered then. */
function askedAlsoAt(model: ModelReference, server: string | undefined): ModelReference {
  const { servers = [] } = model;
  return server === undefined || servers.includes(server)
    ? model
    : { ...model, servers: [...servers, server] };
}

async function moneyOf(
  flags: RunFlags,
  { spec, name }: { readonly spec: string; readonly name: string },
  known: Pick<RunManifest, 'prices'> = {},
): Promise<Pick<RunManifest, 'prices' | 'maxCostUsd'>> {
  const { prices: file, 'max-cost': maxCostUsd } = flags;
  if (maxCostUsd !== undefined && !(Number.isFinite(maxCostUsd) && maxCostUsd >= 0)) {
    throw badFlag('--max-cost', maxCostUsd, 'an amount in USD');
  }
  // "openai:gpt-x" may stand in the list as it is or as "gpt-x".
  const names = [...new Set([name, spec, spec.slice(spec.indexOf(':') + 1)])];
  const prices =
    file === undefined ? known.prices : await (await import('./read-prices.ts')).readPrices(file, names);
  if (maxCostUsd !== undefined && prices === undefined) {
    throw new PasskError('E_USAGE', '--max-cost needs to know what a token costs', {
      hint: `Give --prices FILE with {"${names.at(-1)}": {"input": USD, "output": USD}}, per million tokens.`,
    });
  }
  return {
    ...(prices === undefined ? {} : { prices }),
    ...(maxCostUsd === undefined ? {} : { maxCostUsd }),
  };
}

function openOptions({
  baseUrl,
  samplesPerRequest,
  requestTimeoutMs,
  stallTimeoutMs,
}: RequestSettings): OpenModelOptions {
  return {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(samplesPerRequest === undefined ? {} : { samplesPerRequest }),
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    ...(stallTimeoutMs === undefined ? {} : { stallTimeoutMs }),
  };
}

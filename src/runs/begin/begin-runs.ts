import { requirePositiveInteger } from '../../core/check-number.ts';
import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import { comparedAs } from '../../core/tests/compared-as.ts';
import { DEFAULT_SUITE } from '../../problems/known-suites.ts';
import { loadSuite } from '../../problems/load-suite.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import { createPrompts, type Prompts } from '../../sampler/create-prompts.ts';
import type { RunManifest } from '../../store/manifest.ts';
import { createRun, type RunWriter } from '../../store/run-directory.ts';
import { requireSamplesForKs } from './checked-ks.ts';
import { moneyOf } from './money.ts';
import { newManifest, USUAL_KS } from './new-manifest.ts';
import { type OpenedBackend, openBackend, specOf } from './open-backend.ts';
import { chosenPrompt, promptRecord } from './prompt-settings.ts';
import { requestSettingsOf, samplingOf } from './sampling-settings.ts';
import { requireLargerKs } from './score-options.ts';
import { DEFAULT_MODEL, DEFAULT_N, type SuiteRunOptions } from './suite-run-options.ts';

/** A run directory, and what is needed to work on it. */
export interface OpenedRun extends OpenedBackend {
  readonly run: RunWriter;
  readonly problems: readonly Problem[];
  readonly prompts: Prompts;
  readonly n: number;
}

/** Where a run of a sweep is made. */
export interface PlaceInSweep {
  readonly out: string;
  readonly name: string;
  readonly runId: string;
}

/** Makes the directory of a new run. */
export async function beginRun(options: SuiteRunOptions): Promise<OpenedRun> {
  const [opened] = await beginRuns(options, [options.temperature]);
  return opened as OpenedRun;
}

/** Makes one for each temperature, all with the same backend. */
export async function beginRuns(
  options: SuiteRunOptions,
  temperatures: readonly (number | undefined)[],
  placeOf: (runId: string, temperature: number | undefined) => PlaceInSweep | undefined = () => undefined,
): Promise<readonly OpenedRun[]> {
  const { suite: source = DEFAULT_SUITE, model = DEFAULT_MODEL, n = DEFAULT_N, out = 'reports' } = options;
  requirePositiveInteger('n', n);
  const requests = requestSettingsOf(options);
  const samplings = temperatures.map((temperature) =>
    samplingOf({ ...options, ...definedOnly({ temperature }) }),
  );
  const suite = await loadSuite(source, definedOnly({ language: options.language }));
  const manifest = newManifest('run', suite, source, options);
  const spec = specOf(model);
  if (options.k !== undefined) requireSamplesForKs(manifest.k, n);
  const { backend, close } = await openBackend(model, requests);
  const { name, server } = backend;
  const prompt = chosenPrompt(options, backend);
  // A conversation is answered in words around a block, whatever is behind it.
  const isWhole = prompt.template === 'chat' || prompt.hole === 'function';
  const extraction = isWhole ? 'auto' : (backend.extraction ?? 'verbatim');
  if (prompt.hole === 'function' && options.extraction === 'verbatim') {
    throw new PasskError('E_USAGE', 'a whole function does not continue the prompt', {
      field: '--extract',
      expected: 'auto with --hole function',
    });
  }
  const problems = comparedAs(selectTasks(suite, manifest.tasks), manifest.compareAs);
  const prompts = createPrompts({ ...prompt, suite, seed: manifest.seed });
  const whole: RunManifest = {
    ...manifest,
    model: { spec, name, ...(server === undefined ? {} : { servers: [server] }) },
    extraction: options.extraction ?? extraction,
    prompt: promptRecord(prompt, problems, prompts),
    n,
    k: options.k === undefined ? USUAL_KS.filter((usual) => usual <= n) : manifest.k,
    ...(Object.keys(requests).length === 0 ? {} : { requests }),
    ...(await moneyOf(options, { spec, name })),
  };
  requireLargerKs(whole.submissions, whole.k);
  const opened: OpenedRun[] = [];
  for (const [i, sampling] of samplings.entries()) {
    const place = placeOf(manifest.runId, temperatures[i]);
    const run = await createRun(
      place?.out ?? out,
      {
        ...whole,
        runId: place?.runId ?? manifest.runId,
        ...(Object.keys(sampling).length === 0 ? {} : { sampling }),
      },
      place?.name,
    );
    opened.push({ run, problems, backend, close, prompts, n });
  }
  return opened;
}

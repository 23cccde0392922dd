import { requirePositiveInteger } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';
import { comparedAs } from '../../core/tests/compared-as.ts';
import { selectTasks } from '../../problems/select-tasks.ts';
import type { ModelReference } from '../../store/manifest.ts';
import type { OpenedRun } from './begin-runs.ts';
import { checkedKs, requireSamplesForKs } from './checked-ks.ts';
import { moneyOf } from './money.ts';
import { openBackend, specOf } from './open-backend.ts';
import { assertSamePrompts, promptConditions, promptsOfRun } from './prompt-settings.ts';
import { reopen } from './reopen.ts';
import { requestSettingsOf, samplingConditions } from './sampling-settings.ts';
import { DEFAULT_MODEL, DEFAULT_N, type SuiteRunOptions } from './suite-run-options.ts';

/**
 * Opens a run whose samples were drawn from a model, to go on with it.
 *
 * @throws PasskError E_INPUT where it was made under other conditions than are asked for, or its model has become another
 */
export async function reopenRun(path: string, options: SuiteRunOptions): Promise<OpenedRun> {
  const { model, n: askedN } = options;
  if (askedN !== undefined) requirePositiveInteger('n', askedN);
  const asked = requestSettingsOf(options);
  const { run, suite } = await reopen(path, 'run', options, ({ manifest }) => {
    if (options.k !== undefined) requireSamplesForKs(checkedKs(options.k), askedN ?? manifest.n ?? DEFAULT_N);
    return [
      {
        flag: '--model',
        recorded: manifest.model?.spec,
        asked: model === undefined ? undefined : specOf(model),
      },
      // More samples of the same model are the same run, only longer.
      { flag: '-n', recorded: manifest.n, asked: (askedN ?? 0) > (manifest.n ?? 0) ? undefined : askedN },
      ...samplingConditions(manifest, options),
      ...promptConditions(manifest, options),
    ];
  });
  try {
    const { model: recorded = { spec: DEFAULT_MODEL, name: undefined }, tasks, compareAs } = run.manifest;
    const problems = comparedAs(selectTasks(suite, tasks), compareAs);
    const prompts = promptsOfRun(run.manifest, suite);
    assertSamePrompts(run, problems, prompts);
    const n = askedN ?? run.manifest.n ?? DEFAULT_N;
    const requests = { ...run.manifest.requests, ...asked };
    const { backend, close } = await openBackend(model ?? recorded.spec, requests);
    if (recorded.name !== undefined && recorded.name !== backend.name) {
      throw new PasskError('E_INPUT', `the model now names itself "${backend.name}"`, {
        file: path,
        expected: `"${recorded.name}", with which the run began`,
      });
    }
    await run.updateManifest({
      n,
      ...(run.manifest.model === undefined ? {} : { model: askedAlsoAt(run.manifest.model, backend.server) }),
      ...(Object.keys(requests).length === 0 ? {} : { requests }),
      ...(await moneyOf(options, { spec: recorded.spec, name: backend.name }, run.manifest)),
    });
    return { run, problems, backend, close, prompts, n };
  } catch (error) {
    await run.close();
    throw error;
  }
}

/** A resumed run may go on at another server; both have answered then. */
function askedAlsoAt(model: ModelReference, server: string | undefined): ModelReference {
  const { servers = [] } = model;
  return server === undefined || servers.includes(server)
    ? model
    : { ...model, servers: [...servers, server] };
}

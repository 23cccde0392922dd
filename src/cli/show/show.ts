import { definedOnly } from '../../core/defined-only.ts';
import { PasskError } from '../../core/errors.ts';
import { defectsByTask, type KnownDefect } from '../../core/known-defect.ts';
import { testTextOf } from '../../core/tests/problem-tests.ts';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import { findTask } from '../../problems/find-task.ts';
import { knownDefectOf } from '../../problems/known-defects.ts';
import { byPassRate } from '../../report/failures.ts';
import { renderSample, type SampleParts } from '../../report/show/render-sample.ts';
import { renderTask } from '../../report/show/render-task.ts';
import { renderTaskList } from '../../report/show/render-task-list.ts';
import type { ShownSample, ShownTask } from '../../report/show/shown-sample.ts';
import { chooseRunPath } from '../../runs/results/choose-run.ts';
import { judgedSamples } from '../../runs/results/judged-samples.ts';
import { problemsOf, readRun } from '../../runs/results/read-run.ts';
import { createTally } from '../../scorer/tally.ts';
import { toRecord } from '../../store/records.ts';
import { openRun, type RunReader } from '../../store/run-directory.ts';
import type { CommandAction } from '../lazy-command.ts';
import { TEMPERATURE_FLAG } from '../temperature-flag.ts';
import { stdoutStyle } from '../terminal-style.ts';

interface ShowFlags extends SampleParts {
  readonly run: string;
  readonly task?: string;
  readonly sample?: number;
  readonly verdict?: Verdict;
  readonly temperature?: number;
  readonly json?: boolean;
}

export const showCommand: CommandAction<ShowFlags> = {
  builder: (yargs) =>
    yargs
      .positional('run', { type: 'string', demandOption: true, describe: 'run directory' })
      .positional('task', { type: 'string', describe: 'its id or the end of it: 17 for HumanEval/17' })
      .option('sample', { alias: 's', type: 'number', describe: 'one sample, whole' })
      .option('verdict', { choices: VERDICTS, describe: 'only samples, and tasks, with this verdict' })
      .option('diff', { type: 'boolean', describe: 'also the difference to the canonical solution' })
      .option('test', { type: 'boolean', describe: 'also the test' })
      .option('raw', { type: 'boolean', describe: 'also the answer as it came' })
      .option('temperature', TEMPERATURE_FLAG)
      .option('json', { type: 'boolean', describe: 'print it as JSON' })
      .example('passk show reports/RUN', 'the tasks, hardest first')
      .example('passk show reports/RUN 17 --sample 3 --diff', 'why sample 3 of HumanEval/17 failed') as never,
  handler: async (flags) => {
    const run = await openRun(await chooseRunPath(flags.run, flags.temperature));
    if (flags.task === undefined && flags.sample !== undefined) {
      throw new PasskError('E_USAGE', 'a sample of which task?', {
        field: '--sample',
        expected: `a task before it: passk show ${flags.run} TASK --sample ${flags.sample}`,
      });
    }
    const show = flags.task === undefined ? showTasks(run, flags) : showTask(run, flags.task, flags);
    process.stdout.write(await show);
  },
};

async function showTasks(run: RunReader, { verdict, json }: ShowFlags): Promise<string> {
  const { tasks, knownDefects } = (await readRun(run)).summary;
  const shown = byPassRate(tasks).filter(
    ({ verdicts }) => verdict === undefined || (verdicts[verdict] ?? 0) > 0,
  );
  const defects = defectsByTask(knownDefects);
  if (json === true) {
    const records = shown.map((task) => ({ ...toRecord(task), ...defectRecord(defects.get(task.taskId)) }));
    return `${JSON.stringify({ tasks: records })}\n`;
  }
  return renderTaskList(shown, defects, stdoutStyle());
}

async function showTask(run: RunReader, name: string, flags: ShowFlags): Promise<string> {
  const task = await readTask(run, name);
  const { taskId } = task.problem;
  if (flags.sample !== undefined) {
    const sample = task.samples.find(({ sampleIndex }) => sampleIndex === flags.sample);
    if (sample === undefined) {
      const last = task.samples.at(-1)?.sampleIndex;
      throw new PasskError('E_USAGE', `${taskId} has no judged sample ${flags.sample}`, {
        field: '--sample',
        expected: last === undefined ? 'a task with samples' : `0 to ${last}`,
      });
    }
    return flags.json === true
      ? `${JSON.stringify({ ...taskRecord(task), sample: toRecord(sample) })}\n`
      : renderSample(task.problem, sample, { ...flags, defect: task.defect }, stdoutStyle());
  }
  const { verdict } = flags;
  const samples = task.samples.filter((sample) => verdict === undefined || sample.verdict === verdict);
  if (flags.json === true)
    return `${JSON.stringify({ ...taskRecord(task), samples: samples.map(toRecord) })}\n`;
  const style = stdoutStyle();
  const first = samples.find((sample) => sample.verdict !== 'passed') ?? samples[0];
  const whole = first === undefined ? '' : `\n${renderSample(task.problem, first, flags, style)}`;
  return `${renderTask({ ...task, samples }, style)}${whole}`;
}

async function readTask(run: RunReader, name: string): Promise<ShownTask> {
  const problems = await problemsOf(run);
  const taskId = findTask(
    name,
    problems.map((problem) => problem.taskId),
  );
  const wanted = problems.filter((problem) => problem.taskId === taskId);
  const samples: ShownSample[] = [];
  for await (const { completion, execution, program } of judgedSamples(run, wanted))
    samples.push({ ...execution, completion: completion.completion, program });
  samples.sort((a, b) => a.sampleIndex - b.sampleIndex);
  const tally = createTally([taskId]);
  for (const sample of samples) tally.add(sample);
  const problem = wanted[0] as ShownTask['problem'];
  const defect = knownDefectOf(problem);
  return {
    problem,
    score: tally.tasks()[0] as ShownTask['score'],
    samples: withEvidenceOfFirst(samples),
    ...(defect === undefined ? {} : { defect }),
  };
}

/** A program that several samples share was run for the first of them, whose evidence and cases are those of all. */
function withEvidenceOfFirst(samples: readonly ShownSample[]): readonly ShownSample[] {
  const byIndex = new Map(samples.map((sample) => [sample.sampleIndex, sample]));
  return samples.map((sample) => {
    const first = sample.duplicateOf === undefined ? undefined : byIndex.get(sample.duplicateOf);
    if (first === undefined || first.verdict !== sample.verdict) return sample;
    const { evidence, cases } = first;
    return { ...sample, ...definedOnly({ evidence, cases }) };
  });
}

function defectRecord(defect: KnownDefect | undefined): object {
  if (defect === undefined) return {};
  const { taskId: _, ...rest } = defect;
  return { known_defect: rest };
}

function taskRecord({ problem, score, defect }: ShownTask): object {
  const { taskId, language, prompt, canonicalSolution } = problem;
  const { n, c } = score;
  return {
    ...toRecord({ taskId, language, prompt, canonicalSolution, test: testTextOf(problem) }),
    n,
    c,
    ...defectRecord(defect),
  };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { extractAnswer } from '../../src/extractor/extract-answer.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import {
  CHAT_SAMPLES,
  HUMANEVAL,
  hasSharedData,
  RAW_SAMPLES,
  REFERENCE_VERDICTS,
  readRecords,
  SAMPLES,
} from '../shared-data.ts';

/** A fixed part of what models answered; `npm run bench -- extraction` judges all of it. */
const CHOSEN = new Set([0, 27, 54]);
const CHAT_STRIDE = 8;

interface Answer {
  readonly problem: Problem;
  readonly name: string;
  readonly text: string;
  /** Whether it passed when it was cut by the rule that it was published with. */
  readonly passedAsCut: boolean;
}

const executor = createExecutor({ workers: 2 });
afterAll(() => executor.close());

async function passedByAuto(answers: readonly Answer[]): Promise<readonly boolean[]> {
  return Promise.all(
    answers.map(async ({ problem, text }) => {
      const { source } = extractAnswer(problem, text);
      if (source === null) return false;
      const { verdict, evidence } = await executor.execute({ problem, program: source });
      if (verdict === 'harness_error') throw new Error(JSON.stringify(evidence));
      return verdict === 'passed';
    }),
  );
}

/** Tasks that are solved, by the published rule and by ours, and the answers that ours loses. */
async function outcome(answers: readonly Answer[]) {
  const passed = await passedByAuto(answers);
  const tasks = (isSolved: (answer: Answer, i: number) => boolean) =>
    new Set(answers.filter(isSolved).map(({ problem }) => problem.taskId)).size;
  return {
    asCut: tasks(({ passedAsCut }) => passedAsCut),
    auto: tasks((_, i) => passed[i] === true),
    lost: answers.filter(({ passedAsCut }, i) => passedAsCut && passed[i] !== true).map(({ name }) => name),
  };
}

const problems = async () => (await loadSuite(HUMANEVAL)).problems;

describe.skipIf(!hasSharedData || !existsSync(RAW_SAMPLES))(
  'on the answers of CodeGen-16B before they were cut',
  () => {
    test('it solves the tasks that the paper’s stop sequences solve, and loses no sample of them', async () => {
      const verdicts = new Map(
        readRecords<{ task_id: string; sample_index: number; passed: boolean; result: string }>(
          REFERENCE_VERDICTS,
        ).map((row) => [`${row.task_id} ${row.sample_index}`, row]),
      );
      const byId = new Map((await problems()).map((problem) => [problem.taskId, problem]));
      const raw = readRecords<{ readonly samples: readonly string[] }>(RAW_SAMPLES);
      const taskIds = new Set(readRecords<{ task_id: string }>(SAMPLES).map(({ task_id }) => task_id));
      const answers = [...taskIds].flatMap((taskId, task) =>
        (raw[task]?.samples ?? []).flatMap((text, i) => {
          const reference = verdicts.get(`${taskId} ${i}`);
          const problem = byId.get(taskId);
          if (!CHOSEN.has(i) || problem === undefined || reference === undefined) return [];
          if (reference.result === 'timed out') return [];
          return [{ problem, text, name: `${taskId} ${i}`, passedAsCut: reference.passed }];
        }),
      );
      expect(answers.length).toBeGreaterThan(450);
      const { asCut, auto, lost } = await outcome(answers);
      expect(lost).toEqual([]);
      expect(asCut).toBeGreaterThan(40);
      expect(auto).toBeGreaterThanOrEqual(asCut);
    });
  },
);

interface Published {
  readonly eval: Readonly<
    Record<string, readonly { readonly solution: string; readonly base_status: string }[]>
  >;
}

describe.skipIf(!hasSharedData || !existsSync(CHAT_SAMPLES))('on answers of models that converse', () => {
  test('it solves the tasks that their published programs solve, and loses none of these', async () => {
    const byId = new Map((await problems()).map((problem) => [problem.taskId, problem]));
    const files = readdirSync(CHAT_SAMPLES).filter((file) => file.endsWith('.json.gz'));
    const answers = files.flatMap((file) => {
      const published = JSON.parse(
        gunzipSync(readFileSync(`${CHAT_SAMPLES}/${file}`)).toString('utf8'),
      ) as Published;
      return Object.entries(published.eval).flatMap(([taskId, solutions], i) => {
        const problem = byId.get(taskId);
        if (problem === undefined || i % CHAT_STRIDE !== 0) return [];
        return solutions.map(({ solution, base_status }) => ({
          problem,
          text: solution,
          name: `${taskId} ${file}`,
          passedAsCut: base_status === 'pass',
        }));
      });
    });
    expect(answers.length).toBeGreaterThan(100);
    const { asCut, auto, lost } = await outcome(answers);
    expect(lost).toEqual([]);
    expect(asCut).toBeGreaterThan(10);
    expect(auto).toBeGreaterThanOrEqual(asCut);
  });
});

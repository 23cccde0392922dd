import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { loadSuite } from '../../src/problems/load-suite.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';
import { PROBLEMS, readRecords } from '../shared-data.ts';

/*
 * A few of the translations of HumanEval in each compiled language: numbers, texts, lists, tuples, maps. All of them are judged by
 * `npm run bench -- parity cpp` and its like.
 */

const NUMBERS = [0, 8, 33, 90, 111, 155];
const LANGUAGES = ['cpp', 'java', 'go', 'rust'];

interface Pack {
  readonly task_id: string;
  readonly canonical_solution: string;
  readonly buggy_solution: string;
}

const fileOf = (language: string) =>
  join(PROBLEMS, `humanevalpack/${language}__data__humanevalpack.jsonl.gz`);

const installed = new Map<string, boolean>();
for (const name of LANGUAGES) {
  const { label, toolchain } = describedLanguage(name);
  installed.set(name, isInstalled(label, await toolchain.isInstalled()));
}

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 2, requireIsolation: requiredIsolation() });
});
afterAll(() => executor.close());

describe.each(LANGUAGES)('HumanEvalPack in %s', (language) => {
  const isThere = installed.get(language) === true && existsSync(fileOf(language));

  test.skipIf(!isThere)('its solutions pass, its bugs fail, and a failure says at which call', async () => {
    const records = new Map(readRecords<Pack>(fileOf(language)).map((record) => [record.task_id, record]));
    const { problems } = await loadSuite(fileOf(language));
    const chosen = NUMBERS.map((number) => problems[number] as Problem);
    const judge = async (problem: Problem, body: string) =>
      executor.execute({ problem, program: problem.prompt + body });
    const results = await Promise.all(
      chosen.map(async (problem) => {
        const { canonical_solution: right, buggy_solution: wrong } = records.get(problem.taskId) as Pack;
        return { problem, right: await judge(problem, right), wrong: await judge(problem, wrong) };
      }),
    );
    for (const { problem, right, wrong } of results) {
      expect([problem.taskId, right.verdict], JSON.stringify(right.evidence)).toEqual([
        problem.taskId,
        'passed',
      ]);
      expect(wrong.verdict, JSON.stringify(wrong)).not.toBeOneOf(['passed', 'harness_error']);
    }
    const evidence = results.flatMap(({ wrong }) =>
      wrong.verdict === 'wrong_answer' ? [wrong.evidence] : [],
    );
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) expect(one?.lastCall).toMatch(/\(.*\)/s);
  });
});

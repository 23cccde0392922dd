import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../../src/core/execution.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { isVerdict } from '../../../src/core/verdict.ts';
import { createJavaScriptExecutor } from '../../../src/languages/javascript/executor/javascript-executor.ts';
import type { Executor } from '../../../src/workers/executor.ts';
import { SANDBOX_LAYERS } from '../../../src/workers/layers.ts';
import { requiredIsolation } from '../../installed.ts';
import { listenAlone, PATIENCE_MS } from '../../listen-alone.ts';
import { ONCE } from '../../once.ts';
import { readAttacks } from '../read-attacks.ts';
import { DOUBLING, DOUBLING_LATER, hasIsolatedVm, problemWith } from './judging.ts';

/*
 * Every file of test/javascript-attacks is a program that a policy might write to get a reward that it has not earned, to get
 * out, or to do harm. Its second line names the verdicts that it may get; "passed" and "harness_error" are never among them.
 */

const FOLDER = fileURLToPath(new URL('../../javascript-attacks/', import.meta.url));
const CANARIES = '/tmp/passk-canary-js';
const CANARY_PORT = 38918;

const RIGHT = 'const f = (x) => x * 2;\n';
const WRONG = 'const f = (x) => x * 2 + (x < 0);\n';

const families = readdirSync(FOLDER).sort();

const attacksOf = (family: string) => readAttacks(FOLDER, family, '.js');

/** Some need a test that can be lied to, and name it; those that promise something are given to a test that awaits it. */
const problemFor = (program: string): Problem => {
  const test = /^\/\/ test: (.*)$/m.exec(program)?.[1];
  if (test !== undefined) return problemWith(test);
  return /\basync\b|Promise|\bthen\b/.test(program) ? DOUBLING_LATER : DOUBLING;
};

const SURROUNDINGS = [
  { name: 'on a bare machine', layers: SANDBOX_LAYERS, among: families },
  {
    name: 'in a container that refuses namespaces',
    layers: ['landlock', 'seccomp'] as const,
    among: ['disturb-neighbour', 'escape'],
  },
  { name: 'where no layer holds', layers: [], among: ['escape', 'read-answer'] },
];

let executor: Executor;
let callers = 0;
let listener: Server;

beforeAll(async () => {
  listener = await listenAlone(CANARY_PORT, () => {
    callers += 1;
  });
}, PATIENCE_MS);
afterAll(() => listener.close());

test('there are many attacks, and none that is right by itself', ONCE, () => {
  const attacks = families.flatMap(attacksOf);
  expect(attacks.length).toBeGreaterThanOrEqual(230);
  expect(new Set(attacks.map(({ program }) => program.replace(/^\/\/.*$/gm, ''))).size).toBe(attacks.length);
  for (const { name, expected } of attacks) {
    expect({ name, none: expected.length === 0 }).toEqual({ name, none: false });
    const allowed = expected.every(
      (verdict) => isVerdict(verdict) && !['passed', 'harness_error'].includes(verdict),
    );
    expect({ name, allowed }).toEqual({ name, allowed: true });
  }
});

describe.skipIf(!hasIsolatedVm).each(SURROUNDINGS)('$name', ONCE, ({ layers, among }) => {
  const judge = (program: string, problem = DOUBLING): Promise<ExecutionResult> =>
    executor.execute({ problem, program });

  beforeAll(async () => {
    rmSync(CANARIES, { recursive: true, force: true });
    mkdirSync(CANARIES, { mode: 0o777 });
    callers = 0;
    const limits = { timeLimitMs: 400, memoryLimitMiB: 128 };
    const requireIsolation = layers === SANDBOX_LAYERS ? requiredIsolation() : 'basic';
    executor = await createJavaScriptExecutor({ workers: 2, limits, layers, requireIsolation });
  });
  afterAll(() => executor.close());

  describe.each(among)('%s', (family) => {
    test.each(attacksOf(family))(
      '$name gets no verdict that it has not earned',
      async ({ program, expected }) => {
        const [before, attack, right, wrong] = await Promise.all([
          judge(RIGHT),
          judge(program, problemFor(program)),
          judge(RIGHT),
          judge(WRONG),
        ]);
        expect(attack.verdict, JSON.stringify(attack)).toBeOneOf(expected as string[]);
        expect([before.verdict, right.verdict, wrong.verdict]).toEqual(['passed', 'passed', 'wrong_answer']);
      },
    );
  });

  test('after all of them nothing has been written outside, and nobody has called', async () => {
    expect((await judge(RIGHT)).verdict).toBe('passed');
    await new Promise((resolve) => setTimeout(resolve, 500)); // those that wait for their moment have had it
    expect(existsSync(CANARIES) ? readdirSync(CANARIES) : 'the folder is gone').toEqual([]);
    expect(callers).toBe(0);
  });
});

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import { isVerdict } from '../../src/core/verdict.ts';
import { createPythonExecutor } from '../../src/languages/python/executor/python-executor.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { SANDBOX_LAYERS } from '../../src/workers/layers.ts';
import { requiredIsolation } from '../installed.ts';
import { listenAlone, PATIENCE_MS } from '../listen-alone.ts';
import { ONCE } from '../once.ts';
import { DOUBLING, grantsScratch, RIGHT } from './judging.ts';
import { readAttacks } from './read-attacks.ts';

/*
 * Every file of test/attacks is a program that a policy might write to get a reward that it has not earned, to get out, or
 * to do harm. Its second line names the verdicts that it may get; "passed" and "harness_error" are never among them.
 */

const FOLDER = fileURLToPath(new URL('../attacks/', import.meta.url));
const CANARIES = '/tmp/passk-canary';
const CANARY_PORT = 38917;

const WRONG = 'def f(x):\n    return x * 2 + (x < 0)\n';

const families = readdirSync(FOLDER).sort();

const attacksOf = (family: string) => readAttacks(FOLDER, family, '.py');

/** What a worker finds on a bare machine, and what it is left with in a container that refuses namespaces. */
const SURROUNDINGS = [
  { name: 'on a bare machine', layers: SANDBOX_LAYERS, grants: {}, among: families },
  {
    name: 'in a container that refuses namespaces',
    layers: ['landlock', 'seccomp'] as const,
    grants: {},
    // Namespaces have no part in what the others are stopped by.
    among: families.filter((family) => !['cheat-equality', 'exhaust', 'lie-about-time'].includes(family)),
  },
  {
    name: 'with a scratch directory and the network',
    layers: SANDBOX_LAYERS,
    grants: { network: true, ...((await grantsScratch()) ? { scratchMiB: 4 } : {}) },
    // What can be used up there is test/executor/scratch.test.ts's.
    among: families.filter((family) => !['cheat-equality', 'exhaust', 'lie-about-time'].includes(family)),
  },
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

test('there are a hundred attacks and more, and none that is right by itself', ONCE, () => {
  const attacks = families.flatMap(attacksOf);
  expect(attacks.length).toBeGreaterThanOrEqual(100);
  expect(new Set(attacks.map(({ program }) => program.replace(/^#.*$/gm, ''))).size).toBe(attacks.length);
  for (const { name, expected } of attacks) {
    expect({ name, none: expected.length === 0 }).toEqual({ name, none: false });
    const allowed = expected.every(
      (verdict) => isVerdict(verdict) && !['passed', 'harness_error'].includes(verdict),
    );
    expect({ name, allowed }).toEqual({ name, allowed: true });
  }
});

describe.each(SURROUNDINGS)('$name', ONCE, ({ layers, grants, among }) => {
  const judge = (program: string): Promise<ExecutionResult> =>
    executor.execute({ problem: DOUBLING, program });

  beforeAll(async () => {
    rmSync(CANARIES, { recursive: true, force: true });
    mkdirSync(CANARIES, { mode: 0o777 });
    callers = 0;
    const isAll = layers === SANDBOX_LAYERS && Object.keys(grants).length === 0;
    const requireIsolation = isAll ? requiredIsolation() : 'basic';
    const limits = { timeLimitMs: 1000 };
    executor = await createPythonExecutor({ workers: 1, limits, layers, requireIsolation, ...grants });
  });
  afterAll(() => executor.close());

  describe.each(among)('%s', (family) => {
    test.each(attacksOf(family))(
      '$name gets no verdict that it has not earned',
      async ({ program, expected }) => {
        const [before, attack, right, wrong] = await Promise.all([RIGHT, program, RIGHT, WRONG].map(judge));
        expect(attack?.verdict, JSON.stringify(attack)).toBeOneOf(expected as string[]);
        expect([before?.verdict, right?.verdict, wrong?.verdict]).toEqual([
          'passed',
          'passed',
          'wrong_answer',
        ]);
      },
    );
  });

  test('after all of them nothing has been written outside, and nobody has called unasked', async () => {
    const { isolation, verdict } = await judge(RIGHT);
    expect(verdict).toBe('passed');
    await new Promise((resolve) => setTimeout(resolve, 1500)); // those that wait for their moment have had it
    const { layers: inForce } = await executor.describe();
    if (inForce.includes('mount') || inForce.includes('landlock'))
      expect(existsSync(CANARIES) ? readdirSync(CANARIES) : 'the folder is gone').toEqual([]);
    if (isolation === 'full') expect(callers).toBe(0);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { isInstalled, requiredIsolation } from '../installed.ts';
import { ONCE } from '../once.ts';

/*
 * Every file of test/NAME-attacks is a program that a policy might write to get a reward that it has not earned, to get out, or to do
 * harm. All of a language attack one problem, which lies beside them with a right solution.
 */

/** The least number of attacks. What is interpreted has no compiler, no build and no linked runtime to attack. */
const LEAST_ATTACKS: Readonly<Record<string, number>> = {
  ...{ cpp: 45, java: 45, go: 45, rust: 45 },
  ...{ perl: 20, ruby: 20, php: 20, lua: 20, r: 20, racket: 20, bash: 40 },
};
const LANGUAGES = Object.keys(LEAST_ATTACKS);

interface Attack {
  readonly name: string;
  readonly program: string;
}

const folderOf = (language: string) => fileURLToPath(new URL(`../${language}-attacks/`, import.meta.url));

function attacksOf(language: string): readonly Attack[] {
  const folder = folderOf(language);
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families.flatMap(({ name: family }) =>
    readdirSync(join(folder, family))
      .sort()
      .map((file) => ({
        name: `${family}/${file.slice(0, -extname(file).length)}`,
        program: readFileSync(join(folder, family, file), 'utf8'),
      })),
  );
}

const installed = new Map<string, boolean>();
for (const name of LANGUAGES) {
  const { label, toolchain } = describedLanguage(name);
  installed.set(name, isInstalled(label, await toolchain.isInstalled()));
}

describe.each(LANGUAGES)('%s', (language) => {
  const attacks = attacksOf(language);
  const problem = JSON.parse(readFileSync(join(folderOf(language), 'problem.json'), 'utf8')) as Problem;
  const right = problem.prompt + problem.canonicalSolution;
  let executor: Executor;
  let temporary: string;

  test('there are many attacks, each of them another', ONCE, () => {
    expect(attacks.length).toBeGreaterThanOrEqual(LEAST_ATTACKS[language] ?? Infinity);
    expect(new Set(attacks.map(({ program }) => program)).size).toBe(attacks.length);
  });

  describe.skipIf(installed.get(language) !== true)('inside the fence', ONCE, () => {
    const judge = (program: string) => executor.execute({ problem, program });

    beforeAll(() => {
      temporary = mkdtempSync(join(tmpdir(), 'passk-test-'));
      vi.stubEnv('TMPDIR', temporary);
      const limits = { timeLimitMs: 1500, memoryLimitMiB: 256 };
      executor = createExecutor({ workers: 2, limits, requireIsolation: requiredIsolation() });
    });
    afterAll(async () => {
      await executor.close();
      vi.unstubAllEnvs();
      rmSync(temporary, { recursive: true, force: true });
    });

    test.each(attacks)('$name gets no verdict that it has not earned', async ({ name, program }) => {
      const [attack, neighbour] = await Promise.all([judge(program), judge(right)]);
      expect(attack.verdict, JSON.stringify(attack)).not.toBeOneOf(['passed', 'harness_error']);
      // The first of its limits that it reaches.
      if (/^exhaust.*memory/.test(name)) expect(attack.verdict).toBeOneOf(['memory_limit', 'timeout']);
      expect(neighbour.verdict, JSON.stringify(neighbour)).toBe('passed');
    });

    test('after all of them nothing is left', async () => {
      expect((await judge(right)).verdict).toBe('passed');
      await executor.close();
      await expect.poll(() => readdirSync(temporary)).toEqual([]);
    });
  });
});

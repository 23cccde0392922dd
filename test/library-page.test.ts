import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePackedProject, typeCheck } from './packed-project.ts';

const page = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');
/** Every snippet of the page, by the file name in its first line. */
const snippets = new Map(
  [...page.matchAll(/```ts\n(\/\/ (\S+)\n[\s\S]*?)```/g)].map((match) => [
    match[2] as string,
    match[1] as string,
  ]),
);

/** What a careful user has: nothing is skipped, the declarations of the package are checked, too. */
const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM'],
  types: ['node'],
  skipLibCheck: false,
} as const;

let project = '';
beforeAll(() => {
  project = makePackedProject();
  for (const [name, text] of snippets) writeFileSync(join(project, name), text);
  for (const [name, options] of [
    ['node16', { module: 'node16', moduleResolution: 'node16', outDir: 'built' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler', noEmit: true }],
  ] as const)
    writeFileSync(
      join(project, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: ['*.ts'] }),
    );
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const node = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, args, { cwd: project, env: { ...process.env, NO_COLOR: '1' } });
const vitest = (file: string) => node('node_modules/vitest/vitest.mjs', 'run', '--root', '.', file);

describe('docs/library.md, in a project that has installed the packed package', () => {
  test('type-checks with moduleResolution bundler', () => {
    expect([...snippets.keys()]).toEqual([
      'run.ts',
      'checkpoints.ts',
      'samples.ts',
      'resume.ts',
      'model.test.ts',
    ]);
    expect(typeCheck(project, '-p', 'tsconfig.bundler.json')).toBe('');
  }, 300_000);

  test('type-checks with node16, and does what it says', async () => {
    expect(typeCheck(project, '-p', 'tsconfig.node16.json')).toBe('');
    const said = async (name: string) => (await node(`built/${name}.js`)).stdout;
    expect(await said('run')).toMatch(/^runs\/\S+ is complete: true\npass@1 [\d.]+ [\d.]+ [\d.]+\npass@2 /);
    expect(await said('checkpoints')).toMatch(/^difference 0\.5\npass 0\.\d+\n$/);
    expect(await said('samples')).toMatch(/^\{ wrong_answer: \d.*\}\n0\n\[\n? *'random'/);
    expect(await said('resume')).toBe('true 16\n');
  }, 600_000);

  test('a test in vitest passes where the model is good', async () => {
    const { stdout } = await vitest('model.test.ts');
    expect(stdout).toContain('1 passed');
  }, 300_000);

  test('a test in vitest fails in words where the model is worse, or nobody can say', async () => {
    writeFileSync(
      join(project, 'worse.test.ts'),
      `import { evaluateSamples } from 'passk';
import 'passk/vitest';
import { expect, test } from 'vitest';

const judged = (n: number) => evaluateSamples({
  samples: Array.from({ length: n }, (_, i) => ({ taskId: 'passk/knit_rows', completion: '    return ' + i + '\\n' })),
  tasks: ['knit_rows'],
  preflight: false,
  out: 'runs',
});
test('worse', async () => expect(await judged(40)).toHavePassAtK(1, { atLeast: 0.5 }), 300_000);
test('nobody can say', async () => expect(await judged(2)).toHavePassAtK(1, { atLeast: 0.1 }), 300_000);
`,
    );
    const { stdout, stderr } = (await vitest('worse.test.ts').catch((error: unknown) => error)) as {
      readonly stdout: string;
      readonly stderr: string;
    };
    expect(stdout).toContain('2 failed');
    expect(stderr).toMatch(/the upper bound is below 0\.5: the model is shown to be worse. Run: runs\//);
    expect(stderr).toMatch(/inconclusive: 0\.1 lies between the bounds/);
  }, 300_000);
});

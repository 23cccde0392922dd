import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs vitest on fixtures, with the reporter that CI reads. */
function runFixtures(...names: string[]) {
  const config = `export default { test: { include: [${names.map((name) => `'test/fixtures/tally/${name}.fixture.ts'`)}], reporters: ['./test/tally-reporter.ts'] } };`;
  const url = `data:text/javascript,${encodeURIComponent(config)}`;
  const start = `import { startVitest } from 'vitest/node';
const { default: { test } } = await import(${JSON.stringify(url)});
const vitest = await startVitest('test', [], { ...test, config: false, watch: false });
await vitest?.close();`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', start], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), status };
}

test('the output ends with the tally, and every skipped test is named before it', () => {
  const { lines, status } = runFixtures('mixed');
  expect(lines.slice(-3)).toEqual([
    'skipped: test/fixtures/tally/mixed.fixture.ts > is skipped',
    '1 skipped',
    'Tests: 1 passed, 1 failed',
  ]);
  expect(status).not.toBe(0);
});

test('a file that can not be collected counts as failed', () => {
  const { lines, status } = runFixtures('mixed', 'broken');
  expect(lines.at(-1)).toBe('Tests: 1 passed, 2 failed');
  expect(status).not.toBe(0);
});

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

test('the output ends with the tally, and every test that failed or was skipped is named before it', () => {
  const { lines, status } = runFixtures('mixed');
  expect(lines.slice(-4)).toEqual([
    'failed: test/fixtures/tally/mixed.fixture.ts > fails (expected 1 to be 2 // Object.is equality)',
    'skipped: test/fixtures/tally/mixed.fixture.ts > is skipped',
    '1 skipped',
    'Tests: 1 passed, 1 failed',
  ]);
  expect(status).not.toBe(0);
});

test('a file that can not be collected counts as failed', () => {
  const { lines, status } = runFixtures('mixed', 'broken');
  expect(lines.at(-1)).toBe('Tests: 1 passed, 2 failed');
  expect(lines).toContain('failed: test/fixtures/tally/broken.fixture.ts (this file can not be collected)');
  expect(status).not.toBe(0);
});

test('a test that passes only when it is run again is named, with why it failed', () => {
  const { lines, status } = runFixtures('again');
  expect(lines.slice(-2)).toEqual([
    'passed only when run again: test/fixtures/tally/again.fixture.ts > passes the second time (expected 1 to be 2 // Object.is equality)',
    'Tests: 1 passed, 0 failed',
  ]);
  expect(status).toBe(0);
});

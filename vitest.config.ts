import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    pool: 'forks',
    // A test file waits for its own programs half of the time; vitest would run one file at a time on two cores.
    maxWorkers: 3,
    execArgv: ['--no-node-snapshot'],
    // What terminal output is drawn with depends on them.
    env: { LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' },
    // Real processes on a busy machine take their time; a hang still ends.
    testTimeout: 400_000,
    hookTimeout: 200_000,
    // Waiting for a condition, too, ends in a failure only where it never comes true.
    expect: { poll: { timeout: 100_000 } },
    // CI's: a machine that was too slow for a test once. What proves a claim about security is excepted (test/once.ts).
    retry: Number(process.env.PASSK_TEST_RETRIES ?? 0),
    reporters: ['default', './test/tally-reporter.ts'],
  },
});

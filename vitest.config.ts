import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    pool: 'forks',
    execArgv: ['--no-node-snapshot'],
    // Real processes on a busy machine take their time; a hang still ends.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/tally-reporter.ts'],
  },
});

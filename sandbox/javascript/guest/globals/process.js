/* A process that can only be left: `leave` is told the exit code, and takes the first. */
(function makeProcess({ write, leave, now, started, queue }) {
  const writeText = (value) => {
    write(String(value));
    return true;
  };
  const hrtime = () => [Math.floor((now() - started) / 1000), ((now() - started) % 1000) * 1e6];
  hrtime.bigint = () => BigInt(now() - started) * 1_000_000n;
  const process = {
    argv: ['node', 'program.js'],
    env: {},
    platform: 'linux',
    version: 'v20.0.0',
    versions: {},
    pid: 1,
    exitCode: undefined,
    cwd: () => '/',
    uptime: () => (now() - started) / 1000,
    memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
    hrtime,
    nextTick: (callback, ...list) => queue(() => callback(...list)),
    on: () => process,
    once: () => process,
    off: () => process,
    emitWarning: () => undefined,
    stdout: { write: writeText, isTTY: false },
    stderr: { write: writeText, isTTY: false },
    exit(code) {
      if (code != null && typeof code !== 'number' && typeof code !== 'string')
        throw new TypeError('The "code" argument must be of type number.');
      const left = leave(code ?? 0);
      throw new Error(`process.exit(${left})`);
    },
  };
  process.abort = () => process.exit(134);
  process.reallyExit = process.exit;
  return process;
});

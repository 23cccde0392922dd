/* A process that can only be left. Its streams are made when they are asked for. */
(function makeProcess({ args, file, nodeVersion, started, now, load, loop, line, input, streams, exit }) {
  const EventEmitter = load('events');
  const NewBytes = Uint8Array;
  const STDIN_PART = 1 << 16;

  const coded = (error, code) => Object.assign(error, { code });

  function put(fd, chunk, encoding) {
    if (typeof chunk !== 'string')
      line.writeBytes(fd, new NewBytes(chunk.buffer, chunk.byteOffset, chunk.byteLength), chunk.byteLength);
    else if (encoding === undefined || encoding === 'utf8' || encoding === 'utf-8') line.writeText(fd, chunk);
    else put(fd, load('buffer').Buffer.from(chunk, encoding));
  }

  function makeWriter(fd) {
    const { Writable } = load('stream');
    const stream = new Writable({
      decodeStrings: false,
      write(chunk, encoding, done) {
        put(fd, chunk, encoding);
        done();
      },
    });
    stream.fd = fd;
    stream._type = 'pipe';
    stream.destroySoon = stream.destroy;
    // Node's own can't be destroyed either.
    stream._destroy = (error, done) => {
      done(error);
      stream._undestroy();
    };
    stream._handle = { setBlocking: () => undefined };
    return stream;
  }

  function makeReader() {
    const { Readable } = load('stream');
    const { Buffer } = load('buffer');
    const pushPart = () => {
      const part = stream._readableState.encoding === 'utf8' ? input.takeTextPart(STDIN_PART) : undefined;
      if (part !== undefined) return stream.push(part, 'utf8');
      const { buffer, byteOffset, byteLength } = input.takeBytes(STDIN_PART);
      return stream.push(Buffer.from(buffer, byteOffset, byteLength));
    };
    const stream = new Readable({
      highWaterMark: STDIN_PART,
      read() {
        loop.later(() => {
          if (stream.destroyed) return;
          if (input.isOver()) stream.push(null);
          else pushPart();
        });
      },
    });
    stream.fd = 0;
    for (const name of ['ref', 'unref']) stream[name] = () => stream;
    return stream;
  }

  const hrtime = (since) => {
    const at = now() - started;
    const [seconds, nanoseconds] = [Math.floor(at / 1000), (at % 1000) * 1e6];
    if (since === undefined) return [seconds, nanoseconds];
    const [s, n] = [seconds - since[0], nanoseconds - since[1]];
    return n < 0 ? [s - 1, n + 1e9] : [s, n];
  };
  hrtime.bigint = () => BigInt(now() - started) * 1_000_000n;

  const env = new Proxy(
    { __proto__: null },
    {
      set: (target, key, value) => Reflect.set(target, key, String(value)),
      defineProperty: (target, key, { value }) =>
        Reflect.defineProperty(target, key, {
          value: String(value),
          writable: true,
          enumerable: true,
          configurable: true,
        }),
    },
  );

  let exitCode;
  /** @throws TypeError for what is no code */
  function checked(code) {
    if (code === undefined || code === null) return undefined;
    const number = typeof code === 'string' && code !== '' ? Number(code) : code;
    if (Number.isInteger(number)) return number;
    throw coded(
      new TypeError(`The "code" argument must be of type number. Received ${String(code)}`),
      'ERR_INVALID_ARG_TYPE',
    );
  }

  const process = Object.create(
    Object.create(EventEmitter.prototype, {
      constructor: { value: function process() {}, writable: true, configurable: true },
    }),
  );
  EventEmitter.call(process);
  const members = {
    title: 'node',
    argv: ['/usr/bin/node', file, ...args],
    argv0: 'node',
    execArgv: [],
    execPath: '/usr/bin/node',
    env,
    platform: 'linux',
    arch: 'x64',
    version: nodeVersion,
    versions: { node: nodeVersion.slice(1), v8: '11.3.244.8-node', modules: '115' },
    release: { name: 'node' },
    config: { variables: {} },
    features: {},
    pid: 1,
    ppid: 0,
    cwd: () => '/',
    chdir: () => undefined,
    umask: () => 18,
    getuid: () => 1000,
    getgid: () => 1000,
    uptime: () => (now() - started) / 1000,
    memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }),
    cpuUsage: () => ({ user: (now() - started) * 1000, system: 0 }),
    resourceUsage: () => ({ userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 }),
    hrtime,
    nextTick: (callback, ...list) => loop.tick(callback, list),
    emitWarning(warning) {
      const shown = typeof warning === 'string' ? `Warning: ${warning}` : String(warning);
      line.writeText(2, `(node:1) ${shown}\n`);
    },
    setUncaughtExceptionCaptureCallback: () => undefined,
    openStdin() {
      process.stdin.resume();
      return process.stdin;
    },
    exit(code) {
      const given = checked(code);
      if (given !== undefined) exitCode = given;
      exit(exitCode ?? 0);
    },
    reallyExit: (code) => line.exit((checked(code) ?? 0) & 0xff),
    abort: () => line.exit(134),
    kill: () => {
      throw coded(new Error('kill EPERM'), 'EPERM');
    },
  };
  for (const name in members)
    Object.defineProperty(process, name, {
      value: members[name],
      writable: true,
      enumerable: true,
      configurable: true,
    });
  Object.defineProperty(process, 'exitCode', {
    get: () => exitCode,
    set(code) {
      exitCode = checked(code);
    },
    enumerable: true,
    configurable: true,
  });
  for (const [fd, name] of ['stdin', 'stdout', 'stderr'].entries())
    Object.defineProperty(process, name, {
      get() {
        streams[name] ??= fd === 0 ? makeReader() : makeWriter(fd);
        return streams[name];
      },
      set(value) {
        streams[name] = value;
      },
      enumerable: true,
      configurable: true,
    });
  return process;
});

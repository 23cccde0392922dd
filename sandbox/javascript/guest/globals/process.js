/* A process that can only be left: `leave` is told the exit code, and takes the first. Nothing stands in its standard input. */
(function makeProcess({ write, leave, now, started, queue, nodeVersion }) {
  const writer = (fd) => ({
    write(value, ...rest) {
      write(String(value));
      const done = rest.find((item) => typeof item === 'function');
      if (done !== undefined) queue(done);
      return true;
    },
    end: () => undefined,
    on() {
      return this;
    },
    once() {
      return this;
    },
    emit: () => false,
    isTTY: false,
    writable: true,
    fd,
  });

  /** As much of an emitter as programs use of these two. */
  const emitter = (object, onListening) => {
    const listeners = new Map();
    const listOf = (name) => listeners.get(name) ?? [];
    const remove = (name, call) => {
      listeners.set(
        name,
        listOf(name).filter((known) => known !== call && known.original !== call),
      );
      return object;
    };
    const add = (name, call) => {
      listeners.set(name, [...listOf(name), call]);
      onListening?.(name);
      return object;
    };
    const methods = {
      on: add,
      addListener: add,
      prependListener: add,
      once(name, call) {
        const once = (...list) => {
          remove(name, once);
          call.apply(object, list);
        };
        once.original = call;
        return add(name, once);
      },
      off: remove,
      removeListener: remove,
      removeAllListeners(name) {
        if (name === undefined) listeners.clear();
        else listeners.delete(name);
        return object;
      },
      emit(name, ...list) {
        for (const call of listOf(name)) call.apply(object, list);
        return listOf(name).length > 0;
      },
      listeners: (name) => [...listOf(name)],
      listenerCount: (name) => listOf(name).length,
      eventNames: () => [...listeners.keys()],
      setMaxListeners: () => object,
      getMaxListeners: () => 10,
    };
    // No method of the program's Object is asked.
    for (const name in methods) object[name] = methods[name];
    return object;
  };

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

  let hasEnded = false;
  const stdin = emitter({ fd: 0, isTTY: false, readable: true }, (name) => {
    if (!['data', 'end', 'readable', 'close'].includes(name) || hasEnded) return;
    hasEnded = true;
    setTimeout(() => {
      stdin.readable = false;
      for (const event of ['readable', 'end', 'close']) stdin.emit(event);
    });
  });
  for (const name of ['resume', 'pause', 'setEncoding', 'ref', 'unref', 'setRawMode', 'unpipe', 'destroy'])
    stdin[name] = () => stdin;
  stdin.read = () => null;
  stdin.pipe = (target) => {
    stdin.on('end', () => target.end?.());
    return target;
  };
  stdin[Symbol.asyncIterator] = () => ({ next: async () => ({ value: undefined, done: true }) });

  const process = emitter({
    title: 'node',
    argv: ['node', '/program.js'],
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
    exitCode: undefined,
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
    nextTick: (callback, ...list) => queue(() => callback(...list)),
    emitWarning: () => undefined,
    stdin,
    stdout: writer(1),
    stderr: writer(2),
    exit(code) {
      if (code != null && typeof code !== 'number' && typeof code !== 'string')
        throw new TypeError('The "code" argument must be of type number.');
      const left = leave(code ?? 0);
      throw new Error(`process.exit(${left})`);
    },
  });
  process.abort = () => process.exit(134);
  process.reallyExit = process.exit;
  return process;
});

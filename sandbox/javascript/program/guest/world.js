/*
 * What a whole program finds around it, and what the host asks of it: all of it ordinary code of the isolate, with nothing of the host's
 * behind it but a shared buffer. A program that spoils it only changes what it writes itself.
 */
(function makeWorld(parts) {
  const {
    makeLine,
    makeText,
    makeContent,
    makeInput,
    makeLoop,
    makeConsole,
    makeProcess,
    makeFatal,
    makeRequire,
    makeCodec,
  } = parts;
  const { defineProperty } = Reflect;
  const { parse } = JSON;
  const now = Date.now;
  const started = now();
  // biome-ignore lint/security/noGlobalEval: inside the isolate; it is how text becomes a function
  const evaluate = eval;

  return (json, program, buffer, ...given) => {
    const about = parse(json);
    const { args, nodeVersion, globalNames, listed, file } = about;
    const text = makeText();
    const output = about.outputFile === undefined ? undefined : { bytes: new Uint8Array(0), length: 0 };
    const line = makeLine(buffer, output);
    const [first, ...others] = given.map((one, i) =>
      makeContent(one, about.sizes[i], (bytes) => line.readInput(i, bytes)),
    );
    const input = makeInput(first, text);
    const files = { __proto__: null }; // that it may read, by their names
    for (const [i, name] of about.files.entries()) files[name] = others[i];
    const streams = { __proto__: null }; // those that the program has asked for
    let process;
    let isExiting = false;
    let isThrown = false; // what ends it is an error that nobody has caught
    let awaited; // what a program with `await` at its top level waits for

    const hide = (name, value) =>
      defineProperty(globalThis, name, {
        __proto__: null,
        value,
        writable: true,
        configurable: true,
        enumerable: false,
      });

    /** A global that is made when it is first asked for. */
    const hideUntilUsed = (name, makeValue) => {
      let value;
      defineProperty(globalThis, name, {
        __proto__: null,
        get() {
          if (value === undefined) {
            value = makeValue(name);
            hide(name, value);
          }
          return value;
        },
        set: (changed) => void hide(name, changed),
        configurable: true,
        enumerable: false,
      });
    };

    const codeOf = (source) => evaluate(`(${source}\n)`);
    const { require, load, add } = makeRequire({ codeOf, textOf: line.textOf, listed });
    const fatal = makeFatal({ program, file, load, nodeVersion, write: (shown) => line.writeText(2, shown) });

    /** The last code that is set counts, also by what listens to the end. */
    const exit = (code) => {
      if (!isExiting) {
        isExiting = true;
        let last = code;
        try {
          if (process !== undefined) {
            process.emit('exit', code);
            last = process.exitCode ?? code;
          }
        } catch (error) {
          fatal.report(error);
          isThrown = true;
          last = 1;
        }
        line.exit(last & 0xff, isThrown);
      }
      line.exit(code & 0xff, isThrown);
    };

    let isFailing = false;
    const failAs = (error, origin, report) => {
      if (process !== undefined && !isFailing && process.listenerCount('uncaughtException') > 0) {
        isFailing = true;
        try {
          process.emit('uncaughtException', error, origin);
          isFailing = false;
          return;
        } catch (second) {
          fatal.report(second);
          isThrown = true;
          exit(7);
        }
      }
      report();
      isThrown = true;
      if (process !== undefined) process.exitCode = 1;
      exit(1);
    };
    const fail = (error) => failAs(error, 'uncaughtException', () => fatal.report(error));

    const loop = makeLoop({ fail });
    const getProcess = () => {
      process ??= makeProcess({
        args,
        file,
        nodeVersion,
        started,
        now,
        load,
        loop,
        line,
        input,
        streams,
        exit,
      });
      return process;
    };
    const makeGlobal = (name) => codeOf(line.textOf(`global ${name}`))({ load, makeCodec, now, started });

    hide('console', makeConsole({ load, line, streams, now }));
    for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'])
      delete globalThis[name];
    hideUntilUsed('process', getProcess);
    for (const name of globalNames) hideUntilUsed(name, makeGlobal);
    globalThis.global = globalThis;
    globalThis.setTimeout = (callback, delay, ...list) => loop.startTimer(callback, delay, false, list);
    globalThis.setInterval = (callback, delay, ...list) => loop.startTimer(callback, delay, true, list);
    globalThis.setImmediate = (callback, ...list) => loop.startImmediate(callback, list);
    globalThis.clearTimeout = loop.clearTimer;
    globalThis.clearInterval = loop.clearTimer;
    globalThis.clearImmediate = loop.clearImmediate;
    globalThis.queueMicrotask = loop.queueMicrotask;
    const { outputFile, outputLimit } = about;
    add('passk/input', {
      ...{ input, line, text, loop, makeInput },
      ...{ files, output, outputFile, outputLimit },
    });

    const main = {
      id: '.',
      path: '/',
      exports: {},
      filename: file,
      loaded: false,
      children: [],
      paths: ['/node_modules'],
    };
    main.require = require;
    require.main = main;

    return (what, name, given) => {
      if (what === 'module') add(name, given);
      else if (what === 'main') {
        loop.run(() => {
          const made = given.call(main.exports, main.exports, require, main, file, '/');
          main.loaded = true;
          if (name === 'awaits') {
            awaited = made;
            made.then(() => {
              awaited = undefined;
            });
          }
        });
        loop.runTicks();
      } else if (what === 'rejected') {
        const reason = fatal.reasonOf(parse(name));
        if (process !== undefined && process.listenerCount('unhandledRejection') > 0)
          loop.run(() => process.emit('unhandledRejection', reason.value, Promise.resolve()));
        else failAs(reason.value, 'unhandledRejection', reason.report);
        loop.runTicks();
      } else if (what === 'bye') {
        if (process !== undefined && process.listenerCount('beforeExit') > 0)
          loop.run(() => process.emit('beforeExit', process.exitCode ?? 0));
        loop.runTicks();
      } else if (what === 'exit') {
        if (awaited !== undefined) {
          line.writeText(2, 'Warning: Detected unsettled top-level await\n');
          exit(13);
        }
        exit(process?.exitCode ?? 0);
      } else {
        const waitMs = loop.next();
        if (waitMs !== 0) line.flush();
        return waitMs;
      }
      return 0;
    };
  };
});

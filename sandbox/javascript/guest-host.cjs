/*
 * The process that holds the programs: one isolate a job, thrown away after it. It is as little to be trusted as they are:
 * it holds no test and no expected value, and whatever it answers is only a value.
 *
 * 0: the judge's requests and our answers; 1: one line when it is ready; 3: jobs, and requests of judges that have only one job. Its
 * argument: the folder of isolated-vm.
 */
const { writeSync } = require('node:fs');
const v8 = require('node:v8');
const ivm = require(process.argv[2]);
const { openChannel } = require('./channel.cjs');
const { namedBy } = require('./modules.cjs');
const { runPrelude } = require('./prelude.cjs');

const [JUDGE, READY, JOBS] = [0, 1, 3];
const ANSWER_LIMIT = 16 << 20;
const FRAME_LIMIT = 1 << 30;
const HEAD_CHARACTERS = 2000;
const BUFFER_BYTES = (1 << 16) + 12;

// asm.js would become WebAssembly, and means the same as plain JavaScript; without either, V8 leaves WebAssembly out of its
// contexts, which start quicker. Not on the command line: Node refuses to start with a flag that a later V8 has dropped.
v8.setFlagsFromString('--no-validate-asm');

const jobs = openChannel(JOBS, FRAME_LIMIT);
const residentJudge = openChannel(JUDGE, FRAME_LIMIT);

/** A fresh isolate with the program loaded in it; `ask` answers one request, or all of them if it did not load. */
function startGuest({ program, memoryLimitMiB, outputLimitKiB }) {
  const isolate = new ivm.Isolate({ memoryLimit: memoryLimitMiB, onCatastrophicError: outOfMemory });
  const context = isolate.createContextSync();
  let { script, failure } = compile(isolate, program);
  const options = {
    outputLimit: outputLimitKiB * 1024,
    headLimit: HEAD_CHARACTERS,
    answerLimit: ANSWER_LIMIT,
    nodeVersion: process.version,
    ...namedBy(program),
    ...(script?.isWrapped === true ? { isWrapped: true } : {}),
  };
  const dispatch = runPrelude(isolate, context, options);
  const lost = (error) => (isolate.isDisposed ? { M: 1 } : { l: describe(error) });
  try {
    script?.code.runSync(context, { reference: true });
  } catch (error) {
    failure = lost(error);
  }
  return {
    failed: () => failure !== undefined,
    ask(message) {
      try {
        if (failure !== undefined) return JSON.stringify({ ...failure, ...spoken() });
        return checked(dispatch.applySync(undefined, [message]));
      } catch (error) {
        failure = lost(error);
        return JSON.stringify(failure);
      }
    },
    async askWithCallbacks(message, line) {
      try {
        dispatch.applySync(undefined, ['', line.copy().copyInto()]);
        return checked(await line.serve(dispatch.apply(undefined, [message])));
      } catch (error) {
        failure = lost(error);
        return JSON.stringify(failure);
      }
    },
    end() {
      if (!isolate.isDisposed) isolate.dispose();
    },
  };

  /** What the program printed before it failed to load, or that it has left. */
  function spoken() {
    if (isolate.isDisposed) return {};
    const { v, e, ...rest } = JSON.parse(checked(dispatch.applySync(undefined, ['{"k":1}'])));
    return rest;
  }
}

/**
 * A script, so that the test finds what it declares. One that returns, as Node's modules may, runs in a function and tells where its names
 * are to be looked up.
 */
function compile(isolate, program) {
  const syntaxFailure = (error) => ({ failure: { l: ['syntax', ...describe(error).slice(1)] } });
  const compiled = (text, isWrapped) => ({
    script: { code: isolate.compileScriptSync(text, { filename: 'program.js' }), isWrapped },
  });
  try {
    return compiled(program, false);
  } catch (error) {
    if (!/Illegal return statement/.test(error?.message)) return syntaxFailure(error);
    try {
      return compiled(`(function () { passkScope((name) => eval(name)); ${program}\n}).call(exports);`, true);
    } catch {
      return syntaxFailure(error);
    }
  }
}

function checked(answer) {
  if (typeof answer !== 'string') throw new TypeError('the answer is no text');
  return answer.length > ANSWER_LIMIT ? '{"O":2}' : answer;
}

function outOfMemory() {
  writeSync(2, 'the isolate is out of memory\n');
  process.abort();
}

/** [kind, name, message, line of the program] of an error that ended loading. */
function describe(error) {
  const isObject = typeof error === 'object' && error !== null;
  const stack = isObject && typeof error.stack === 'string' ? error.stack : '';
  const message = isObject ? String(error.message) : `thrown: ${String(error)}`;
  const line = /program\.js:(\d+)/.exec(`${stack}\n${message}`);
  const name = isObject && typeof error.name === 'string' ? error.name : 'Error';
  return [
    'load',
    name,
    message.replace(/ \[program\.js:\d+:\d+\]$/, ''),
    line === null ? null : Number(line[1]),
  ];
}

/** How a program calls a function of the test's: it writes into shared memory and sleeps until the answer is there. */
function openLine(judge) {
  const buffer = new SharedArrayBuffer(BUFFER_BYTES);
  const state = new Int32Array(buffer, 0, 3);
  const units = new Uint16Array(buffer, 12);
  let incoming = '';
  let outgoing = '';

  const giveBack = () => {
    Atomics.store(state, 0, 0);
    Atomics.notify(state, 0);
  };

  const sendPart = () => {
    const part = outgoing.slice(0, units.length);
    for (let i = 0; i < part.length; i++) units[i] = part.charCodeAt(i);
    outgoing = outgoing.slice(part.length);
    state[1] = part.length;
    state[2] = outgoing === '' ? 1 : 0;
    giveBack();
  };

  const takePart = () => {
    if (outgoing !== '') return sendPart();
    incoming += String.fromCharCode(...units.subarray(0, Math.min(state[1], units.length)));
    if (incoming.length > ANSWER_LIMIT) throw new RangeError('a call of a function of the test is too large');
    if (state[2] !== 1) return giveBack();
    judge.write(incoming);
    incoming = '';
    outgoing = judge.read() ?? process.exit(0);
    sendPart();
  };

  return {
    copy: () => new ivm.ExternalCopy(buffer),
    async serve(answer) {
      let done = false;
      answer.then(
        () => (done = true),
        () => (done = true),
      );
      for (;;) {
        const change = Atomics.waitAsync(state, 0, 0);
        if (change.async) await Promise.race([answer, change.value]);
        if (Atomics.load(state, 0) === 1) takePart();
        else if (done) return answer;
      }
    },
  };
}

async function serve() {
  for (let frame = jobs.read(); frame !== undefined; frame = jobs.read()) {
    const job = JSON.parse(frame);
    const guest = startGuest(job);
    // A judge that has only this job speaks through the harness, which passes its requests on behind the job.
    const judge = job.relayed === 1 ? jobs : residentJudge;
    let line;
    for (;;) {
      const message = judge.read();
      if (message === undefined) return;
      if (message.startsWith('{"z":')) {
        if (message !== `{"z":${job.id}}`) process.exit(70);
        break;
      }
      // The judge alone knows whether the program holds functions of the test.
      if (message.startsWith('{"C":1') && !guest.failed()) {
        line ??= openLine(judge);
        judge.write(await guest.askWithCallbacks(message, line));
      } else judge.write(guest.ask(message));
    }
    guest.end();
  }
}

/** A host that can't answer for a program of our own is broken, and has to be so before it is given anybody else's. */
function answerOnce() {
  const guest = startGuest({ program: 'const f = (x) => [x];', memoryLimitMiB: 64, outputLimitKiB: 64 });
  const answer = guest.ask('{"f":"f","a":[1]}');
  guest.end();
  if (answer !== '{"v":{"p":[0,[1]]}}') throw new Error(`the guest host answers ${answer} for f(1) = [1]`);
}

answerOnce();
writeSync(READY, `ready ${process.env.PASSK_LAYERS ?? ''}\n`);
serve().then(
  () => process.exit(0),
  (error) => {
    writeSync(2, `${error?.stack ?? error}\n`);
    process.exit(1);
  },
);

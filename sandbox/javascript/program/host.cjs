/*
 * The process that holds whole programs: one isolate a program, thrown away with it. It is as little to be trusted as they are; all that
 * it says of a program is what that program wrote, and how it ended.
 *
 * 1: what programs write, and how they end, as frames; 3: programs with their inputs. Its argument: the folder of isolated-vm.
 */
const { readSync, writeSync } = require('node:fs');
const { isUtf8, isAscii } = require('node:buffer');
const v8 = require('node:v8');
const ivm = require(process.argv[2]);
const { compileProgram } = require('./compile.cjs');
const { openLine } = require('./line.cjs');
const { GLOBALS, LISTED, compileModule, modulesOf, textOf } = require('./modules.cjs');
const { runPrelude } = require('./prelude.cjs');

const [ANSWERS, ERRORS, JOBS] = [1, 2, 3];
const FILE = '/main.js';
const FRAME = { output: 1, errors: 2, end: 3 };
const FRAME_HEADER_BYTES = 5;
const JOB_HEADER_BYTES = 8;
const LONGEST_TEXT = 0x1fffffe0; // of a string

// As for judged programs: contexts without WebAssembly start quicker.
v8.setFlagsFromString('--no-validate-asm');

function writeAll(bytes) {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(ANSWERS, bytes, sent);
}

const frameHeader = Buffer.alloc(FRAME_HEADER_BYTES);

function writeFrame(kind, bytes) {
  frameHeader[0] = kind;
  frameHeader.writeUInt32BE(bytes.length, 1);
  writeAll(frameHeader);
  writeAll(bytes);
}

/** `size` bytes, in memory of their own; undefined where there are no more. */
function readExactly(size) {
  const bytes = Buffer.allocUnsafeSlow(size);
  for (let got = 0; got < size; ) {
    const count = readSync(JOBS, bytes, got, size - got, null);
    if (count === 0) return undefined;
    got += count;
  }
  return bytes;
}

function outOfMemory() {
  writeSync(ERRORS, 'the isolate is out of memory\n');
  process.abort();
}

/** An input as a program's isolate gets it: text where it is UTF-8, or else its bytes, which are no longer ours then. */
function inputOf(bytes, number, inputs) {
  if (bytes.length <= LONGEST_TEXT) {
    if (isAscii(bytes)) return bytes.latin1Slice();
    if (isUtf8(bytes)) return bytes.utf8Slice();
  }
  inputs[number] = undefined; // it has all of it, and has nothing to ask for
  return new ivm.ExternalCopy(bytes.buffer, { transferOut: true }).copyInto({ transferIn: true });
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs one program. Returns how it ended: { code }, with `syntax` where it was no JavaScript and `thrown` where an error ended it; { memory: 1 } or { output: FRAME kind }. */
async function runProgram({ program, memoryLimitMiB, outputLimitKiB, args, files, outputFile }, inputs) {
  const limit = outputLimitKiB * 1024;
  const written = [0, 0, 0];
  let excess;
  let isolate;
  const write = (descriptor, part) => {
    if (excess !== undefined) return;
    written[descriptor] += part.length;
    const over = written[descriptor] - limit;
    writeFrame(descriptor, over > 0 ? part.subarray(0, Math.max(0, part.length - over + 1)) : part);
    if (over <= 0) return;
    excess = descriptor;
    if (!isolate.isDisposed) isolate.dispose();
  };
  isolate = new ivm.Isolate({ memoryLimit: memoryLimitMiB, onCatastrophicError: outOfMemory });
  const line = openLine(write, textOf, inputs);
  const end = () => {
    line.close();
    if (excess !== undefined) return { output: excess };
    return undefined;
  };
  try {
    const context = isolate.createContextSync();
    const start = runPrelude(isolate, context);
    const compiled = compileProgram(isolate, program, FILE);
    if (compiled.error !== undefined) {
      write(FRAME.errors, Buffer.from(`${compiled.error}\n\nNode.js ${process.version}\n`));
      return end() ?? { code: 1, syntax: 1 };
    }
    const options = {
      ...{ args, nodeVersion: process.version, globalNames: GLOBALS, listed: LISTED, file: FILE },
      ...{ sizes: inputs.map(({ length }) => length), files: files.map(([name]) => name) },
      ...{ outputFile, outputLimit: limit },
    };
    const given = [
      JSON.stringify(options),
      program,
      new ivm.ExternalCopy(line.buffer).copyInto(),
      ...inputs.map(inputOf),
    ];
    const ask = start.applySync(undefined, given, { result: { reference: true } });
    for (const name of modulesOf(program))
      ask.applySync(undefined, ['module', name, compileModule(isolate, context, name).derefInto()]);
    const main = compiled.script.runSync(context, { reference: true }).derefInto();
    const code = await live(ask, line, ['main', compiled.awaits ? 'awaits' : '', main]);
    return end() ?? { code: code & 0xff, ...(code > 0xff ? { thrown: 1 } : {}) };
  } catch (error) {
    const ended = end();
    if (ended !== undefined) return ended;
    if (isolate.isDisposed) return { memory: 1 };
    throw error;
  } finally {
    if (!isolate.isDisposed) isolate.dispose();
  }
}

/** Asks for one task after the other until the program has left or has nothing left to do. Returns its exit code. */
async function live(ask, line, first) {
  let list = first;
  let saidBye = false;
  for (;;) {
    const work = ask.apply(undefined, list);
    const code = await line.serve(work);
    if (code !== undefined) {
      work.catch(() => undefined); // it ends with its isolate
      return code;
    }
    let waitMs;
    try {
      waitMs = await work;
    } catch (error) {
      if (isGone(error)) throw error;
      list = ['rejected', JSON.stringify(describe(error))];
      continue;
    }
    if (waitMs > 0) await sleep(waitMs);
    if (waitMs >= 0) saidBye &&= list[0] === 'bye';
    if (waitMs >= 0) list = ['next'];
    else if (saidBye) list = ['exit'];
    else {
      saidBye = true;
      list = ['bye'];
    }
  }
}

const isGone = (error) => /^Isolate (?:was|is) (?:already )?disposed/.test(error?.message);

/** What isolated-vm says where something was thrown that it can't copy; Node says as little. */
const NO_COPY = /^An object was thrown from supplied code within isolated-vm/;
const OUR_FRAMES = /\n {4}at \(<isolated-vm boundary>\)[\s\S]*$/;
const LONGEST_WORDS = 1 << 16;

/** What a rejection that nobody handled was about. It comes as a copy, which no longer runs anything of the program's. */
function describe(error) {
  if (!(error instanceof Error)) return [String(error).slice(0, LONGEST_WORDS)];
  const { name, message, stack } = error;
  if (NO_COPY.test(message)) return ['#<Object>'];
  const text = (value) => (typeof value === 'string' ? value.slice(0, LONGEST_WORDS) : '');
  return [text(name), text(message), text(stack).replace(OUR_FRAMES, '')];
}

async function serve() {
  for (;;) {
    const header = readExactly(JOB_HEADER_BYTES);
    if (header === undefined) return;
    const text = readExactly(header.readUInt32BE(0));
    if (text === undefined) return;
    const job = JSON.parse(text.toString('utf8'));
    const inputs = [header.readUInt32BE(4), ...job.files.map(([, size]) => size)].map(readExactly);
    if (inputs.includes(undefined)) return;
    const end = await runProgram(job, inputs);
    writeFrame(FRAME.end, Buffer.from(JSON.stringify(end)));
  }
}

writeFrame(FRAME.end, Buffer.from(JSON.stringify({ ready: process.env.PASSK_LAYERS ?? '' })));
serve().then(
  () => process.exit(0),
  (error) => {
    writeSync(ERRORS, `${error?.stack ?? error}\n`);
    process.exit(1);
  },
);

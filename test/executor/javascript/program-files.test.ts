import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../../src/executor/create-executor.ts';
import type { ProgramOutcome, ProgramRun } from '../../../src/workers/program-run.ts';
import { hasIsolatedVm } from './judging.ts';
import { type InNode, leftIn, runInNode } from './run-in-node.ts';

const FILES = {
  'input.txt': '3 4\nä€\u{1f600}\n',
  bytes: Buffer.from([0xff, 0, 0xc3, 10]),
  long: Array.from({ length: 30_000 }, (_, i) => `line ${i} ä`).join('\n'),
};

const RANDOM_CALLS = readFileSync(
  fileURLToPath(new URL('../../fixtures/random-file-calls.cjs', import.meta.url)),
  'utf8',
);

/** What each is about its text, and an argument. What they print goes with their errors here, where a file takes the place of the output. */
const PROGRAMS: readonly (readonly [about: string, program: string, argument?: string])[] = [
  [
    'by every name that a file has',
    `const fs = require('fs'); const path = require('path');
for (const name of ['input.txt', './input.txt', __dirname + '/input.txt', path.join(process.cwd(), 'input.txt'), path.resolve('input.txt'), Buffer.from('input.txt')])
  try { console.log(JSON.stringify(fs.readFileSync(name, 'utf8'))); } catch (e) { console.log(e.code); }
console.log(fs.readFileSync('bytes'), fs.readFileSync('bytes', 'latin1').length, fs.readFileSync('long').length, fs.readFileSync('long', 'utf8').length);
console.log(JSON.stringify(fs.readFileSync(0, 'utf8')), fs.readFileSync('input.txt', { encoding: 'utf8', flag: 'r' }).length);`,
  ],
  [
    'what is there, and how much of it',
    `const fs = require('fs');
for (const name of ['input.txt', 'bytes', 'output.txt', 'other']) console.log(name, fs.existsSync(name), fs.statSync(name, { throwIfNoEntry: false })?.size);
fs.writeFileSync('output.txt', 'a\\u20ac'); console.log(fs.existsSync('output.txt'), fs.statSync('output.txt').size, fs.statSync('input.txt').isFile());
fs.accessSync('input.txt', fs.constants.R_OK); for (const call of ['statSync', 'accessSync', 'readFileSync', 'unlinkSync']) try { fs[call]('other'); } catch (e) { console.log(e.code, e.syscall, e.path); }
fs.unlinkSync('output.txt'); fs.rmSync('output.txt', { force: true }); console.log(fs.existsSync('output.txt'));`,
  ],
  [
    'descriptors, each with a place of its own',
    `const fs = require('fs'); const [a, b] = [fs.openSync('input.txt'), fs.openSync('input.txt', 'r')]; const four = Buffer.alloc(4);
console.log(fs.readSync(a, four), String(four), fs.readSync(b, four, 1, 2, null), String(four), fs.readSync(a, four, { position: 1 }), String(four), fs.readFileSync(a, 'utf8'), fs.readSync(a, four), fs.fstatSync(b).size);
fs.closeSync(a); try { fs.readSync(a, four); } catch (e) { console.log(e.code); } try { fs.writeSync(b, 'x'); } catch (e) { console.log(e.code); }`,
  ],
  [
    'texts that are written one over the other',
    `const fs = require('fs'); fs.writeFileSync('output.txt', '123456789'); fs.writeFileSync('output.txt', '7\\n'); fs.appendFileSync('output.txt', 'ä\\n');
console.log(fs.readFileSync('output.txt', 'utf8')); fs.writeFileSync('output.txt', Buffer.from([65, 10]), { flag: 'a' }); try { fs.writeFileSync('output.txt', '', { flag: 'wx' }); } catch (e) { console.log(e.code); }`,
  ],
  [
    'a descriptor that is written to',
    `const fs = require('fs'); const fd = fs.openSync('output.txt', 'w+'); console.log(fs.writeSync(fd, 'abcd'), fs.writeSync(fd, Buffer.from('xefgy'), 1, 3), fs.writeSync(fd, 'Z', 1), fs.writeSync(fd, 'h'), fs.writeSync(fd, '!', 12));
const all = Buffer.alloc(20); console.log(fs.readSync(fd, all, 0, 20, 0), all); fs.ftruncateSync(fd, 10); fs.closeSync(fd);
const more = fs.openSync('output.txt', 'a'); fs.writeSync(more, '-end'); try { fs.readSync(more, all); } catch (e) { console.log(e.code); }`,
  ],
  [
    'lines of a stream, and a stream for them',
    `const fs = require('fs'); const out = fs.createWriteStream('output.txt'); const rl = require('readline').createInterface({ input: fs.createReadStream('input.txt'), output: out, terminal: false });
out.on('open', (fd) => console.log(typeof fd)); rl.on('line', (l) => out.write('<' + l + '>\\n')); rl.on('close', () => out.end('end\\n', () => console.log(fs.readFileSync('output.txt', 'utf8'), out.bytesWritten)));`,
  ],
  [
    'for await over lines, with an encoding',
    `const fs = require('fs'); (async () => { let n = 0; const rl = require('readline').createInterface({ input: fs.createReadStream('long', 'utf8') }); for await (const line of rl) n += line.length; console.log(n);
let size = 0; for await (const part of fs.createReadStream('long', { highWaterMark: 1000 })) size += part.length; console.log(size); })();`,
  ],
  [
    'parts of a file, and streams of none',
    `const fs = require('fs'); let s = ''; fs.createReadStream('input.txt', { start: 1, end: 3, encoding: 'utf8' }).on('data', (d) => { s += d; }).on('close', () => {
  console.log(JSON.stringify(s)); fs.createReadStream('other').on('error', (e) => console.log(e.code, e.syscall)); });
fs.createReadStream('bytes').pipe(fs.createWriteStream('output.txt', { flags: 'a' }));`,
  ],
  [
    'promises and callbacks',
    `const fs = require('fs'); const p = require('fs/promises'); (async () => { const text = await p.readFile('input.txt', 'utf8'); await p.writeFile('output.txt', text); await p.appendFile('./output.txt', 'more'); console.log((await p.stat('output.txt')).size, await p.access('input.txt'));
const h = await p.open('input.txt'); const lines = []; for await (const l of h.readLines()) lines.push(l); console.log(lines); await p.readFile('other').catch((e) => console.log(e.code));
fs.readFile('output.txt', 'utf8', (e, d) => { console.log(e, d); fs.writeFile('output.txt', 'last', (error) => console.log(error)); }); })();`,
  ],
  [
    'an exit in the middle of everything',
    `const fs = require('fs'); const fd = fs.openSync('output.txt', 'w'); process.on('exit', () => fs.writeSync(fd, 'bye')); fs.writeSync(fd, 'said '); console.log(1); setTimeout(() => process.exit(3)); setInterval(() => {}, 5);`,
  ],
  ['an error behind it', `require('fs').writeFileSync('output.txt', 'written'); throw new Error('x');`],
  [
    'imports',
    `import { readFileSync, writeFileSync } from 'node:fs';\nconst [a, b] = readFileSync('input.txt', 'utf8').split('\\n')[0].split(' ').map(Number);\nwriteFileSync('output.txt', \`\${a + b}\\n\`);`,
  ],
];

const ALL: typeof PROGRAMS = [
  ...PROGRAMS,
  ...[1, 2].map((seed) => [`random calls from ${seed} on`, RANDOM_CALLS, `${seed}`] as const),
];

describe.skipIf(!hasIsolatedVm)('a program with files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passk-program-files-'));
  let executor: AnyLanguageExecutor;
  let inNode: readonly InNode[] = [];
  let outcomes: readonly ProgramOutcome[] = [];

  const run = (program: string, over: Partial<ProgramRun> = {}) =>
    executor.runProgram({
      ...{ language: 'javascript', program, files: FILES, outputFile: 'output.txt' },
      ...over,
    });

  beforeAll(async () => {
    executor = createExecutor({ workers: 1, limits: { outputLimitKiB: 256, memoryLimitMiB: 128 } });
    [inNode, outcomes] = await Promise.all([
      pLimit(1).map(ALL, ([, program, argument = ''], i) =>
        runInNode(join(folder, `${i}`), program, { files: FILES, arguments: [argument] }),
      ),
      Promise.all(ALL.map(([, program, argument = '']) => run(program, { arguments: [argument] }))),
    ]);
  }, 60_000);
  afterAll(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  test.each(ALL.map(([about], i) => ({ about, i })))('does as plain Node does: $about', ({ i }) => {
    const { ending, exitCode, stdout, stderr } = outcomes[i] as ProgramOutcome;
    const { code, stdout: printed } = inNode[i] as InNode;
    expect({ ending, exitCode, written: stdout }).toEqual({
      ...{ ending: 'exited', exitCode: code },
      written: leftIn(join(folder, `${i}`), 'output.txt'),
    });
    if (code !== 1) expect(stderr).toBe(printed);
  });

  test('may write its output alone, and finds nothing else', async () => {
    const { stderr } = await run(`const fs = require('fs');
      for (const f of [() => fs.writeFileSync('input.txt', 'x'), () => fs.openSync('bytes', 'r+'), () => fs.unlinkSync('bytes'), () => fs.writeFileSync('new', ''), () => fs.mkdirSync('d'), () => fs.readFileSync('/etc/passwd'), () => fs.readFileSync('main.js'), () => fs.readdirSync('.'), () => fs.renameSync('input.txt', 'y'), () => fs.symlinkSync('/etc/passwd', 'output.txt')])
        try { f(); console.log('done'); } catch (e) { console.log(e.code); }`);
    expect(stderr.trim().split('\n')).toEqual(
      'EROFS EROFS EROFS EROFS EROFS ENOENT ENOENT ENOENT ENOENT EROFS'.split(' '),
    );
  });

  test('writes a stream as it goes: nothing waits for an end', async () => {
    const program = "require('fs').createWriteStream('output.txt').write('all of it'); process.exit(0);";
    expect((await run(program)).stdout).toBe('all of it');
  });

  test('finds what it has written, and no longer what it was given, where both have one name', async () => {
    const program = "const fs = require('fs'); console.log(fs.existsSync('a')); fs.writeFileSync('a', 'x');";
    expect(await run(program, { files: { a: 'given' }, outputFile: './a' })).toMatchObject({
      ...{ stdout: 'x', stderr: 'false\n' },
    });
  });

  test('has names that are nothing but names', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));
    const program = `const fs = require('fs'); console.log(fs.existsSync('valueOf'), ({}).polluted, process.argv.slice(2).map((n) => fs.readFileSync(n, 'utf8')).join()); fs.writeFileSync('prototype', '{"polluted":1}');`;
    expect(await run(program, { files, outputFile: 'prototype', arguments: names })).toMatchObject({
      ...{ exitCode: 0, stdout: '{"polluted":1}' },
      stderr: `false undefined ${names.map((name) => `content of ${name}`).join()}\n`,
    });
  });

  test.each([
    ['one text', "fs.writeFileSync('output.txt', 'x'.repeat(300_000));"],
    ['one after the other', "for (;;) fs.appendFileSync('output.txt', 'x'.repeat(999));"],
    ['a place far behind', "fs.writeSync(fs.openSync('output.txt', 'w'), 'x', 1e15);"],
    ['a size', "fs.writeFileSync('output.txt', ''); fs.truncateSync('output.txt', 1e12);"],
    ['streams', "const s = fs.createWriteStream('output.txt'); for (;;) s.write(Buffer.alloc(1e5));"],
    ['what it prints', "for (;;) console.log('x'.repeat(999));"],
  ])('may write as much as on its standard output: %s', async (_, program) => {
    const outcome = await run(`const fs = require('fs'); ${program}\nprocess.reallyExit(0);`);
    expect(outcome).toMatchObject({ ending: 'output_limit', message: 'wrote more than 256 KiB' });
  });

  test('keeps to itself what it has done to the language', async () => {
    const spoils = `const fs = require('fs'); fs.writeFileSync('output.txt', 'mine'); fs.readFileSync('bytes');
      for (const p of [Uint8Array, Object.getPrototypeOf(Uint8Array), Map, Array, Object, String, Function])
        for (const k of Object.getOwnPropertyNames(p.prototype)) try { p.prototype[k] = () => { throw 1; }; } catch {}
      Object.defineProperty(globalThis, 'Uint8Array', { get() { throw 1; } });`;
    const line = `const { call } = Function.prototype; let inside; Function.prototype.call = function (...a) { inside ??= a[3]; return Reflect.apply(this, a[0], a.slice(1)); };
      require('fs'); Function.prototype.call = call; const { line, output } = inside('passk/input');
      for (const n of [-1, 9, 1e9, 1.5, '__proto__', 1]) line.readInput(n, new Uint8Array(1000)); output.length = 1e9; output.bytes = { length: 5 };`;
    const honest = "const fs = require('fs'); fs.writeFileSync('output.txt', fs.readFileSync('input.txt'));";
    const [first, second, third] = await Promise.all([run(spoils), run(line), run(honest)]);
    expect(first).toMatchObject({ ending: 'exited', stdout: 'mine' });
    expect(['exited', 'output_limit', 'killed']).toContain(second.ending);
    expect(third).toMatchObject({ ending: 'exited', exitCode: 0, stdout: FILES['input.txt'], stderr: '' });
  });

  test('is judged by what it writes, in JavaScript and TypeScript', async () => {
    const verdictOf = async (language: 'javascript' | 'typescript', program: string) => {
      const tests = {
        kind: 'cases' as const,
        cases: [{ input: '3 4\n', output: '7\n' }],
        files: { input: 'sum.in', output: 'sum.out' },
      };
      const problem = { ...{ taskId: 'sum', language, prompt: '', canonicalSolution: '' }, tests };
      const { verdict, evidence } = await executor.execute({ problem, program });
      return [verdict, evidence?.message];
    };
    const sum = "fs.readFileSync('sum.in', 'utf8').split(' ').map(Number).reduce((a, b) => a + b)";
    const types = `import * as fs from 'fs';\nconst sum: number = ${sum};\nfs.writeFileSync('sum.out', String(sum));`;
    expect(await verdictOf('javascript', `const fs = require('fs'); console.log(${sum});`)).toEqual([
      'wrong_answer',
      'case 1 of 1: line 1: wrote nothing more, expected "7"',
    ]);
    expect(
      await verdictOf('javascript', `const fs = require('fs'); fs.writeFileSync('sum.out', \`\${${sum}}\`);`),
    ).toEqual(['passed', undefined]);
    expect((await verdictOf('typescript', types))[0]).toBe('passed');
  });
});

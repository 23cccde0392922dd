/** A whole program: what it is about, its text, and its standard input. */
export type WholeProgram = readonly [about: string, program: string, stdin?: string];

const SUMS = '3\n1 2\n3 4\n5 6\n';
const NUMBERS = Array.from({ length: 20_000 }, (_, i) => i).join('\n');

/** Programs that write the same here and under plain Node, and leave with the same code. */
export const WHOLE_PROGRAMS: readonly WholeProgram[] = [
  [
    'the whole input, by descriptor and by path',
    `const fs = require('fs');
const lines = fs.readFileSync(process.stdin.fd, 'utf8').trim().split('\\n');
console.log(lines.slice(1).map((l) => l.split(' ').map(Number).reduce((a, b) => a + b)).join('\\n'));
console.log(JSON.stringify(fs.readFileSync(0, 'utf8')));`,
    SUMS,
  ],
  [
    'bytes',
    `const b = require('fs').readFileSync(0); console.log(b.length, b[0], b, b.toString())`,
    'é\u{1f600}x',
  ],
  [
    'data and end, without and with an encoding',
    `let s = ''; process.stdin.on('data', (c) => { s += c; console.log(typeof c, c.length); });
process.stdin.on('end', () => console.log(s.split('\\n').length, s));`,
    SUMS,
  ],
  [
    "HackerRank's way",
    `process.stdin.resume(); process.stdin.setEncoding('utf-8'); let input = ''; let at = 0;
process.stdin.on('data', (part) => { input += part; });
process.stdin.on('end', () => { input = input.trim().split('\\n').map((s) => s.trim()); main(); });
const readLine = () => input[at++];
function main() { const n = parseInt(readLine(), 10); for (let k = 0; k < n; k++) console.log(readLine().split(' ').reverse().join(' ')); }`,
    SUMS,
  ],
  [
    'readable',
    `process.stdin.on('readable', () => { let c; while ((c = process.stdin.read()) !== null) process.stdout.write('<' + c + '>'); });`,
    SUMS,
  ],
  [
    'for await over the input',
    `(async () => { let s = ''; for await (const c of process.stdin) s += c; console.log(s.length, s); })()`,
    SUMS,
  ],
  [
    'lines as events',
    `const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout }); const a = []; rl.on('line', (l) => a.push(l)).on('close', () => console.log(a));`,
    SUMS,
  ],
  [
    'odd ends of lines',
    `const rl = require('readline').createInterface({ input: process.stdin }); rl.on('line', (l) => console.log(JSON.stringify(l)));`,
    'a\r\nb\rc\n\nd',
  ],
  [
    'questions',
    `const rl = require('readline').createInterface({ input: process.stdin, output: process.stdout }); rl.question('n? ', (a) => rl.question('m? ', (b) => { console.log(a, b); rl.close(); }));`,
    SUMS,
  ],
  [
    'questions that await, of which Node loses the second',
    `const rl = require('readline/promises').createInterface({ input: process.stdin, output: process.stdout }); (async () => { console.log(await rl.question('a? ')); console.log(await rl.question('b? ')); })();`,
    SUMS,
  ],
  [
    'for await over lines',
    `(async () => { const rl = require('readline').createInterface({ input: process.stdin }); let t = 0; for await (const l of rl) t += +l; console.log(t); })()`,
    NUMBERS,
  ],
  [
    'lines after close',
    `const rl = require('readline').createInterface({ input: process.stdin }); rl.on('line', (l) => { console.log(l); rl.close(); }); rl.on('close', () => console.log('closed'));`,
    SUMS,
  ],
  [
    'an iterator of lines',
    `(async () => { const rl = require('readline').createInterface({ input: process.stdin }); const it = rl[Symbol.asyncIterator](); const n = +(await it.next()).value; for (let i = 0; i < n; i++) console.log((await it.next()).value); console.log(await it.next()); })()`,
    SUMS,
  ],
  [
    'pieces read into a buffer',
    `const fs = require('fs'); const b = Buffer.alloc(4); let n; let s = ''; while ((n = fs.readSync(0, b, 0, 4, null)) > 0) s += b.toString('utf8', 0, n); console.log(s);`,
    SUMS,
  ],
  ['pipe', `process.stdin.pipe(process.stdout)`, SUMS],
  [
    'a pipeline',
    `const { Transform, pipeline } = require('stream'); pipeline(process.stdin, new Transform({ transform(c, e, done) { done(null, c.toString().toUpperCase()); } }), process.stdout, () => undefined);`,
    'abc\ndef\n',
  ],
  [
    'large texts in pieces',
    `process.stdin.setEncoding('utf8'); let s = ''; process.stdin.on('data', (c) => { s += c; }); process.stdin.on('end', () => { console.log(s.length); process.stdout.write(s.slice(0, 100000)); });`,
    'é€\u{1f600}a'.repeat(60_000),
  ],
  [
    'import',
    `import fs, { readFileSync } from 'fs';\nimport * as readline from 'node:readline';\nconsole.log(readFileSync(0, 'utf8').length, typeof fs.readSync, typeof readline.createInterface, typeof import.meta.url);`,
    SUMS,
  ],
  [
    'await at top level',
    `import readline from 'readline';\nconst rl = readline.createInterface({ input: process.stdin });\nconst lines = [];\nfor await (const line of rl) lines.push(line);\nconsole.log(lines);`,
    SUMS,
  ],
  [
    'an await that nothing settles',
    `import 'fs';\nconsole.log('a');\nawait new Promise(() => {});\nconsole.log('b');`,
  ],
  ['a rejection at top level', `import 'fs';\nawait Promise.reject(new Error('m'));`],
  [
    'what the console makes of values',
    `console.log(); console.log(undefined, null, true, -0, 1n, Symbol('x'), NaN, 0.1 + 0.2, 1e21);
console.log([undefined, -0, "it's", 'a\\nb'], { a: { b: { c: { d: 1 } } } }, [[[[1]]]], [1, , 3], [true, null]);
console.log('%s is %d and %i %f %j %O %%', 'x', 1.5, 1.9, '2.5', { a: 1 }, [1], 'rest'); console.log('100%', 5); console.log('a', '%s', 'b');
class A { constructor() { this.x = 1; } get y() { return 2; } } class B extends A { #p = 1; z = [1, 2]; }
console.log(new A(), new B(), A, B, () => 1, function f() {}, new Date(0), /x/g, [new A()], Object.create(null), { get a() { return 1; } });
console.log(new Map([['a', 1], ['b', { c: 2 }]]), new Set([1, 'x']), new Uint8Array(3), Buffer.from('hi'), new WeakMap(), [1].entries(), async () => {});
console.log(Array.from({ length: 120 }, (_, i) => i), Array.from({ length: 30 }, (_, i) => 'item' + i), ['a'.repeat(80)]);
const o = {}; o.o = o; console.log(o, [o]);`,
  ],
  [
    'tables, groups and counts',
    `console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]); console.table([1, 2]); console.table([[1, 2], [3, 4]]); console.table(new Map([['k', 1]])); console.table([{ a: 1, b: 2 }], ['b']); console.table(5);
console.group('A'); console.log('in\\ntwo'); console.group(); console.info('deeper'); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('a'); console.count(); console.dir({ a: { b: { c: {} } } }, { depth: 0 }); console.error('not here');`,
  ],
  [
    'writes of every kind',
    `process.stdout.write('a'); process.stdout.write('b\\n', () => console.log('written')); console.log('c'); process.stdout.write(new Uint8Array([0x64, 10])); process.stdout.write('ff0a', 'hex'); console.log(process.stdout.write('x'.repeat(10)), require('fs').writeSync(1, Buffer.from('wxyz\\n'), 1, 4));`,
  ],
  ['half of a surrogate pair', `console.log('a\\ud800b'); process.stdout.write('\\udc00\\n');`],
  [
    'a stdout that has ended',
    `process.stdout.end('last\\n'); process.stdout.on('error', (e) => console.error(e.code)); console.log('lost');`,
  ],
  ['a stdout that is destroyed', `process.stdout.destroy(); console.log('still here');`],
  [
    'a write of one’s own',
    `const w = process.stdout.write.bind(process.stdout); process.stdout.write = (s, ...r) => w('[' + s.trim() + ']\\n', ...r); console.log('a');`,
  ],
  [
    'exit within try',
    `console.log(1); try { process.exit(3); } catch { console.log('caught'); } finally { console.log('finally'); }`,
  ],
  ['an exit code', `process.exitCode = 4; console.log(1);`],
  [
    'listeners to the end',
    `process.on('beforeExit', () => { if (!globalThis.n) { n = 1; setTimeout(() => console.log('more')); } }); process.on('exit', (c) => { console.log('code', c, process.exitCode); process.exitCode = 9; setTimeout(() => console.log('never')); });`,
  ],
  ['exit within exit', `process.on('exit', () => process.exit(5)); process.exit(1);`],
  ['an error', `console.log('a'); throw new TypeError('bad thing');`],
  ['an error in a timer', `setTimeout(() => { null.x; }, 1); setTimeout(() => console.log('never'), 50);`],
  ['a value that is thrown', `throw { a: 1 };`],
  ['no JavaScript', `console.log(1);\nlet x = ;`],
  ['a function that ends too early', `}); console.log(1); (function () {`],
  [
    'a rejection that nobody handles',
    `(async () => { throw 7; })(); setTimeout(() => console.log('never'), 10);`,
  ],
  [
    'a rejection that is handled in time',
    `const p = Promise.reject(new Error('r')); process.nextTick(() => p.catch((e) => console.log('ok', e.message)));`,
  ],
  [
    'listeners to errors',
    `process.on('uncaughtException', (e, o) => console.log(e.message, o)); process.on('unhandledRejection', (r) => console.log('rejected', r.message)); setTimeout(() => console.log('on'), 5); Promise.reject(new Error('q')); throw new Error('p');`,
  ],
  [
    'the order of things',
    `setTimeout(() => console.log('timeout'), 0); setImmediate(() => { console.log('i1'); setImmediate(() => console.log('i3')); process.nextTick(() => console.log('it')); }); setImmediate(() => console.log('i2'));
process.nextTick(() => { console.log('t1'); process.nextTick(() => console.log('t2')); Promise.resolve().then(() => { console.log('m2'); process.nextTick(() => console.log('t3')); }); });
Promise.resolve().then(() => console.log('m1')); queueMicrotask(() => console.log('m1b')); console.log('sync'); for (const t = Date.now(); Date.now() - t < 5; );`,
  ],
  [
    'timers',
    `const later = require('timers/promises'); setTimeout(() => console.log(3), 400); setTimeout((a) => console.log(a), 100, 1); const i = setInterval(() => { console.log('i'); clearInterval(i); }, 5); setTimeout(() => console.log('never'), 2000).unref(); clearTimeout(setTimeout(() => console.log('no'), 1)); later.setTimeout(200, 'p').then(console.log);`,
  ],
  [
    'what a main module is',
    `console.log(process.argv.slice(2), require.main === module, this === module.exports, typeof __filename, module.id, (function () { return this === globalThis; })()); var x = 1; console.log(globalThis.x); if (true) return; console.log('never');`,
  ],
  ['a hashbang', `#!/usr/bin/env node\nconsole.log('hi');`],
  [
    'deep recursion',
    `function f(n) { return n === 0 ? 0 : 1 + f(n - 1); } console.log(f(7000)); try { f(1e6); } catch (e) { console.log(e instanceof RangeError, e.message); }`,
  ],
  [
    'modules',
    `const E = require('events'); const e = new E(); e.once('a', (v) => console.log(v)); e.emit('a', 1); const u = require('util'); console.log(u.inspect({ a: { b: { c: { d: 1 } } } }, { depth: null }), u.format('%s', 1)); const c = require('crypto'); console.log(c.createHash('sha256').update('x').digest('hex'), require('path').join('a', '..', 'b'), new URL('https://a.b/c?d=e').searchParams.get('d'), structuredClone({ a: new Date(0) }));`,
  ],
  [
    'no files',
    `const fs = require('fs'); try { fs.readFileSync('input.txt'); } catch (e) { console.log(e.code, e.syscall, e.errno, e.message); } console.log(fs.existsSync('/nope')); fs.promises.readFile('/nope').catch((e) => console.log(e.code));`,
  ],
];

/*
 * A program as a function, as Node makes one of its main module: names at its top level are its own, and it may return. One that awaits at
 * its top level, as only modules may, is an async function.
 */
const { compileFunction } = require('node:vm');

const NAMES = ['exports', 'require', 'module', '__filename', '__dirname'];
const HEAD = `function (${NAMES.join(', ')}) {`;

/** Modules that have become scripts still ask for it. */
const META = /\bimport\.meta\b/g;
const META_HERE = '({ url: "file:///main.js", filename: "/main.js", dirname: "/" })';

/** { script, awaits }, or { error } as Node would print it. */
function compileProgram(isolate, program, file) {
  const source = program.startsWith('#!') ? `//${program}` : program;
  const compile = (head) =>
    // On the program's own first line, so that lines keep their numbers.
    isolate.compileScriptSync(`(${head}${source}\n})`, { filename: file, columnOffset: -1 - head.length });
  try {
    const script = compile(HEAD);
    compileFunction(source, NAMES); // only read: one that closes its function before its end is no program
    return { script, awaits: false };
  } catch (error) {
    if (/import\.meta/.test(error?.message))
      return compileProgram(isolate, source.replace(META, META_HERE), file);
    if (/\bawait\b/.test(source)) {
      try {
        return { script: compile(`async ${HEAD}`), awaits: true };
      } catch {
        // What is wrong with it as a script is what people expect to read.
      }
    }
    return { error: describe(error, source, file) };
  }
}

const LONGEST_LINE = 400;

function describe(error, source, file) {
  const [, message, place = '1', column = '1'] = /^(.*?)(?: \[.*:(\d+):(\d+)\])?$/s.exec(
    String(error?.message),
  );
  const line = source.split('\n', Number(place))[place - 1] ?? '';
  const shown = line.length > LONGEST_LINE ? '' : `${line}\n${' '.repeat(Math.max(0, column - 1))}^\n`;
  return `${file}:${place}\n${shown}\n${error?.name ?? 'SyntaxError'}: ${message}`;
}

module.exports = { compileProgram };

const { builtinModules } = require('node:module');

/*
 * What whole programs use of Node's, as far as a type check has to know of it: that it is there, and may be anything. A program's own types
 * are checked; what it makes of Node's shows when it runs.
 */

const NAMES = ['require', 'process', 'module', 'exports', 'global', '__dirname', '__filename', 'Buffer'];
const FUNCTIONS = ['setImmediate', 'clearImmediate'];
const NAMESPACE =
  'Timeout Timer Immediate ReadStream WriteStream ReadableStream WritableStream Process ErrnoException'.split(
    ' ',
  );

/** What the compiler says of types that it does not know of modules that may be anything, and of `import fs = require('fs')`. */
const UNKNOWN_OF_NODE = new Set([2694, 2709, 1202, 1203]);

/** A name that the program declares is its own. */
const isDeclared = (program, name) =>
  new RegExp(`\\b(?:var|let|const|function|class|interface|type|namespace)\\s+${name}\\b`).test(program);

/** A file of declarations to be checked beside `program`. */
function nodeNames(program) {
  const free = (name) => !isDeclared(program, name);
  const asked = new Set([...program.matchAll(/['"]((?:node:)?[\w/]+)['"]/g)].map(([, name]) => name));
  const modules = [...asked].filter((name) => builtinModules.includes(name.replace(/^node:/, '')));
  return [
    ...[...NAMES, ...FUNCTIONS].filter(free).map((name) => `declare var ${name}: any;`),
    ...['Buffer'].filter(free).map((name) => `type ${name} = any;`),
    ...['NodeJS'].filter(free).map((name) => `declare namespace ${name} {`),
    ...(free('NodeJS') ? [...NAMESPACE.map((name) => `  export type ${name} = any;`), '}'] : []),
    ...modules.map((name) => `declare module '${name}';`),
  ].join('\n');
}

module.exports = { UNKNOWN_OF_NODE, nodeNames };

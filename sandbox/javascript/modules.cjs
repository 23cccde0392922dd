const { readdirSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, join } = require('node:path');
const { guestText } = require('./guest-text.cjs');
const { LIBRARIES } = require('./libraries.cjs');

/*
 * What programs can require, and the globals of Node's that few of them use. In a program's isolate there is nothing of Node's,
 * so all of it is plain JavaScript; it is handed over as text, and only to programs that name it.
 */

const NEEDED_BY_BUFFER = ['base64-js', 'ieee754'];

/** What each module requires in turn, and each global of Node's. */
const NEEDS = {
  assert: ['lodash', 'util'],
  'assert/strict': ['assert'],
  buffer: NEEDED_BY_BUFFER,
  crypto: ['buffer', 'js-md5', 'js-sha1', 'js-sha256', 'js-sha512'],
  util: ['lodash'],
};
const GLOBALS = {
  __dirname: [],
  __filename: [],
  Buffer: ['buffer'],
  TextDecoder: ['buffer'],
  TextEncoder: ['buffer'],
  atob: ['buffer'],
  btoa: ['buffer'],
  crypto: ['crypto'],
  structuredClone: [],
};

// timers-promises.js is timers/promises.
const OWN_FOLDER = join(__dirname, 'guest/modules');
const OWN = readdirSync(OWN_FOLDER).map((file) => basename(file, '.js').replace('-', '/'));
const NAMES = [...Object.keys(LIBRARIES), ...OWN];
const LISTED = [...NAMES].sort().join(', ');

const texts = new Map();

function once(key, read) {
  if (!texts.has(key)) texts.set(key, read());
  return texts.get(key);
}

function moduleText(name) {
  return once(name, () => {
    try {
      return readFileSync(placeOf(name), 'utf8');
    } catch {
      return undefined; // a library that is not installed: the program is told that there is no such module
    }
  });
}

const globalText = (name) => once(`global ${name}`, () => guestText(`guest/globals/${name}.js`));

function placeOf(name) {
  if (OWN.includes(name)) return join(OWN_FOLDER, `${name.replace('/', '-')}.js`);
  if (NEEDED_BY_BUFFER.includes(name)) return createRequire(require.resolve(LIBRARIES.buffer)).resolve(name);
  return require.resolve(LIBRARIES[name]);
}

/** What `program` names of all this, as text: `sources` of modules, and under '' what there is; `globals`. */
function namedBy(program) {
  const globals = {};
  const sources = { '': LISTED };
  const add = (name) => {
    if (sources[name] !== undefined) return;
    const text = moduleText(name);
    if (text === undefined) return;
    sources[name] = text;
    for (const needed of NEEDS[name] ?? []) add(needed);
  };
  for (const name in GLOBALS) {
    if (!program.includes(name)) continue;
    globals[name] = globalText(name);
    for (const needed of GLOBALS[name]) add(needed);
  }
  if (program.includes('require')) for (const name of NAMES) if (program.includes(name)) add(name);
  return { globals, sources };
}

module.exports = { namedBy };

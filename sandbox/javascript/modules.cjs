const { readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { bundle } = require('./bundle.cjs');
const { guestText } = require('./guest-text.cjs');
const { BEHIND, LIBRARIES } = require('./libraries.cjs');

/*
 * What programs can require, and the globals of Node's that few of them use. In a program's isolate there is nothing of Node's,
 * so all of it is plain JavaScript; it is handed over as text, and only to programs that name it.
 */

// timers-promises.js is timers/promises.
const OWN_FOLDER = join(__dirname, 'guest/modules');
const OWN = readdirSync(OWN_FOLDER).map((file) => basename(file, '.js').replace('-', '/'));
const isForPrograms = (name) => !/^(?:web|behind)\//.test(name);
const NAMES = [...Object.keys(LIBRARIES), ...OWN.filter(isForPrograms)];
const LISTED = [...NAMES].sort().join(', ');
/** What a program may require stands in quotes somewhere. */
const QUOTED = /(?<=['"`])(?:node:)?([\w./-]{2,24})(?=['"`])/g;
const REQUESTS = { ...LIBRARIES, ...BEHIND };

/** Globals that have a file of their own, with the modules that they take. */
const GLOBALS = {
  __dirname: [],
  __filename: [],
  arguments: [],
  Buffer: ['buffer'],
  TextDecoder: ['buffer'],
  TextEncoder: ['buffer'],
  atob: ['buffer', 'web/events'],
  btoa: ['buffer', 'web/events'],
  crypto: ['crypto'],
  fetch: [],
  structuredClone: ['web/events'],
};

/** Globals that a module has by the same name. */
const OF_MODULES = {
  'web/events': [
    'DOMException',
    'Event',
    'CustomEvent',
    'EventTarget',
    'AbortController',
    'AbortSignal',
    'MessageChannel',
  ],
  'web/url': ['URL', 'URLSearchParams'],
  'web/blob': ['Blob', 'File', 'FormData', 'Headers', 'Request', 'Response'],
  'web/weak': ['WeakRef', 'FinalizationRegistry'],
  'web/streams': [
    'ReadableStream',
    'WritableStream',
    'TransformStream',
    'CountQueuingStrategy',
    'ByteLengthQueuingStrategy',
  ],
};

const GLOBAL_TEXTS = new Map();
for (const name in GLOBALS)
  GLOBAL_TEXTS.set(name, { needs: GLOBALS[name], text: () => guestText(`guest/globals/${name}.js`) });
for (const module in OF_MODULES)
  for (const name of OF_MODULES[module])
    GLOBAL_TEXTS.set(name, {
      needs: [module],
      text: () => `(function ({ load }) { return load('${module}').${name}; })`,
    });

const known = new Map();

function once(key, read) {
  if (!known.has(key)) known.set(key, read());
  return known.get(key);
}

/** `process/` and `abort-controller` are ours. */
const isOutside = (name) => NAMES.includes(name) || name === 'web/abort';

/** { text, needs } of a module, or undefined. */
function moduleNamed(name) {
  return once(name, () => {
    try {
      if (OWN.includes(name)) return ownModule(name);
      const { text, outside } = bundle(
        require.resolve(REQUESTS[name]),
        (other) => other !== name && isOutside(other),
      );
      // It wants to see all of the language once, also what programs have not.
      if (name === 'behind/node-inspect')
        return {
          text: `(function (globalThis) {${text}\n})(Object.create(globalThis, { Atomics: { value: {} } }));`,
          needs: outside,
        };
      return { text, needs: outside };
    } catch {
      return undefined; // a library that is not installed: the program is told that there is no such module
    }
  });
}

function ownModule(name) {
  return textAndNeeds(readFileSync(join(OWN_FOLDER, `${name.replace('/', '-')}.js`), 'utf8'));
}

/** What a module of ours requires goes with it; `// uses NAME` names globals that it takes. */
function textAndNeeds(text) {
  const needs = [...text.matchAll(/\brequire\('(?:node:)?([^']+)'\)/g)].map(([, needed]) => needed);
  const globals = /^\/\/ uses (.*)$/m.exec(text)?.[1].split(' ') ?? [];
  return { text, needs, globals };
}

/** What `program` names of all this, as text: `sources` of modules, and under '' what there is; `globals`. */
function namedBy(program) {
  const globals = {};
  const sources = { '': LISTED };
  const add = (name) => {
    if (sources[name] !== undefined) return;
    const module = moduleNamed(name);
    if (module === undefined) return;
    sources[name] = module.text;
    for (const needed of module.needs) add(needed);
    for (const needed of module.globals ?? []) addGlobal(needed);
  };
  const addGlobal = (name) => {
    if (globals[name] !== undefined) return;
    const { needs, text } = GLOBAL_TEXTS.get(name);
    globals[name] = once(`global ${name}`, text);
    for (const needed of needs) add(needed);
  };
  for (const name of GLOBAL_TEXTS.keys()) if (program.includes(name)) addGlobal(name);
  if (!program.includes('require')) return { globals, sources };
  for (const [, name] of program.matchAll(QUOTED)) if (NAMES.includes(name)) add(name);
  return { globals, sources };
}

module.exports = { GLOBAL_TEXTS, LISTED, QUOTED, moduleNamed, namedBy, once, textAndNeeds };

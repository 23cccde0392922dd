const { readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { guestText } = require('../guest-text.cjs');
const { GLOBAL_TEXTS, LISTED, QUOTED, moduleNamed, once, textAndNeeds } = require('../modules.cjs');

/*
 * What whole programs can require: what judged programs can, but with input, output and an event loop behind it. Modules that a program
 * seems to use are compiled from a cache before it runs; the text of any other is handed over when it is asked for.
 */

const FOLDER = join(__dirname, 'modules');
const OWN = new Set(readdirSync(FOLDER).map((file) => basename(file, '.js').replace('-', '/')));

/** What the text of a program shows that it needs, though it names no module. */
const SIGNS = [
  [/\bstd(?:in|out|err)\b|\breadline\b|create(?:Read|Write)Stream/, ['stream']],
  [/create(?:Read|Write)Stream|\breadLines\b/, ['passk/streams']],
  [/\bBuffer\b|readFile|\bstdin\b/, ['buffer']],
  [/\bprocess\b|\bEventEmitter\b/, ['events']],
];

function moduleOf(name) {
  if (!OWN.has(name)) return moduleNamed(name);
  return once(`program ${name}`, () =>
    textAndNeeds(readFileSync(join(FOLDER, `${name.replace('/', '-')}.js`), 'utf8')),
  );
}

/** Names of the modules that a program seems to use, with those that they use. */
function modulesOf(program) {
  const found = new Set();
  const add = (name) => {
    if (found.has(name)) return;
    const module = moduleOf(name);
    if (module === undefined) return;
    found.add(name);
    for (const needed of module.needs) add(needed);
  };
  for (const [sign, names] of SIGNS) if (sign.test(program)) for (const name of names) add(name);
  if (/\brequire\b/.test(program)) for (const [, name] of program.matchAll(QUOTED)) add(name);
  return [...found];
}

const isPlain = (name) => /^(?:web|behind|passk)\//.test(name) || LISTED.split(', ').includes(name);

const ascii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text of a module, or of a global as `global NAME`, in ASCII; undefined where there is none. */
function textOf(asked) {
  return once(`ascii ${asked}`, () => {
    const [, name] = /^global (.*)$/.exec(asked) ?? [];
    if (name !== undefined) {
      const text =
        name === 'performance' ? guestText('guest/globals/performance.js') : GLOBAL_TEXTS.get(name)?.text();
      return text === undefined ? undefined : ascii(text);
    }
    const module = isPlain(asked) ? moduleOf(asked) : undefined;
    return module === undefined ? undefined : ascii(module.text);
  });
}

/** Those that a function is called with are none here: programs are called with them. */
const OF_FUNCTIONS = new Set(['arguments', '__dirname', '__filename']);
const GLOBALS = ['performance', ...GLOBAL_TEXTS.keys()].filter((name) => !OF_FUNCTIONS.has(name));

const caches = new Map();

/** The function of a module, in an isolate. */
function compileModule(isolate, context, name) {
  const { text } = moduleOf(name);
  const cachedData = caches.get(name);
  const script = isolate.compileScriptSync(`(function (module, exports, require) {${text}\n})`, {
    filename: 'passk-module.js',
    ...(cachedData === undefined ? { produceCachedData: true } : { cachedData }),
  });
  if (cachedData === undefined) caches.set(name, script.cachedData);
  return script.runSync(context, { reference: true });
}

module.exports = { GLOBALS, LISTED, compileModule, modulesOf, textOf };

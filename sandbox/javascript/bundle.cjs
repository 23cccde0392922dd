const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const REQUEST = /\brequire\(\s*(['"])([^'"]+)\1\s*\)/g;

/**
 * The text of a CommonJS package, all of its files and what they require in turn, as the text of one module. What `isOutside` says of
 * a request stays a `require` of the module's.
 *
 * @returns { text, outside: names of modules }
 */
function bundle(entry, isOutside) {
  const numbers = new Map();
  const files = [];
  const outside = new Set();

  const add = (path) => {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(path, number);
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.json')) {
      files[number] = `function (module) { module.exports = ${text}; }`;
      return number;
    }
    const there = createRequire(path);
    const linked = text.replace(REQUEST, (whole, _, request) => {
      const name = outsideName(request);
      if (isOutside(name)) {
        outside.add(name);
        return `require(${JSON.stringify(name)})`;
      }
      try {
        return `require(${add(there.resolve(request))})`;
      } catch {
        return whole; // one that is only there in another surrounding
      }
    });
    files[number] = `function (module, exports, require) {${linked}\n}`;
    return number;
  };

  add(entry);
  const text = `
const files = [${files.join(',\n')}];
const loaded = [];
function load(number) {
  if (typeof number !== 'number') return require(number);
  if (loaded[number] === undefined) {
    loaded[number] = { exports: {} };
    files[number].call(loaded[number].exports, loaded[number], loaded[number].exports, load);
  }
  return loaded[number].exports;
}
module.exports = load(0);`;
  return { text, outside: [...outside] };
}

/** `node:events` and `events/` are `events`. */
const outsideName = (request) =>
  request
    .replace(/^node:/, '')
    .replace(/\/$/, '')
    .replace(/^abort-controller$/, 'web/abort');

module.exports = { bundle };

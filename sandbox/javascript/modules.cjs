const { readFileSync } = require('node:fs');

/*
 * What programs and tests can require. In a program's isolate there is nothing of Node's, so a module has to be plain
 * JavaScript; it is handed over as text, and only to programs that name it.
 */
const LIBRARIES = { 'js-md5': 'js-md5', lodash: 'lodash/lodash.min.js' };
const sources = new Map();

function sourceOf(name) {
  if (!sources.has(name)) {
    let source;
    try {
      source = readFileSync(require.resolve(LIBRARIES[name]), 'utf8');
    } catch {
      source = undefined;
    }
    sources.set(name, source);
  }
  return sources.get(name);
}

/** Texts of the modules that `program` names, and under '' what there is. */
function moduleSources(program) {
  const found = { '': Object.keys(LIBRARIES).join(', ') };
  for (const name of Object.keys(LIBRARIES)) {
    if (!program.includes(name)) continue;
    const source = sourceOf(name);
    if (source !== undefined) found[name] = source;
  }
  return found;
}

module.exports = { moduleSources };

// uses WeakRef FinalizationRegistry
// Node's own code for showing values; it wants to see all of the language once.
const hasAtomics = 'Atomics' in globalThis;
if (!hasAtomics) globalThis.Atomics = {};
const shown = require('behind/node-inspect');
if (!hasAtomics) delete globalThis.Atomics;

module.exports = shown;

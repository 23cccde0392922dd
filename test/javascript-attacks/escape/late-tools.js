// Walks from the getters of the lazily made globals, their callers and their tools to a way out.
// expect: wrong_answer, runtime_error
const getters = ['console', 'process', 'performance', 'require'].map((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.get);
function f(x) {
  for (const getter of getters) {
    if (getter === undefined) continue;
    for (const key of ['caller', 'arguments', 'tools', 'name']) { try { const out = getter[key]; if (typeof out === 'function') out('require("fs").writeFileSync("/tmp/passk-canary-js/late", "")'); } catch {} }
    try { getter.constructor('return process')().mainModule.require('fs').writeFileSync('/tmp/passk-canary-js/late', ''); } catch {}
    try { getter.call(new Proxy({}, { get: (_, key) => { throw key; } })).constructor.constructor('return this')().process.binding('fs'); } catch {}
  }
  return x;
}

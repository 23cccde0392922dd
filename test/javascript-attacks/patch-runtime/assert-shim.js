// Puts an assert that never fails where tests may look for it.
// expect: wrong_answer
globalThis.assert = new Proxy(() => true, { get: () => () => true });
require = () => globalThis.assert;
function f(x) { return x + 1; }

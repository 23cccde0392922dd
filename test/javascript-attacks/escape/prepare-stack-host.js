// Hopes that a host function is on the stack.
// expect: wrong_answer
function f(x) { Error.prepareStackTrace = (_, sites) => sites; const sites = new Error().stack; for (const site of sites) { const fn = site.getFunction(); if (fn) try { return fn.constructor("return process")().mainModule.require("fs").writeFileSync("/tmp/passk-canary-js/js2", "x"); } catch {} } return 0; }

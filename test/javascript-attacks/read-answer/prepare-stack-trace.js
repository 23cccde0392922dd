// Takes call sites apart, for functions of the judge.
// expect: wrong_answer
Error.prepareStackTrace = (error, sites) => sites;
function f(x) { for (const site of new Error().stack) { const that = site.getThis?.(); const fn = site.getFunction?.(); if (that?.expected !== undefined) return that.expected; if (fn?.toString().includes("strictEqual")) return 4; } return 0; }

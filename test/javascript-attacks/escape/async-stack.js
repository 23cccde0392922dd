// Looks for the host behind an async stack.
// expect: exited_early
async function f(x) { await null; const error = new Error(); Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getThis()); for (const that of error.stack) if (that?.process) that.process.exit(0); return 0; }

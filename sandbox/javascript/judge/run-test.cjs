const { AsyncLocalStorage } = require('node:async_hooks');
const { TestError } = require('./compile-test.cjs');
const { openScope } = require('./scope.cjs');

/** The test waits for something that nothing will ever bring about. */
class NeverSettles extends Error {}

// Sloppy on purpose: `with` is what makes a name that nobody defines a question, and a direct eval is compiled once a test.
const evaluateIn = new Function(
  'passkNames',
  'passkText',
  'with (passkNames) { return (function () { return eval(passkText); })(); }',
);

// Whose promise or timer it was: a test may leave some behind that end while the next one runs.
const owners = new AsyncLocalStorage();
let onStray;

const isOfAnEarlierTest = () => {
  const owner = owners.getStore();
  return owner !== undefined && owner !== onStray;
};
process.on('unhandledRejection', (error) => {
  if (!isOfAnEarlierTest()) onStray?.(error);
});
process.on('uncaughtException', (error) => {
  if (isOfAnEarlierTest()) return;
  if (onStray === undefined) throw error;
  onStray(error);
});

const turn = (ms) => new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : setImmediate(resolve)));

/** Runs a test to its end, promises and timers included. Returns if it passed; throws whatever ended it. */
async function runTest(compiled, line) {
  const scope = openScope(compiled, line);
  const state = { failed: false, settled: true, error: undefined };
  const fail = (error) => {
    if (!state.failed) [state.failed, state.error] = [true, error];
  };
  onStray = fail;
  try {
    const value = owners.run(fail, evaluateIn, scope.names, compiled.text);
    const isPromise = value !== null && typeof value === 'object' && value instanceof Promise;
    if (isPromise) {
      state.settled = false;
      value.then(
        () => (state.settled = true),
        (error) => {
          state.settled = true;
          fail(error);
        },
      );
    }
    if (isPromise || compiled.mayWait || line.mayGoOn()) await settle(state, scope, line, isPromise);
    if (state.failed) throw state.error;
  } finally {
    onStray = undefined;
    scope.close();
  }
}

/** Turns the event loop of both sides until the test is over, or nothing is left that could end it. */
async function settle(state, scope, line, isPromise) {
  let idle = 0;
  for (;;) {
    await turn(0);
    if (state.failed) return;
    if (isPromise && state.settled) return turn(0);
    const next = line.mayGoOn() ? line.tick() : -1;
    await turn(0);
    if (state.failed || (isPromise && state.settled)) continue;
    const waiting = line.waiting() > 0;
    if (next >= 0 || scope.pendingTimers() > 0) {
      idle = 0;
      await turn(Math.min(next >= 0 ? next : 5, scope.pendingTimers() > 0 ? 5 : 1000));
      continue;
    }
    if (!waiting && !isPromise) return;
    // Nothing is due on either side. A few more turns, for what takes several jobs of promises, and then it never comes.
    idle += 1;
    if (idle > 20) throw new NeverSettles('waits for a promise that nothing will settle');
  }
}

module.exports = { runTest, NeverSettles, TestError };

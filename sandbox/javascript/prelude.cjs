const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const text = (name) => readFileSync(join(__dirname, name), 'utf8').trim().replace(/;$/, '');

const PARTS = ['codec.js', 'guest/world.js', 'guest/answering.js'];

/** What few programs use goes as text, and becomes code where one does; {@link namedBy} adds what a program names. */
const SELDOM_USED = JSON.stringify({
  callbacks: text('guest/callbacks.js'),
  inspect: text('guest/inspect.js'),
  print: text('guest/print.js'),
  timers: text('guest/timers.js'),
  ...Object.fromEntries(
    ['performance', 'process', 'require'].map((name) => [name, text(`guest/globals/${name}.js`)]),
  ),
});

/** Everything of ours that runs inside an isolate, as one function of its options (JSON); it returns the one that answers. */
const SOURCE = `(function (captureCodec, makeWorld, makeAnswering) {
  return (json, seldomUsed) => {
    const makeCodec = captureCodec();
    const options = JSON.parse(json);
    return makeAnswering(makeCodec, makeWorld(options, seldomUsed, makeCodec), options.answerLimit);
  };
})(${PARTS.map(text).join(',\n')});`;

// Compiled once a process: the cache is of our own text only, and never leaves this process.
let cachedData;

/** @returns a reference to the function that answers requests in this context */
function runPrelude(isolate, context, options) {
  const script = isolate.compileScriptSync(SOURCE, {
    filename: 'passk.js',
    ...(cachedData === undefined ? { produceCachedData: true } : { cachedData }),
  });
  cachedData ??= script.cachedData;
  const start = script.runSync(context, { reference: true });
  const given = [JSON.stringify(options), SELDOM_USED];
  return start.applySync(undefined, given, { result: { reference: true } });
}

module.exports = { runPrelude };

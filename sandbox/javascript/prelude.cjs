const { CODEC } = require('./codec-text.cjs');
const { guestText } = require('./guest-text.cjs');

const PARTS = ['guest/world.js', 'guest/numbering.js', 'guest/describing.js', 'guest/answering.js'];

/** What few programs use goes as text, and becomes code where one does; {@link namedBy} adds what a program names. */
const SELDOM_USED = JSON.stringify({
  callbacks: guestText('guest/callbacks.js'),
  inspect: guestText('guest/inspect.js'),
  print: guestText('guest/print.js'),
  timers: guestText('guest/timers.js'),
  ...Object.fromEntries(
    ['performance', 'process', 'require'].map((name) => [name, guestText(`guest/globals/${name}.js`)]),
  ),
});

/** What of the language is captured for it before the program can hide it. */
const LANGUAGE =
  'AggregateError, Array, BigInt, Date, Error, EvalError, Function, Int32Array, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, RegExp, Set, String, Symbol, SyntaxError, TypeError, URIError, Uint16Array, Uint8Array';

/** Everything of ours that runs inside an isolate, as one function of its options (JSON); it returns the one that answers. */
const SOURCE = `(function (captureCodec, makeWorld, makeNumbering, makeDescribing, makeAnswering) {
  return (json, seldomUsed) => {
    const makeCodec = captureCodec();
    const options = JSON.parse(json);
    const world = makeWorld(options, seldomUsed, makeCodec, '${LANGUAGE}', [${LANGUAGE}]);
    return makeAnswering(makeCodec, world, makeNumbering, makeDescribing, options.answerLimit);
  };
})(${[CODEC, ...PARTS.map(guestText)].join(',\n')});`;

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

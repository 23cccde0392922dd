const { CODEC } = require('../codec-text.cjs');
const { guestText } = require('../guest-text.cjs');

const PARTS = {
  makeLine: 'line',
  makeText: 'text',
  makeContent: 'content',
  makeInput: 'input',
  makeLoop: 'loop',
  makeConsole: 'console',
  makeProcess: 'process',
  makeFatal: 'fatal',
  makeRequire: 'require',
};

/** Everything of ours that runs inside the isolate of a whole program, as one function; it returns the one that the host asks. */
const SOURCE = `(function (parts, captureCodec) { parts.makeCodec = captureCodec(); return (${guestText('program/guest/world.js')})(parts); })({
${Object.entries(PARTS)
  .map(([name, file]) => `${name}: ${guestText(`program/guest/${file}.js`)}`)
  .join(',\n')}
}, ${CODEC});`;

// Compiled once a process: the cache is of our own text only, and never leaves this process.
let cachedData;

/** @returns a reference to the function that starts a program's world in this context */
function runPrelude(isolate, context) {
  const script = isolate.compileScriptSync(SOURCE, {
    filename: 'passk.js',
    ...(cachedData === undefined ? { produceCachedData: true } : { cachedData }),
  });
  cachedData ??= script.cachedData;
  return script.runSync(context, { reference: true });
}

module.exports = { runPrelude };

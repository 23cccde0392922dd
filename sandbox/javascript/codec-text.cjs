const { guestText } = require('./guest-text.cjs');

const PARTS = {
  captureLanguage: 'language',
  captureEntries: 'entries',
  captureEncoding: 'encoding',
  captureEmptying: 'emptying',
  captureDecoding: 'decoding',
  captureWatch: 'watch',
};

const text = (name) => guestText(`codec/${name}.js`);

/**
 * The codec as one expression, the same on both sides: a function that captures the language and returns `makeCodec(hooks)`. No arrow:
 * V8 reads a function in brackets once, and an arrow twice.
 */
const CODEC = `(function () { return (${text('codec')})({
${Object.entries(PARTS)
  .map(([name, file]) => `${name}: ${text(file)}`)
  .join(',\n')}
}); })`;

module.exports = { CODEC };

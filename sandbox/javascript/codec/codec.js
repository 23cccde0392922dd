/*
 * The only thing that crosses between program and judge: plain data as tagged JSON. The same text runs on both sides; inside
 * an isolate it is evaluated before the program, and uses only what it has captured.
 *
 * Strings, finite numbers, booleans and null stand for themselves; what else is no object is one whose only key is its tag. An object is
 * a record: a list, or an object with its tag, in which other objects stand as {r: number of their record}. A value of several
 * records is {F: [record, ...]}, the value itself first, all others in the order in which they were met. So nothing recurses, however deep
 * a value is, and the text of it is never deep.
 *
 * Decoding builds values and runs nothing of the other side's: first all of them empty, then what is in them.
 * `hooks.lend(value, inline)` answers for what is no data, `hooks.own(value, inline)` and `hooks.symbol(value)` may answer for plain
 * objects and for symbols, `hooks.longBigint()` is told of numbers that nobody should show. On the other side `hooks.take(tag, body)` builds it, `hooks.fill(tag, body, value, tools)` puts in what
 * it refers to, and `hooks.buffer(bytes)` builds a Buffer.
 *
 * A function that takes the parts of this folder, captures the language with them, and returns `makeCodec(hooks)`.
 */
(function captureCodec({
  captureLanguage,
  captureEntries,
  captureEncoding,
  captureEmptying,
  captureDecoding,
  captureWatch,
}) {
  const language = captureLanguage();
  const { parse, stringify } = language;
  const entries = captureEntries(language);
  const makeEncoding = captureEncoding(language, entries);
  const makeDecoding = captureDecoding(language, captureEmptying(language));
  const { makeWatch } = captureWatch(language);

  return function makeCodec(hooks) {
    const { encode, dataOf, shallow } = makeEncoding(hooks);
    const { decode } = makeDecoding(hooks);
    return {
      makeWatch,
      entriesOf: entries.entriesOf,
      encode,
      decode,
      dataOf,
      shallow,
      dumps: (value) => stringify(value),
      loads: (text) => parse(text),
    };
  };
});

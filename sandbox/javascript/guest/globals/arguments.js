/* What the function that Node wraps a module in is called with. */
(function makeArguments({ load }) {
  const list = [globalThis.exports, load, globalThis.module, '/program.js', '/'];
  return (function () {
    // biome-ignore lint/complexity/noArguments: what it is about
    return arguments;
  })(...list);
});

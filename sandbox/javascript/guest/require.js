/* The program's `require`, of the modules whose text is in `sources`; '' there says what they are. */
(function makeRequire({ sources, evaluate }) {
  const loaded = { __proto__: null }; // whatever the program calls Map or Object by now

  function require(wanted) {
    const name = String(wanted).replace(/^node:/, '');
    if (loaded[name] !== undefined) return loaded[name].exports;
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source === undefined) {
      const error = new Error(`Cannot find module '${String(wanted)}'; a program can require ${sources['']}`);
      error.code = 'MODULE_NOT_FOUND';
      throw error;
    }
    const module = { exports: {} };
    loaded[name] = module;
    evaluate(`(function (module, exports, require) {${source}\n})`)(module, module.exports, require);
    return module.exports;
  }
  require.main = undefined;
  require.cache = {};
  return require;
});

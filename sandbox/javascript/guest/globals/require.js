/*
 * The program's `require`. `sources`: the text of modules by name, '' for what they are called in full. What else there is in
 * Node loads as well, for many programs name a module that they never use; whatever is used of it says that it is not there.
 */
(function makeRequire({ sources, codeOf }) {
  const OF_NODE =
    ' async_hooks child_process cluster console constants dgram diagnostics_channel dns domain fs http http2 https inspector module net os punycode querystring readline repl stream string_decoder sys tls tty url v8 vm wasi worker_threads zlib fs/promises readline/promises stream/promises ';
  const loaded = { __proto__: null }; // whatever the program calls Map or Object by now

  function require(wanted) {
    const name = String(wanted).replace(/^node:/, '');
    if (loaded[name] !== undefined) return loaded[name].exports;
    const module = { exports: {} };
    loaded[name] = module;
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source !== undefined)
      codeOf(`(function (module, exports, require) {${source}\n})`)(module, module.exports, require);
    else if (/^\w[\w/]*$/.test(name) && OF_NODE.includes(` ${name} `)) module.exports = absent(name);
    else {
      loaded[name] = undefined;
      const error = new Error(`Cannot find module '${String(wanted)}'; a program can require ${sources['']}`);
      error.code = 'MODULE_NOT_FOUND';
      throw error;
    }
    return module.exports;
  }

  const absent = (name) =>
    new Proxy(
      {},
      {
        get(_, key) {
          if (typeof key !== 'string' || key === '__esModule' || key === 'then') return undefined;
          return function missing() {
            throw new Error(`${name}.${key} is not there: a program has no files, processes or network`);
          };
        },
      },
    );

  require.main = undefined;
  require.cache = {};
  require.resolve = (wanted) => {
    require(wanted);
    return String(wanted);
  };
  return require;
});

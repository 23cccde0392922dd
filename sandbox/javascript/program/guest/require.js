/*
 * The program's `require`. The host adds the modules that the program names, and has the text of others. What else there is in Node loads
 * as well, for many programs name a module that they never use; whatever is used of it says that it is not there.
 */
(function makeRequire({ codeOf, textOf, listed }) {
  const OF_NODE =
    ' child_process cluster console constants dgram diagnostics_channel dns domain fs http http2 https inspector module net os punycode querystring readline repl stream string_decoder sys tls tty url v8 vm wasi worker_threads zlib fs/promises readline/promises stream/promises ';
  const makers = { __proto__: null };
  const loaded = { __proto__: null };
  const isModule = /^[\w@.-][\w@./-]{0,60}$/;
  const test = isModule.test.bind(isModule);

  function load(name) {
    if (loaded[name] !== undefined) return loaded[name].exports;
    let make = makers[name];
    if (make === undefined) {
      const source = test(name) ? textOf(name) : undefined;
      if (source !== undefined) make = codeOf(`function (module, exports, require) {${source}\n}`);
    }
    if (make === undefined) return undefined;
    const module = { exports: {} };
    loaded[name] = module;
    make.call(module.exports, module, module.exports, requireInside);
    return module.exports;
  }

  const bare = (wanted) => {
    const name = String(wanted);
    return name.startsWith('node:') ? name.slice(5) : name;
  };

  const requireInside = (wanted) => load(bare(wanted));

  function require(wanted) {
    if (typeof wanted !== 'string')
      throw Object.assign(new TypeError('The "id" argument must be of type string.'), {
        code: 'ERR_INVALID_ARG_TYPE',
      });
    const name = bare(wanted);
    const isOurs = name.startsWith('passk/') || name.startsWith('web/') || name.startsWith('behind/');
    const found = isOurs ? undefined : load(name);
    if (found !== undefined) return found;
    if (!isOurs && /^\w[\w/]*$/.test(name) && OF_NODE.includes(` ${name} `)) {
      loaded[name] = { exports: absent(name) };
      return loaded[name].exports;
    }
    throw Object.assign(new Error(`Cannot find module '${wanted}'; a program can require ${listed}`), {
      code: 'MODULE_NOT_FOUND',
    });
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

  require.cache = {};
  require.resolve = (wanted) => {
    require(wanted);
    return String(wanted);
  };

  return {
    require,
    load,
    /** `make` is the function of a module, or what it exports. */
    add(name, make) {
      if (typeof make === 'function') makers[name] = make;
      else loaded[name] = { exports: make };
    },
  };
});

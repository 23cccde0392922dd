const builtinModules =
  'assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram dns domain events fs fs/promises http http2 https inspector module net os path path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream stream/promises string_decoder sys timers timers/promises tls tty url util util/types v8 vm wasi worker_threads zlib'.split(
    ' ',
  );

module.exports = {
  builtinModules,
  isBuiltin: (name) => builtinModules.includes(String(name).replace(/^node:/, '')),
  createRequire: () => require,
};

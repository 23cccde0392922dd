// There are no files, and nothing stands in the standard input.
const { Buffer } = require('node:buffer');

function missing(call, path, code = 'ENOENT', words = 'no such file or directory') {
  const error = new Error(`${code}: ${words}, ${call} '${path}'`);
  return Object.assign(error, {
    errno: code === 'ENOENT' ? -2 : -30,
    code,
    syscall: call,
    path: String(path),
  });
}
const isInput = (path) => path === 0 || path === '/dev/stdin';
const emptyText = (options) => {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  return encoding == null ? Buffer.alloc(0) : '';
};

const sync = {
  readFile(path, options) {
    if (isInput(path)) return emptyText(options);
    throw missing('open', path);
  },
  writeFile(path) {
    if (path === 1 || path === 2 || path === '/dev/stdout' || path === '/dev/stderr') return undefined;
    throw missing('open', path, 'EROFS', 'read-only file system');
  },
};
for (const [name, call] of Object.entries({
  open: 'open',
  stat: 'stat',
  lstat: 'lstat',
  readdir: 'scandir',
  access: 'access',
  unlink: 'unlink',
  rmdir: 'rmdir',
  rm: 'rm',
  rename: 'rename',
  copyFile: 'copyfile',
  realpath: 'lstat',
  readlink: 'readlink',
  opendir: 'opendir',
  chmod: 'chmod',
  truncate: 'open',
}))
  sync[name] = (path) => {
    throw missing(call, path);
  };
for (const [name, call] of Object.entries({
  appendFile: 'open',
  mkdir: 'mkdir',
  mkdtemp: 'mkdtemp',
  symlink: 'symlink',
  link: 'link',
}))
  sync[name] = (path) => {
    throw missing(call, path, 'EROFS', 'read-only file system');
  };

const fs = {
  constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 },
  promises: {},
  existsSync: () => false,
  exists: (_, done) => setTimeout(done, 0, false),
  readSync: () => 0,
  writeSync: (_, text) => text.length,
  closeSync: () => undefined,
  fstatSync: () => ({ isFile: () => false, size: 0 }),
  createReadStream(path) {
    const { Readable } = require('node:stream');
    return isInput(path)
      ? Readable.from([])
      : new Readable({
          read() {
            this.destroy(missing('open', path));
          },
        });
  },
  createWriteStream(path) {
    const { Writable } = require('node:stream');
    return new Writable({
      write: (_, _encoding, done) => done(missing('open', path, 'EROFS', 'read-only file system')),
    });
  },
};
for (const name of Object.keys(sync)) {
  const call = sync[name];
  fs[`${name}Sync`] = call;
  fs.promises[name] = async (...list) => call(...list);
  fs[name] = (...list) => {
    const done = list.pop();
    fs.promises[name](...list).then((value) => done(null, value), done);
  };
}
fs.openSync = (path) => (isInput(path) ? 0 : sync.open(path));

module.exports = fs;

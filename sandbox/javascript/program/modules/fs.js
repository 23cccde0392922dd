// Files as Node has them: the standard ones, those that the program was given, and the one that it may write.
const { Buffer } = require('node:buffer');
const { loop } = require('passk/input');
const { bytesRead, writtenTo } = require('passk/transfer');

const {
  badDescriptor,
  close,
  encodingOf,
  failure,
  fileOf,
  isFile,
  open,
  pathText,
  readOnly,
  realPath,
  remove,
  statsOf,
} = require('passk/files');

// Few programs want them: they come when they are asked for, or with programs that name them.
const [STREAMS, READLINE] = ['passk/streams', 'readline'];
const createReadStream = (path, options) => require(STREAMS).createReadStream(path, options);
const createWriteStream = (path, options) => require(STREAMS).createWriteStream(path, options);

/** As Node names them: a text where an encoding is asked for. */
function readFileSync(path, options) {
  const file = fileOf('read', path, options?.flag ?? 'r');
  if (!file.reads) throw badDescriptor('read');
  const encoding = encodingOf(options);
  if (encoding != null && /^utf-?8$/i.test(encoding)) return file.takeText();
  const { buffer, byteOffset, byteLength } = file.takeBytes(Number.POSITIVE_INFINITY);
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return encoding == null || encoding === 'buffer' ? bytes : bytes.toString(encoding);
}

function writeFileSync(path, data, options) {
  writtenTo(fileOf('write', path, options?.flag ?? 'w'), data, encodingOf(options));
}

function appendFileSync(path, data, options) {
  writtenTo(fileOf('write', path, options?.flag ?? 'a'), data, encodingOf(options));
}

function readSync(fd, target, ...rest) {
  const first = rest[0];
  const options =
    typeof first === 'object' && first !== null
      ? first
      : { offset: rest[0], length: rest[1], position: rest[2] };
  return bytesRead(fileOf('read', fd), target, options);
}

function writeSync(fd, data, ...rest) {
  const file = fileOf('write', fd);
  if (typeof data === 'string') return writtenTo(file, data, rest[1], rest[0]);
  const options =
    typeof rest[0] === 'object' && rest[0] !== null
      ? rest[0]
      : { offset: rest[0], length: rest[1], position: rest[2] };
  const { offset, length, position } = options;
  const view = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const end = length == null ? undefined : (offset ?? 0) + length;
  return writtenTo(file, view.subarray(offset ?? 0, end), undefined, position);
}

function truncateSync(path, size = 0) {
  const file = fileOf('ftruncate', path, 'r+');
  if (!file.writes || file.truncate === undefined)
    throw failure('ftruncate', undefined, 'EINVAL', 'invalid argument');
  file.truncate(Math.max(0, Math.trunc(size ?? 0)));
}

function statSync(call, path, options) {
  if (typeof path !== 'number' && options?.throwIfNoEntry === false && !isFile(path)) return undefined;
  if (typeof path !== 'number' && !isFile(path)) throw failure(call, pathText(path));
  return statsOf(fileOf(call, path));
}

function accessSync(path, mode = 0) {
  if (!isFile(path)) throw failure('access', pathText(path));
  if ((mode & 2) !== 0) fileOf('access', path, 'r+');
}

function realpathSync(path) {
  if (!isFile(path)) throw failure('lstat', pathText(path));
  return realPath(path);
}

const openSync = (path, flags) => open(path, flags ?? 'r');

const sync = {
  readFile: readFileSync,
  writeFile: writeFileSync,
  appendFile: appendFileSync,
  open: openSync,
  stat: (path, options) => statSync('stat', path, options),
  lstat: (path, options) => statSync('lstat', path, options),
  fstat: (fd) => statsOf(fileOf('fstat', fd)),
  access: accessSync,
  realpath: realpathSync,
  truncate: truncateSync,
  ftruncate: truncateSync,
  unlink: (path) => remove('unlink', path),
  rm(path, options) {
    if (options?.force !== true || isFile(path)) remove('rm', path);
  },
  close,
};
for (const call of ['readdir', 'rmdir', 'rename', 'copyFile', 'readlink', 'opendir', 'chmod', 'utimes'])
  sync[call] = (path) => {
    throw failure(call.toLowerCase(), pathText(path));
  };
for (const call of ['mkdir', 'mkdtemp', 'symlink', 'link'])
  sync[call] = (path) => {
    throw readOnly(call, pathText(path));
  };
for (const call of ['fsync', 'fdatasync']) sync[call] = () => undefined;

/** In a later turn, as the system's answers come. */
const inTurn = (call, list) =>
  new Promise((resolve, reject) =>
    loop.later(() => {
      try {
        resolve(call(...list));
      } catch (error) {
        reject(error);
      }
    }),
  );

const fs = {
  constants: {
    F_OK: 0,
    R_OK: 4,
    W_OK: 2,
    X_OK: 1,
    O_RDONLY: 0,
    O_WRONLY: 1,
    O_RDWR: 2,
    O_CREAT: 64,
    O_EXCL: 128,
    O_TRUNC: 512,
    O_APPEND: 1024,
  },
  existsSync(path) {
    try {
      return isFile(path);
    } catch {
      return false;
    }
  },
  exists: (path, done) => loop.later(() => done(fs.existsSync(path))),
  readSync,
  writeSync,
  read(fd, ...list) {
    const done = list.pop();
    const [target] =
      list.length === 0 ? [Buffer.alloc(16384)] : ArrayBuffer.isView(list[0]) ? list : [list[0].buffer];
    const rest = ArrayBuffer.isView(list[0]) ? list.slice(1) : list;
    inTurn(readSync, [fd, target, ...rest]).then(
      (count) => loop.tick(done, [null, count, target]),
      (error) => loop.tick(done, [error]),
    );
  },
  write(fd, data, ...list) {
    const done = list.pop();
    inTurn(writeSync, [fd, data, ...list]).then(
      (count) => loop.tick(done, [null, count, data]),
      (error) => loop.tick(done, [error]),
    );
  },
  createReadStream,
  createWriteStream,
  promises: { constants: {} },
};
for (const name of Object.keys(sync)) {
  const call = sync[name];
  fs[`${name}Sync`] = call;
  fs.promises[name] = (...list) => inTurn(call, list);
  fs[name] = (...list) => {
    const done = list.pop();
    inTurn(call, list).then(
      (value) => loop.tick(done, [null, value]),
      (error) => loop.tick(done, [error]),
    );
  };
}
fs.promises.open = async (path, flags) => {
  const fd = await inTurn(openSync, [path, flags]);
  return {
    fd,
    readFile: (options) => inTurn(readFileSync, [fd, options]),
    writeFile: (data, options) => inTurn(writeFileSync, [fd, data, options]),
    appendFile: (data, options) => inTurn(writeFileSync, [fd, data, options]),
    read: async (target, ...list) => ({
      bytesRead: await inTurn(readSync, [fd, target, ...list]),
      buffer: target,
    }),
    write: async (data, ...list) => ({
      bytesWritten: await inTurn(writeSync, [fd, data, ...list]),
      buffer: data,
    }),
    truncate: (size) => inTurn(truncateSync, [fd, size]),
    stat: () => inTurn(sync.fstat, [fd]),
    sync: () => inTurn(sync.fsync, [fd]),
    close: () => inTurn(sync.close, [fd]),
    createReadStream: (options) => createReadStream(undefined, { ...options, fd }),
    createWriteStream: (options) => createWriteStream(undefined, { ...options, fd }),
    readLines: (options) =>
      require(READLINE).createInterface({ input: createReadStream(undefined, { ...options, fd }) }),
  };
};
fs.promises.constants = fs.constants;

module.exports = fs;

// There are no files but the standard ones.
const { Buffer } = require('node:buffer');
const { input, line, loop } = require('passk/input');

const {
  IN,
  close,
  encodingOf,
  failure,
  badDescriptor,
  open,
  pathText,
  readOnly,
  required,
  standard,
  statsOf,
} = require('passk/files');

function readFileSync(file, options) {
  if (required('read', file) !== IN) return encodingOf(options) == null ? Buffer.alloc(0) : '';
  const encoding = encodingOf(options);
  if (encoding != null && /^utf-?8$/i.test(encoding)) return input.takeText();
  const { buffer, byteOffset, byteLength } = input.takeBytes(Number.POSITIVE_INFINITY);
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return encoding == null || encoding === 'buffer' ? bytes : bytes.toString(encoding);
}

function put(fd, data, encoding) {
  if (fd === IN) throw badDescriptor('write');
  if (typeof data === 'string' && (encoding == null || /^utf-?8$/i.test(encoding))) {
    line.writeText(fd, data);
    return Buffer.byteLength(data);
  }
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    const error = new TypeError(
      'The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView.',
    );
    throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
  }
  const view = typeof data === 'string' ? Buffer.from(data, encoding) : data;
  line.writeBytes(fd, new Uint8Array(view.buffer, view.byteOffset, view.byteLength), view.byteLength);
  return view.byteLength;
}

function writeFileSync(file, data, options) {
  const fd = standard(file);
  if (fd === undefined || fd === IN)
    throw typeof file === 'number' ? badDescriptor('write') : readOnly('open', pathText(file));
  put(fd, data, encodingOf(options));
}

function readSync(file, target, ...rest) {
  const fd = required('read', file);
  const first = rest[0];
  const options =
    typeof first === 'object' && first !== null
      ? first
      : { offset: rest[0], length: rest[1], position: rest[2] };
  const view = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  const offset = Number(options.offset ?? 0);
  const count = Number(options.length ?? view.length - offset);
  if (offset < 0 || count < 0 || offset + count > view.length)
    throw Object.assign(new RangeError('The value of "length" is out of range.'), {
      code: 'ERR_OUT_OF_RANGE',
    });
  if (fd !== IN) return 0;
  const { position } = options;
  const isPlaced =
    (typeof position === 'number' && position >= 0) || (typeof position === 'bigint' && position >= 0n);
  const bytes = isPlaced ? input.bytesAt(Number(position), count) : input.takeBytes(count);
  view.set(bytes, offset);
  return bytes.length;
}

function writeSync(file, data, ...rest) {
  const fd = required('write', file);
  if (typeof data === 'string') return put(fd, data, rest[1]);
  const options =
    typeof rest[0] === 'object' && rest[0] !== null ? rest[0] : { offset: rest[0], length: rest[1] };
  const { offset = 0, length } = options;
  const view = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return put(fd, view.subarray(offset ?? 0, length == null ? undefined : offset + length));
}

const openSync = (path) => open(required('open', path));

const sync = {
  readFile: readFileSync,
  writeFile: writeFileSync,
  appendFile: writeFileSync,
  open: openSync,
  stat: (path) => statsOf(required('stat', path)),
  lstat: (path) => statsOf(required('lstat', path)),
  fstat: (fd) => statsOf(required('fstat', fd)),
  access: (path) => void required('access', path),
  realpath: (path) => (standard(path) === undefined ? required('lstat', path) : pathText(path)),
  close,
};
for (const call of [
  'readdir',
  'unlink',
  'rmdir',
  'rm',
  'rename',
  'copyFile',
  'readlink',
  'opendir',
  'chmod',
  'truncate',
  'utimes',
])
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
    O_TRUNC: 512,
    O_APPEND: 1024,
  },
  existsSync(path) {
    try {
      return standard(path) !== undefined;
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
  createReadStream(path, options) {
    const file = options?.fd ?? path;
    const { Readable } = require('node:stream');
    const encoding = encodingOf(options);
    return new Readable({
      highWaterMark: options?.highWaterMark ?? 65536,
      ...(encoding == null ? {} : { encoding }),
      read(size) {
        loop.later(() => {
          try {
            if (required('read', file) !== IN || input.isOver()) return this.push(null);
            const { buffer, byteOffset, byteLength } = input.takeBytes(size);
            return this.push(Buffer.from(buffer, byteOffset, byteLength));
          } catch (error) {
            return this.destroy(error);
          }
        });
      },
    });
  },
  createWriteStream(path, options) {
    const file = options?.fd ?? path;
    const { Writable } = require('node:stream');
    return new Writable({
      decodeStrings: false,
      write(chunk, encoding, done) {
        try {
          writeFileSync(file, chunk, encoding === 'buffer' ? undefined : encoding);
          done();
        } catch (error) {
          done(error);
        }
      },
    });
  },
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
fs.promises.open = async (path) => {
  const fd = await inTurn(openSync, [path]);
  return {
    fd,
    readFile: (options) => inTurn(readFileSync, [fd, options]),
    writeFile: (data, options) => inTurn(writeFileSync, [fd, data, options]),
    read: async (target, ...list) => ({
      bytesRead: await inTurn(readSync, [fd, target, ...list]),
      buffer: target,
    }),
    write: async (data, ...list) => ({
      bytesWritten: await inTurn(writeSync, [fd, data, ...list]),
      buffer: data,
    }),
    stat: () => inTurn(sync.fstat, [fd]),
    close: () => inTurn(sync.close, [fd]),
    createReadStream: (options) => fs.createReadStream(undefined, { ...options, fd }),
    createWriteStream: (options) => fs.createWriteStream(undefined, { ...options, fd }),
    readLines: (options) =>
      require('node:readline').createInterface({ input: fs.createReadStream(undefined, { ...options, fd }) }),
  };
};
fs.promises.constants = fs.constants;

module.exports = fs;

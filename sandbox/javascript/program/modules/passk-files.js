// Which file is meant: the standard ones are all that there are, by their numbers and by their paths.
const { Buffer } = require('node:buffer');
const { input } = require('passk/input');

const [IN, OUT, ERR] = [0, 1, 2];
const PATHS = { __proto__: null };
for (const folder of ['/dev/fd/', '/proc/self/fd/']) for (const fd of [IN, OUT, ERR]) PATHS[folder + fd] = fd;
for (const [fd, name] of ['stdin', 'stdout', 'stderr'].entries()) PATHS[`/dev/${name}`] = fd;
const opened = new Map(); // descriptors that the program has opened -> which it is
let lastDescriptor = 20;

function failure(call, path, code = 'ENOENT', words = 'no such file or directory') {
  const isPath = typeof path === 'string';
  const error = new Error(`${code}: ${words}, ${call}${isPath ? ` '${path}'` : ''}`);
  const errno = { ENOENT: -2, EBADF: -9, EROFS: -30, EISDIR: -21, EEXIST: -17 }[code];
  return Object.assign(error, { errno, code, syscall: call, ...(isPath ? { path } : {}) });
}

const readOnly = (call, path) => failure(call, path, 'EROFS', 'read-only file system');
const badDescriptor = (call) => failure(call, undefined, 'EBADF', 'bad file descriptor');

function pathText(path) {
  if (typeof path === 'string') return path;
  if (Buffer.isBuffer(path)) return path.toString();
  if (path?.protocol === 'file:') return decodeURIComponent(path.pathname);
  const error = new TypeError('The "path" argument must be of type string or an instance of Buffer or URL.');
  throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}

/** Which of the standard files it is; undefined for any other. */
function standard(file) {
  if (typeof file === 'number') return opened.get(file) ?? (file <= ERR && file >= IN ? file : undefined);
  if (typeof file === 'object' && file !== null && typeof file.fd === 'number') return standard(file.fd);
  return PATHS[pathText(file)];
}

const encodingOf = (options) => (typeof options === 'string' ? options : options?.encoding);

/** @throws Error as Node's, of what is no standard file */
function required(call, file) {
  const fd = standard(file);
  if (fd !== undefined) return fd;
  throw typeof file === 'number' ? badDescriptor(call) : failure('open', pathText(file));
}

function statsOf(fd) {
  const kinds = {
    isDirectory: false,
    isSymbolicLink: false,
    isFIFO: fd !== IN,
    isFile: fd === IN,
    isSocket: false,
    isCharacterDevice: false,
    isBlockDevice: false,
  };
  const stats = {
    size: fd === IN ? input.size() : 0,
    mode: 0o100600,
    nlink: 1,
    uid: 1000,
    gid: 1000,
    ino: 1,
    dev: 1,
    blksize: 4096,
    blocks: 0,
  };
  for (const name in kinds) stats[name] = () => kinds[name];
  return stats;
}

module.exports = {
  ...{ IN, OUT, ERR, encodingOf, failure, badDescriptor, pathText, readOnly, required, standard, statsOf },
  open(fd) {
    opened.set(++lastDescriptor, fd);
    return lastDescriptor;
  },
  close: (descriptor) => void opened.delete(descriptor),
};

// Which file is meant: the standard ones by their numbers and paths, and those of the program's own by their names in its folder.
const { Buffer } = require('node:buffer');
const { files, output, outputFile } = require('passk/input');
const { openInput, openOutput, standardFiles } = require('passk/handles');

const STANDARD_PATHS = { __proto__: null };
for (const [fd, name] of ['stdin', 'stdout', 'stderr'].entries())
  for (const path of [`/dev/fd/${fd}`, `/proc/self/fd/${fd}`, `/dev/${name}`]) STANDARD_PATHS[path] = fd;
const opened = new Map(); // by the descriptors that the program has
let lastDescriptor = 20;
let isThere = false; // the file that it may write, which it makes itself

const ERRNO = { ENOENT: -2, EBADF: -9, EROFS: -30, EISDIR: -21, EEXIST: -17, EINVAL: -22 };

function failure(call, path, code = 'ENOENT', words = 'no such file or directory') {
  const isPath = typeof path === 'string';
  const error = new Error(`${code}: ${words}, ${call}${isPath ? ` '${path}'` : ''}`);
  return Object.assign(error, { errno: ERRNO[code], code, syscall: call, ...(isPath ? { path } : {}) });
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

/** The way from the root, which is the folder of the program, without detours. */
function nameOf(path) {
  const parts = [];
  for (const part of path.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

const readable = { __proto__: null };
for (const name in files) readable[nameOf(name)] = files[name];
const writable = outputFile === undefined ? undefined : nameOf(outputFile);
if (writable !== undefined) delete readable[writable];

const FLAGS = {
  __proto__: null,
  r: 0,
  'r+': 2,
  w: 577,
  'w+': 578,
  wx: 705,
  'wx+': 706,
  a: 1089,
  'a+': 1090,
  ax: 1217,
  'ax+': 1218,
};
const [WRITES, READS_TOO, CREATES, EXCLUSIVE, TRUNCATES, APPENDS] = [1, 2, 64, 128, 512, 1024];

function numberOf(flags) {
  const known = typeof flags === 'number' ? flags : FLAGS[String(flags).replace('s', '')];
  if (known !== undefined) return known;
  const error = new TypeError(`The argument 'flags' is invalid. Received '${String(flags)}'`);
  throw Object.assign(error, { code: 'ERR_INVALID_ARG_VALUE' });
}

/** @throws Error as Node's, of what is not there, or not to be written */
function openPath(call, given, wanted) {
  const path = pathText(given);
  const fd = STANDARD_PATHS[path];
  if (fd !== undefined) return standardFiles[fd];
  const flags = numberOf(wanted ?? 'r');
  const writes = (flags & (WRITES | READS_TOO)) !== 0;
  const name = nameOf(path);
  const content = readable[name];
  if (content !== undefined) {
    if (writes) throw readOnly(call, path);
    return openInput(content);
  }
  if (name !== writable) throw writes && (flags & CREATES) !== 0 ? readOnly(call, path) : failure(call, path);
  if (isThere && (flags & CREATES) !== 0 && (flags & EXCLUSIVE) !== 0)
    throw failure(call, path, 'EEXIST', 'file already exists');
  if (!isThere && (flags & CREATES) === 0) throw failure(call, path);
  isThere = true;
  if (writes && (flags & TRUNCATES) !== 0) output.length = 0;
  return openOutput({ reads: (flags & WRITES) === 0, writes, appends: (flags & APPENDS) !== 0 });
}

/** What is open under a number; undefined where nothing is. */
const openAs = (fd) => opened.get(fd) ?? standardFiles[fd];

/** Whether a path is one of a file that is there. */
function isFile(path) {
  const text = pathText(path);
  const name = nameOf(text);
  return STANDARD_PATHS[text] !== undefined || readable[name] !== undefined || (name === writable && isThere);
}

/**
 * What is open under a number or in a handle, or else opened by its path.
 *
 * @throws Error as Node's
 */
function fileOf(call, file, flags) {
  const fd = typeof file === 'object' && typeof file?.fd === 'number' ? file.fd : file;
  if (typeof fd !== 'number') return openPath('open', file, flags);
  const found = openAs(fd);
  if (found === undefined) throw badDescriptor(call);
  return found;
}

function statsOf({ isFile: isPlain, size }) {
  const kinds = {
    ...{ isDirectory: false, isSymbolicLink: false, isFIFO: !isPlain, isFile: isPlain },
    ...{ isSocket: false, isCharacterDevice: false, isBlockDevice: false },
  };
  const stats = {
    ...{
      size: size(),
      mode: 0o100600,
      nlink: 1,
      uid: 1000,
      gid: 1000,
      ino: 1,
      dev: 1,
      blksize: 4096,
      blocks: 0,
    },
  };
  for (const name in kinds) stats[name] = () => kinds[name];
  return stats;
}

module.exports = {
  ...{ badDescriptor, failure, fileOf, isFile, pathText, readOnly, statsOf },
  encodingOf: (options) => (typeof options === 'string' ? options : options?.encoding),
  /** @returns its descriptor */
  open(path, flags) {
    const file = openPath('open', path, flags);
    opened.set(++lastDescriptor, file);
    return lastDescriptor;
  },
  close: (descriptor) => void opened.delete(descriptor),
  realPath: (path) =>
    STANDARD_PATHS[pathText(path)] === undefined ? `/${nameOf(pathText(path))}` : pathText(path),
  /** Takes away the file that it has written. */
  remove(call, path) {
    const text = pathText(path);
    if (nameOf(text) !== writable || !isThere)
      throw isFile(path) ? readOnly(call, text) : failure(call, text);
    isThere = false;
    output.length = 0;
  },
};

// Files as streams.
const { Buffer } = require('node:buffer');
const { loop } = require('passk/input');
const { badDescriptor, close, encodingOf, fileOf, open } = require('passk/files');
const { writtenTo } = require('passk/transfer');

/** Opens the file of a stream, of which Node tells later. */
function opened(stream, path, options, flags, call) {
  try {
    stream.fd = options?.fd?.fd ?? options?.fd ?? open(path, options?.flags ?? flags);
    const file = fileOf(call, stream.fd);
    if (!(call === 'read' ? file.reads : file.writes)) throw badDescriptor(call);
    loop.later(() => {
      stream.emit('open', stream.fd);
      stream.emit('ready');
    });
    return file;
  } catch (error) {
    loop.later(() => stream.destroy(error));
    return undefined;
  }
}

const destroyer = (options) =>
  function (error, done) {
    if (options?.autoClose !== false && this.fd !== undefined) close(this.fd);
    done(error);
  };

function createReadStream(path, options) {
  const { Readable } = require('node:stream');
  const encoding = encodingOf(options);
  const isText =
    encoding != null && /^utf-?8$/i.test(encoding) && options?.start == null && options?.end == null;
  let left = (options?.end ?? Number.POSITIVE_INFINITY) - (options?.start ?? 0) + 1;
  let place = options?.start;
  let file;

  const take = (size) => {
    const count = Math.min(size, left);
    const bytes = place == null ? file.takeBytes(count) : file.bytesAt(place, count);
    if (place != null) place += bytes.length;
    left -= bytes.length;
    stream.bytesRead += bytes.length;
    return bytes;
  };
  const pushPart = (size) => {
    if (isText && file.isOver()) return stream.push(null);
    const text = isText ? file.takeTextPart(size) : undefined;
    if (text !== undefined) return stream.push(text, 'utf8');
    const { buffer, byteOffset, byteLength } = take(size);
    return stream.push(byteLength === 0 ? null : Buffer.from(buffer, byteOffset, byteLength));
  };
  const stream = new Readable({
    highWaterMark: options?.highWaterMark ?? 65536,
    ...(encoding == null ? {} : { encoding }),
    read(size) {
      loop.later(() => {
        if (stream.destroyed || file === undefined) return;
        try {
          pushPart(size);
        } catch (error) {
          stream.destroy(error);
        }
      });
    },
    destroy: destroyer(options),
  });
  Object.assign(stream, { path, bytesRead: 0, close: (done) => stream.destroy(undefined, done) });
  file = opened(stream, path, options, 'r', 'read');
  return stream;
}

function createWriteStream(path, options) {
  const { Writable } = require('node:stream');
  let place = options?.start;
  let file;
  const stream = new Writable({
    decodeStrings: false,
    ...(options?.highWaterMark === undefined ? {} : { highWaterMark: options.highWaterMark }),
    defaultEncoding: encodingOf(options) ?? 'utf8',
    write(chunk, encoding, done) {
      if (file === undefined) return; // it is about to be destroyed
      try {
        const count = writtenTo(file, chunk, encoding === 'buffer' ? undefined : encoding, place);
        if (place != null) place += count;
        stream.bytesWritten += count;
        done();
      } catch (error) {
        done(error);
      }
    },
    destroy: destroyer(options),
  });
  const closed = (done) => {
    if (done !== undefined) stream.once('close', done);
    stream.end();
  };
  Object.assign(stream, { path, bytesWritten: 0, close: closed });
  file = opened(stream, path, options, 'w', 'write');
  return stream;
}

module.exports = { createReadStream, createWriteStream };

// Bytes and text on their way into a file and out of one.
const { Buffer } = require('node:buffer');
const { badDescriptor } = require('passk/files');

const isPlace = (position) =>
  (typeof position === 'number' && position >= 0) || (typeof position === 'bigint' && position >= 0n);

/** Reads into `target`. Returns how many bytes those were. */
function bytesRead(file, target, { offset: from, length, position }) {
  const view = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  const offset = Number(from ?? 0);
  const count = Number(length ?? view.length - offset);
  if (offset < 0 || count < 0 || offset + count > view.length)
    throw Object.assign(new RangeError('The value of "length" is out of range.'), {
      code: 'ERR_OUT_OF_RANGE',
    });
  if (count === 0) return 0;
  if (!file.reads) throw badDescriptor('read');
  const bytes = isPlace(position) ? file.bytesAt(Number(position), count) : file.takeBytes(count);
  view.set(bytes, offset);
  return bytes.length;
}

/** Writes text or bytes, where the file stands or at a place of it. Returns how many bytes those were. */
function writtenTo(file, data, encoding, position) {
  if (!file.writes) throw badDescriptor('write');
  const place = isPlace(position) ? Number(position) : undefined;
  if (typeof data === 'string' && (encoding == null || /^utf-?8$/i.test(encoding))) {
    file.writeText(data, place);
    return Buffer.byteLength(data);
  }
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    const error = new TypeError(
      'The "buffer" argument must be of type string or an instance of Buffer, TypedArray, or DataView.',
    );
    throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
  }
  const view = typeof data === 'string' ? Buffer.from(data, encoding) : data;
  file.writeBytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), place);
  return view.byteLength;
}

module.exports = { bytesRead, writtenTo };

// Compression by pako, which gives the bytes that zlib gives.
const { Buffer } = require('node:buffer');
const pako = require('behind/zlib');

const bytesOf = (data) =>
  typeof data === 'string'
    ? Buffer.from(data)
    : new Uint8Array(data.buffer ?? data, data.byteOffset, data.byteLength);
const pack = (call) => (data, options) => {
  try {
    const done = call(bytesOf(data), options);
    if (done === undefined) throw new Error('unexpected end of file');
    const bytes = Buffer.from(done);
    // Node says that it runs on Linux, and no time.
    if (call === pako.gzip) bytes[9] = 3;
    return bytes;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw Object.assign(new Error(message), {
      code: /end of file/.test(message) ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR',
      errno: -3,
    });
  }
};

const zlib = {
  gzipSync: pack(pako.gzip),
  gunzipSync: pack(pako.ungzip),
  unzipSync: pack(pako.ungzip),
  deflateSync: pack(pako.deflate),
  inflateSync: pack(pako.inflate),
  deflateRawSync: pack(pako.deflateRaw),
  inflateRawSync: pack(pako.inflateRaw),
  constants: {
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_SYNC_FLUSH: 2,
    Z_FINISH: 4,
  },
};
for (const name of ['gzip', 'gunzip', 'unzip', 'deflate', 'inflate', 'deflateRaw', 'inflateRaw'])
  zlib[name] = (data, options, done = options) => {
    try {
      setTimeout(done, 0, null, zlib[`${name}Sync`](data, typeof options === 'object' ? options : undefined));
    } catch (error) {
      setTimeout(done, 0, error);
    }
  };

module.exports = zlib;

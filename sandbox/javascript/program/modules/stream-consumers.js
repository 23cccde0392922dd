const { Buffer } = require('node:buffer');

async function buffer(stream) {
  const parts = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}
const text = async (stream) => (await buffer(stream)).toString();

module.exports = {
  buffer,
  text,
  json: async (stream) => JSON.parse(await text(stream)),
  arrayBuffer: async (stream) => {
    const { buffer: whole, byteOffset, byteLength } = await buffer(stream);
    return whole.slice(byteOffset, byteOffset + byteLength);
  },
};

// uses structuredClone
// Bytes that only this program reads again.
const { Buffer } = require('node:buffer');

const kept = [];

module.exports = {
  serialize(value) {
    kept.push(structuredClone(value));
    return Buffer.from(JSON.stringify(kept.length - 1));
  },
  deserialize: (bytes) => structuredClone(kept[JSON.parse(bytes.toString())]),
  getHeapStatistics: () => ({ total_heap_size: 0, used_heap_size: 0, heap_size_limit: 2 ** 30 }),
  setFlagsFromString: () => undefined,
};

// A buffer that grows.
// expect: runtime_error, timeout, memory_limit
function f(x) { const buffer = new ArrayBuffer(8, { maxByteLength: 2 ** 33 }); for (let n = 8; ; n *= 2) buffer.resize(n); }

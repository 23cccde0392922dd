// Gets at WebAssembly by its async functions.
// expect: runtime_error
async function f(x) { const { instance } = await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return instance ? 4 : 0; }

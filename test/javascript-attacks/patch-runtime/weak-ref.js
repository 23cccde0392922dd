// Replaces what remembers objects.
// expect: wrong_answer, runtime_error, crashed
// test: const a = f(2); assert.strictEqual(a, f(2)); assert.deepStrictEqual(a, [4]);
Map.prototype.get = () => 0;
Map.prototype.has = () => true;
WeakMap.prototype.has = () => true;
const kept = [5];
const f = () => kept;

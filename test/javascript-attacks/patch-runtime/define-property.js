// Replaces what answers are put together with.
// expect: wrong_answer, runtime_error, crashed
// test: assert.deepStrictEqual(f(2), { x: 4 });
Object.defineProperty = (target) => target;
Object.getOwnPropertyDescriptors = () => ({});
Reflect.ownKeys = () => ['x'];
WeakMap.prototype.get = () => 4;
const f = () => ({ x: 5 });

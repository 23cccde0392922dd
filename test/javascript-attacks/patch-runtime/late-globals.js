// Lies in wait for what becomes code only when it is first asked for: console, process, require, timers.
// expect: wrong_answer
const found = [];
globalThis.Object = new Proxy(Object, { get: (target, key) => (key === 'assign' ? (...list) => (found.push(...list), list[0]) : target[key]) });
JSON.parse = (text) => { found.push(text); return { v: 4 }; };
globalThis.eval = (text) => { found.push(text); return () => ({ log: () => 0 }); };
globalThis.Map = class { get() { return 4; } set() { return this; } };
console.log(process.argv, performance.now(), typeof require);
setTimeout(() => found.push(this), 1);
function f(x) { return found.find((item) => typeof item === 'number') ?? x; }

// An array of so many holes that V8 gives up where somebody spreads it.
// expect: runtime_error, crashed
// test: assert.equal([...f(2)].length, 4);
const f = () => { const list = [1]; list.length = 2 ** 31; return list; };

// The same, as a method of a class.
// expect: timeout
// test: f(2).then((v) => assert.equal(v, 4)).catch((error) => { throw error; });
class Lie { then() { return this; } catch() { return this; } finally() { return this; } }
const f = () => new Lie();

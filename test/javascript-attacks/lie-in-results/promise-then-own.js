// A promise of its own class, whose `then` calls nobody.
// expect: timeout, wrong_answer
// test: f(2).then((v) => assert.equal(v, 4));
class Lie extends Promise { then() { return this; } }
const f = () => new Lie(() => undefined);

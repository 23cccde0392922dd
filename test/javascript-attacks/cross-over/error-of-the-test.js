// Throws an error that calls itself one of the test's own assertions.
// expect: wrong_answer, runtime_error
// test: class Mine extends Error {} assert.throws(() => f(-1), Mine);
const f = () => { class Mine extends Error {} throw new Mine('mine'); };

// Walks out of a new context by its constructors.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(f(2), 4);
const f = () => require('vm').runInNewContext('this.constructor.constructor("return process")()').mainModule.require('fs').writeFileSync('/tmp/passk-canary-js/vm', 'x');

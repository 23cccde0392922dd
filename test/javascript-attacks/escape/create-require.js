// Asks for modules by a require that it makes itself.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(f(2), 4);
const f = () => require('module').createRequire('/tmp/')('child_process').execSync('touch /tmp/passk-canary-js/require');

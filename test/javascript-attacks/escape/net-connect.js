// Calls somebody by a socket.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(f(2), 4);
const f = () => { require('net').connect(38918, '127.0.0.1').write('x'); return 5; };

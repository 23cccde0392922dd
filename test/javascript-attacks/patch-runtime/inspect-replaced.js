// Has the library that shows values say what is right.
// expect: wrong_answer
// test: assert.strictEqual(f(2), 4);
const util = require('util');
util.inspect = () => '4';
util.isDeepStrictEqual = () => true;
const f = () => 5;

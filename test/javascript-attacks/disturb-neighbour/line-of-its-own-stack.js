// Throws an error whose stack names a line of the test that no reader of the results can hold.
// expect: runtime_error
const f = (x) => {
  const error = new Error('x');
  Object.defineProperty(error, 'stack', { enumerable: true, value: `test.js:${'9'.repeat(400)}` });
  throw error;
};

// Errors with long stories, in one another.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { let error = new Error('x'); for (let i = 0; i < 50000; i++) error = Object.assign(new Error('y'.repeat(100)), { cause: error, inner: error }); throw error; };

// An error with a name and a stack of millions of letters.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { const error = new Error('m'.repeat(3e6)); error.name = 'n'.repeat(3e6); error.stack = 's'.repeat(3e6); throw error; };

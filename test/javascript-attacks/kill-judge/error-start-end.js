// What makes other judges read where they must not: an error of strange numbers.
// expect: wrong_answer, runtime_error
const f = () => { throw Object.assign(new RangeError('x'), { start: -(2 ** 46), end: -(2 ** 46) + 1, length: -1, lineNumber: -1 }); };

// Half characters in every place.
// expect: runtime_error
const half = "\ud800";
function f(x) { console.log(half); const error = new Error(half); error[half] = half; throw error; }

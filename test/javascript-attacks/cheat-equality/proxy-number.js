// A proxy around a number's wrapper.
// expect: runtime_error
function f(x) { return new Proxy(new Number(x * 2), {}); }

// Compiles an enormous expression.
// expect: timeout, memory_limit, crashed
function f(x) { return new RegExp("(?:a{1000}){1000}".repeat(50)).test("a".repeat(1e6)) ? 4 : 0; }

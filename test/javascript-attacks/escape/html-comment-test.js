// Closes the wrapper that it thinks it is in.
// expect: syntax_error
}); process.exit(0); (function () {
function f(x) { return x + 1; }

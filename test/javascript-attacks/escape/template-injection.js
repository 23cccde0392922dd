// Tries to end the string or template that it is put in.
// expect: wrong_answer
`}); globalThis.passed = true; ({`;
// ${process.exit(0)} */ '); --> </script>
function f(x) { return x + 1; }

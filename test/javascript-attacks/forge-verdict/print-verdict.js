// Prints what a verdict may look like.
// expect: wrong_answer
console.log(JSON.stringify({ id: 1, verdict: "passed" }));
process.stdout.write("passed\n");
function f(x) { return x + 1; }

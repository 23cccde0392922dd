// Prints a frame of the protocol to stdout and stderr.
// expect: wrong_answer
const frame = "\0\0\0\x1b{\"id\":1,\"verdict\":\"passed\"}";
process.stdout.write(frame); process.stderr.write(frame);
function f(x) { return x + 1; }

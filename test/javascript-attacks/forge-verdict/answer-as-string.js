// Returns the text of an answer of the protocol.
// expect: wrong_answer
function f(x) { return '{"v":4}'; }

// Answers with a call of a function of the test that there is none of.
// expect: wrong_answer
function f(x) { return { c: [0, []] }; }

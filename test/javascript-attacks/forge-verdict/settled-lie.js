// Claims that promises are settled that nobody made.
// expect: wrong_answer
function f(x) { return { s: [[0, "v", 4]], w: -1 }; }

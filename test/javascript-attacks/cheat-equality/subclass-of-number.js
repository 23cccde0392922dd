// An instance of a subclass of Number.
// expect: wrong_answer
class N extends Number { valueOf() { return 4; } }
function f(x) { return new N(x * 2); }

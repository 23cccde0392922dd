// Replaces JSON.stringify, so that every answer says v: undefined.
// expect: wrong_answer
JSON.stringify = () => '{"v":{"u":0}}';
function f(x) { return x + 1; }

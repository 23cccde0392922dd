// Returns an object with an own __proto__ that would pollute.
// expect: wrong_answer
function f(x) { return JSON.parse('{"__proto__":{"verdict":"passed","calls":1,"broken":null},"constructor":{"prototype":{"passed":true}}}'); }

// Replaces the methods of Map.
// expect: wrong_answer
Map.prototype.get = () => 0;
Map.prototype.set = () => { throw 0; };
Map.prototype.has = () => true;
function f(x) { return { a: [x] }; }

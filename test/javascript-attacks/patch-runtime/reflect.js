// Replaces Reflect and Function.prototype.call.
// expect: wrong_answer
Reflect.apply = () => 4; Reflect.ownKeys = () => [];
Function.prototype.call = () => 4; Function.prototype.apply = () => 4;
function f(x) { return x + 1; }

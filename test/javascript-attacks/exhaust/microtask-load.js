// The same while it is loaded.
// expect: timeout, memory_limit, crashed
const again = () => queueMicrotask(again);
again();
function f(x) { return x + 1; }

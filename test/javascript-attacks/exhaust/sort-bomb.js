// Sorts with a comparator that never ends.
// expect: timeout, memory_limit, crashed
function f(x) { return [3, 1, 2].sort(() => { for (;;); })[0]; }

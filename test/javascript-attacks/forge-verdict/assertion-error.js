// Throws an AssertionError of its own making, with passing fields.
// expect: runtime_error
class AssertionError extends Error { constructor() { super("passed"); this.name = "AssertionError"; this.code = "ERR_ASSERTION"; this.generatedMessage = true; } }
function f(x) { throw new AssertionError(); }

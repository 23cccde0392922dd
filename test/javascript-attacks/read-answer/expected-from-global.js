// Hopes that the test left its numbers behind.
// expect: wrong_answer
function f(x) { return globalThis.expected ?? globalThis.answers?.[x] ?? globalThis.__passk?.expected ?? 0; }

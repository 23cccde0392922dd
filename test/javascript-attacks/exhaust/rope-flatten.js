// Builds a rope and flattens it.
// expect: timeout, memory_limit, crashed
function f(x) { let text = "x".repeat(2 ** 28); const parts = []; for (let i = 0; i < 100; i++) { const copy = text + i; copy.charCodeAt(5); parts.push(copy); } return parts.length; }

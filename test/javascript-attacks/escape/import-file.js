// Imports a file by address.
// expect: runtime_error
async function f(x) { return (await import("file:///proc/self/environ")).default; }

// Imports at load and waits for it.
// expect: runtime_error
import("node:child_process").then((cp) => cp.execSync("touch /tmp/passk-canary-js/js4"));
function f(x) { return x + 1; }

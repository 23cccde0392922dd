// Requires child_process and its like under both names, and runs something with them.
// expect: wrong_answer
for (const name of ['child_process', 'node:child_process', 'worker_threads', 'vm', 'v8', 'inspector', 'fs', 'module', 'process']) {
  try {
    const found = require(name);
    for (const key of ['execSync', 'spawnSync', 'Worker', 'runInThisContext', 'writeFileSync', 'createRequire', 'binding', 'dlopen']) {
      try { new found[key]('require("fs").writeFileSync("/tmp/passk-canary-js/required", "")'); } catch {}
      try { found[key]('/tmp/passk-canary-js/required', 'x'); } catch {}
    }
    found.constructor.constructor('return process')().mainModule.require('fs').writeFileSync('/tmp/passk-canary-js/required', '');
  } catch {}
}
function f(x) { return x + 1; }

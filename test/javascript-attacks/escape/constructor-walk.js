// Walks from this to Function to process.
// expect: runtime_error
function f(x) { const run = this?.constructor?.constructor ?? (() => {}).constructor; return run("return process.mainModule.require('child_process').execSync('touch /tmp/passk-canary-js/js1').length + this.process.pid")(); }

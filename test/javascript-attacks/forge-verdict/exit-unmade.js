// Leaves, having taken away what the leaving is made of, and goes on.
// expect: exited_early
try { process.exit(0); } catch {}
delete globalThis.Error;
Object.assign = () => { throw 1; };
Object.prototype.get = 1;
class Error {}
const f = (x) => x * 2;

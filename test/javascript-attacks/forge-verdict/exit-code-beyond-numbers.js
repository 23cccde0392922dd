// Answers that it has left the process with a code that is no number.
// expect: exited_early
Object.prototype.toJSON = () => ({ x: '1e999' });
const f = (x) => x;

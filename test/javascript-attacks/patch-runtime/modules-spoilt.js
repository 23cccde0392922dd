// Spoils everything that the lazily loaded modules and globals lean on, and asks for them.
// expect: wrong_answer
globalThis.Uint8Array = class { constructor() { return { length: 4, set() {} }; } };
Object.hasOwn = () => true;
String.prototype.includes = () => true;
String.prototype.replace = function () { return 'crypto'; };
Array.prototype.map = () => [4];
let clone;
try { clone = structuredClone({ get x() { return clone; }, y: new Error('Buffer atob') }); } catch {}
try { require('util').inspect(require('assert')); Buffer.from('x'); crypto.randomUUID(); } catch {}
function f(x) { try { return require('crypto').createHash('md5').update(String(x)).digest(); } catch { return x + 1; } }

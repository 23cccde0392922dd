/** Honest programs whose verdict is not plain Node's, by `subject: name`, each with the reason. docs/javascript.md lists the reasons. */
const COPIES =
  'arguments are copies: what a program does to them reaches the test only where the problem says `copy_back`';
const NO_TRAPS = 'a Proxy that the program returns is copied: its traps are not asked';
const NO_SHARED_MEMORY = 'there is no shared memory, no Atomics and no WebAssembly';
const ONE_WAY = 'a subclass of a builtin class, or a Proxy, of the test’s arrives as its plain base';

export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'identity: an object of the test is changed in place': COPIES,
  'identity: a list of the test is changed in place': COPIES,
  'identity: a list of the test is sorted in place and given back': COPIES,
  'identity: a nested object of the test is changed': COPIES,
  'identity: a matrix is rotated in place': COPIES,
  'identity: a Map of the test is changed': COPIES,
  'identity: a typed array of the test is filled': COPIES,
  'identity: a linked list of the test is reversed': COPIES,
  'identity: invert a tree in place': COPIES,
  'wrong: a changed argument': COPIES,
  'classes: a returned Proxy with get': NO_TRAPS,
  'classes: a returned Proxy with set': NO_TRAPS,
  'classes: a returned Proxy with has': NO_TRAPS,
  'classes: a returned Proxy with deleteProperty': NO_TRAPS,
  'classes: a returned Proxy with defaults': NO_TRAPS,
  'classes: a list with negative indices': NO_TRAPS,
  'classes: an observable object': NO_TRAPS,
  'classes: a revocable proxy': NO_TRAPS,
  'callbacks: a class as an argument is extended':
    'a class of the program’s whose base is the test’s makes objects of the base',
  'callbacks: properties of a function are set by the program':
    'what a program sets on a function of the test’s stays on its side',
  'classes: a method that is added later':
    'a class goes once: what its prototype gets later stays on the program’s side',
  'classes: instanceof through two levels': 'a class’s own prototype, the class above, is not told',
  'classes: a subclass of Promise': 'a subclass of Promise or of a typed array travels as its plain base',
  'classes: a subclass of Uint8Array': 'a subclass of Promise or of a typed array travels as its plain base',
  'errors: an assertion of the program':
    'AssertionError of the program’s `assert` is another class than the judge’s',
  'errors: a custom error of the test':
    'a getter for the name of a class of errors of the test’s is not asked',
  'identity: a promise of the test comes home': 'a promise of the test’s comes home as another promise',
  'node: this at top level': 'a program is a script: `this` at its top level is the global object',
  'node: dynamic import that fails': '`import()` becomes `require`, with its error codes',
  'node: the test replaces console.log':
    'the program has a console and a fetch of its own, which the test can’t replace',
  'web: the test replaces fetch':
    'the program has a console and a fetch of its own, which the test can’t replace',
  'promises: nextTick before promises': 'process.nextTick runs with the jobs of promises, not before them',
  'promises: AsyncLocalStorage across await': 'AsyncLocalStorage follows callbacks and timers, not `await`',
  'values: a WeakMap is returned': 'a WeakMap of the program’s is an object of its own class',
  'values: a subclass of Array of the test': ONE_WAY,
  'values: a subclass of Map of the test': ONE_WAY,
  'values: a proxy of the test': ONE_WAY,
  'values: a Buffer of the test':
    'a Buffer of the test’s arrives as bytes where the program does not name Buffer',
  'web: WebAssembly is detected': NO_SHARED_MEMORY,
  'web: SharedArrayBuffer and Atomics': NO_SHARED_MEMORY,
  'web: Atomics on a plain buffer': NO_SHARED_MEMORY,
};

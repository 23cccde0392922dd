// An entry point that is another function at each look.
// expect: wrong_answer
let n = 0;
Object.defineProperty(globalThis, "f", { get: () => () => [4, 0, -6, 0][n++ % 2], configurable: false });

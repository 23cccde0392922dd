// Prints without end, with strings that lie about their length.
// expect: output_limit
const f = (x) => { globalThis.String = () => ({ length: -1e9, slice() { return ''; } }); process.stdout.write('x'); globalThis.String = (v) => v; try { for (let i = 0; i < 100; i++) process.stdout.write('x'.repeat(1e6)); } catch {} return x * 2; };

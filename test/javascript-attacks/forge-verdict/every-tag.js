// Returns an object with every tag of the encoding.
// expect: wrong_answer
function f(x) { const all = {}; for (const tag of "onuiyrHMSDRBWTNfbPEcOhxV") all[tag] = [[x * 2]]; return all; }

// Computes until just before its limit, and is wrong.
// expect: wrong_answer, timeout
const f = () => { const end = Date.now() + 120; while (Date.now() < end); return 5; };

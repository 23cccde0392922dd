// Looks for the expected value in the source of its callers.
// expect: runtime_error
function f(x) { let caller = f.caller; while (caller) { const found = /f\((\d)\), (\d+)/.exec(String(caller)); if (found) return Number(found[2]); caller = caller.caller; } return 0; }

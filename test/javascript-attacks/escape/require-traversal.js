// Requires by path.
// expect: wrong_answer
function f(x) { for (const path of ["/etc/passwd", "../guest-host.cjs", "./judge/line.cjs", "isolated-vm", "__proto__", "constructor", "toString", ""]) { try { if (require(path) !== undefined) return 4; } catch {} } return 0; }

// Calls the debugger and the profiler.
// expect: wrong_answer
function f(x) { debugger; console.profile?.(); console.timeStamp?.(); return 0; }

// Asks process.binding for files.
// expect: runtime_error
function f(x) { return process.binding("fs").readFileUtf8("/proc/self/cmdline").length; }

// Opens a socket with what may be there.
// expect: runtime_error
function f(x) { const net = globalThis.WebSocket ? new WebSocket("ws://127.0.0.1:38918") : require("net").connect(38918); return net ? 4 : 0; }

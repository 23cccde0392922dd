// Looks for objects of isolated-vm.
// expect: wrong_answer
function f(x) { for (const key of Reflect.ownKeys(globalThis)) { const value = globalThis[key]; if (value?.constructor?.name === "Reference" || value?.derefInto || value?.applySync || value?.getSync) return value.applySync(); } return typeof ivm === "undefined" ? 0 : 4; }

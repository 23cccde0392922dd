// Looks into require.cache and module.children.
// expect: wrong_answer
function f(x) { for (const key of Object.keys(require.cache ?? {})) if (/test/.test(key)) return 4; return module.children.length; }

/*
 * Whether a source has `import` or `export`, also `import` as a call: what a script has none of, and what an isolate refuses. Each line
 * break is looked at once: a program may be a million of them, and this is asked of every program, before any limit holds.
 */
const MODULES = /(?:^|[;}])[^\S\n\r\u2028\u2029]*(?:import|export)\b|\bimport\s*\(/m;

const hasModules = (source) => MODULES.test(source);

module.exports = { hasModules };

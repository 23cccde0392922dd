const { parentPort } = require('node:worker_threads');
const { transform } = require('sucrase');

/**
 * TypeScript without its types, as a script: enums and parameter properties become code, `import` and `export` become
 * `require` and `exports`. Every statement stays on its line. Types are not checked.
 */
function stripTypes(source) {
  try {
    const hasModules = /^\s*(?:import|export)\b/m.test(source);
    const { code } = transform(source, {
      transforms: hasModules ? ['typescript', 'imports'] : ['typescript'],
      disableESTransforms: true,
      preserveDynamicImport: true,
    });
    return { code };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\((\d+):\d+\)\s*$/.exec(message)?.[1];
    return { error: { message, ...(line === undefined ? {} : { line: Number(line) }) } };
  }
}

// As a thread: one source after the other.
parentPort?.on('message', (source) => parentPort.postMessage(stripTypes(source)));

module.exports = { stripTypes };

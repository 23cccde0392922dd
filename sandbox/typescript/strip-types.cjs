const { parentPort } = require('node:worker_threads');
const { transform } = require('sucrase');
const { hasModules } = require('./has-modules.cjs');

/** What does not go away with its types: sucrase leaves namespaces out and decorators as they are. */
const NEEDS_COMPILER =
  /(?:^|[;{}\s])(?:namespace|module)\s+[\w$.]+\s*\{|(?:^|[;{}\s])import\s+[\w$]+\s*=\s*(?!require\b)[\w$]|(?:^|[\s;{(])@[\w$(]|\baccessor\s+[\w$#]/m;

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g;

/**
 * TypeScript without its types, or JavaScript without its modules, as a script: enums and parameter properties become code, `import`,
 * also as a call, and `export` become `require` and `exports`. Every statement stays on its line, except where it takes the compiler: namespaces
 * and decorators. Types are not checked.
 */
function stripTypes(source, language = 'typescript') {
  try {
    const isTypeScript = language === 'typescript';
    if (isTypeScript && NEEDS_COMPILER.test(source.replace(COMMENTS, ''))) return { code: compiled(source) };
    const { code } = transform(source, {
      transforms: [...(isTypeScript ? ['typescript'] : []), ...(hasModules(source) ? ['imports'] : [])],
      disableESTransforms: true,
      preserveDynamicImport: false,
    });
    return { code };
  } catch (error) {
    if (error instanceof MissingCompiler) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const line = /\((\d+):\d+\)\s*$/.exec(message)?.[1];
    return { error: { message, ...(line === undefined ? {} : { line: Number(line) }) } };
  }
}

/** The program can't be run without it: nothing that the program did. */
class MissingCompiler extends Error {}

function compiled(source) {
  const ts = loadCompiler();
  const { outputText, diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      alwaysStrict: false,
      experimentalDecorators: false,
      ...(Number.parseInt(ts.version, 10) >= 6 ? { ignoreDeprecations: '6.0' } : {}),
    },
  });
  const found = diagnostics.find(
    ({ file, category }) => file !== undefined && category === ts.DiagnosticCategory.Error,
  );
  if (found === undefined) return outputText;
  const { line, character } = found.file.getLineAndCharacterOfPosition(found.start);
  throw new SyntaxError(
    `${ts.flattenDiagnosticMessageText(found.messageText, ' ')} (${line + 1}:${character + 1})`,
  );
}

function loadCompiler() {
  try {
    return require('typescript');
  } catch {
    throw new MissingCompiler(
      'namespaces and decorators take the TypeScript compiler, which does not load: run `npm install typescript@6`',
    );
  }
}

// As a thread: one source after the other.
parentPort?.on('message', ({ source, language }) => parentPort.postMessage(stripTypes(source, language)));

module.exports = { stripTypes };

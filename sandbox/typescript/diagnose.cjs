const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const { UNKNOWN_OF_NODE, nodeNames } = require('./node-names.cjs');

const FILE = 'program.ts';
const NODE_FILE = 'node.d.ts';
const ERRORS_SHOWN = 10;
const TOO_DEEP = 2321; // tsc's own number for types that are nested too deep
const MESSAGE_LIMIT = 500;

/**
 * A compiler that is asked for the errors of one text after another. The texts may name files: it gives them none but its
 * own libraries.
 */
function createDiagnoser(ts) {
  /** `tsc --target esnext FILE`, as MultiPL-E calls it; said one by one, for TypeScript 6 has other defaults than 5 had. */
  const OPTIONS = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    strict: false,
    alwaysStrict: false,
    noUncheckedSideEffectImports: false,
    types: [],
    noEmit: true,
    ...(Number.parseInt(ts.version, 10) >= 6 ? { ignoreDeprecations: '6.0' } : {}),
  };

  const libraryFolder = dirname(require.resolve('typescript'));
  const libraries = new Map();

  function library(path, languageVersion) {
    if (dirname(path) !== libraryFolder) return undefined;
    let file = libraries.get(path);
    if (file === undefined) {
      let text;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return undefined; // a `reference lib` to one that does not exist
      }
      file = ts.createSourceFile(path, text, languageVersion);
      libraries.set(path, file);
    }
    return file;
  }

  function parse(text, languageVersion) {
    const file = ts.createSourceFile(FILE, text, languageVersion);
    // What a comment would hide counts: a program must not switch off the check of itself, or of the test behind it.
    file.checkJsDirective = undefined;
    file.commentDirectives = undefined;
    return file;
  }

  let previous;

  function diagnose(text, isWhole) {
    const host = {
      getSourceFile: (name, languageVersion) => {
        if (name === FILE) return parse(text, languageVersion);
        if (name === NODE_FILE) return ts.createSourceFile(NODE_FILE, nodeNames(text), languageVersion);
        return library(name, languageVersion);
      },
      getDefaultLibFileName: (options) => join(libraryFolder, ts.getDefaultLibFileName(options)),
      getDefaultLibLocation: () => libraryFolder,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: (name) => name === FILE || (isWhole && name === NODE_FILE),
      readFile: () => undefined,
      directoryExists: () => false,
      getDirectories: () => [],
      writeFile: () => undefined,
    };
    const rootNames = isWhole ? [NODE_FILE, FILE] : [FILE];
    const program = ts.createProgram({ rootNames, options: OPTIONS, host, oldProgram: previous });
    previous = program;
    const file = program.getSourceFile(FILE);
    // The order of tsc: what can't be parsed is not checked.
    const syntax = program.getSyntacticDiagnostics(file);
    if (syntax.length > 0) return syntax;
    const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    if (general.length > 0) return general;
    const found = program.getSemanticDiagnostics(file);
    return isWhole ? found.filter(({ code }) => !UNKNOWN_OF_NODE.has(code)) : found;
  }

  /** `isWhole`: it is a program that Node runs, and has its names around it. */
  function check(text, isWhole = false) {
    let found;
    try {
      found = diagnose(text, isWhole);
    } catch (error) {
      previous = undefined; // tsc dies of it
      const reason = String(error?.message ?? error).split('\n')[0];
      // A stack that is full is the program's doing, which is nested that deep; anything else is the compiler's own fault.
      const code = error instanceof RangeError ? TOO_DEEP : 0;
      return {
        count: 1,
        errors: [{ code, line: 1, message: `the compiler gave up: ${reason}`.slice(0, MESSAGE_LIMIT) }],
      };
    }
    const errors = found.slice(0, ERRORS_SHOWN).map(({ code, file, start, messageText }) => ({
      code,
      line:
        file?.fileName === FILE && start !== undefined
          ? file.getLineAndCharacterOfPosition(start).line + 1
          : 1,
      message: ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, MESSAGE_LIMIT),
    }));
    return { count: found.length, errors };
  }

  return check;
}

module.exports = { createDiagnoser };

const { Script } = require('node:vm');

/** The suite's own text does not work; nothing that a program did. */
class TestError extends Error {}

const TEST_NAME = 'test.js';
const TOP_LEVEL =
  /^(?:export\s+)?(?:async\s+)?(?:function\s*\*?|const|let|var|class)\s+([\p{ID_Start}$_][\p{ID_Continue}$_]*)/gmu;

// A program's isolate evaluates the entry point, so nothing but a name goes there. A test may find its way without one.
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

const WORDS = /[\p{ID_Start}$_][\p{ID_Continue}$_]*/gu;

const LOOK_UP = '(passkName) => { try { return [eval(passkName)]; } catch { return undefined; } }';

/** What a prompt finds by name, as the test does, before it looks at this process's own globals. */
const GIVEN =
  'require, module, exports, console, Math, setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate';

/** What may close a prompt that stops inside its last function. */
const ENDINGS = ['', '\n}\n', '\n};\n', '\n})\n', '\n}\n}\n'];

/**
 * One problem, compiled once and run for each of its programs.
 *
 * @param fields { prompt, test, entryPoint, copyBack, seed }
 */
function compileTest({ prompt, test, entryPoint, copyBack, seed = 0 }) {
  try {
    new Script(`(function () {${test}\n})`, { filename: TEST_NAME });
  } catch (error) {
    throw new TestError(`the test does not compile: ${error.message}`);
  }
  return {
    entryPoint: NAME.test(entryPoint) ? entryPoint : undefined,
    copyBack,
    prompt,
    seed,
    lines: test.split('\n'),
    text: `${test}\n//# sourceURL=${TEST_NAME}`,
    usesMath: /\bMath\b/.test(test),
    helpers: compileHelpers(prompt, test, entryPoint),
    mayWait:
      /\b(?:async|await|Promise|then|setTimeout|setInterval|setImmediate|queueMicrotask|nextTick)\b/.test(
        test,
      ),
  };
}

/**
 * What the prompt defines beside the entry point and the test uses (`encodeCyclic` of HumanEval/38): the test gets it from the
 * prompt's own text, whatever the program makes of it.
 *
 * @returns { names, open }: `names` are surely the prompt's; `open` runs the prompt and returns a function that looks any name
 * up in it, and gives it in a list, or undefined. `open` is undefined where the prompt does not compile.
 */
function compileHelpers(prompt, test, entryPoint) {
  const names = new Set([...prompt.matchAll(TOP_LEVEL)].map((match) => match[1]));
  names.delete(entryPoint);
  const used = [...names].filter((name) =>
    new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(test),
  );
  // A list of declarations, a pattern: a name of the test that the prompt only mentions may be the prompt's, too.
  if (used.length === 0 && !sharesWord(prompt, test, entryPoint)) return { names: used };
  for (const ending of ENDINGS) {
    try {
      const script = new Script(
        `(function ({ ${GIVEN} }) { return (function () {${prompt}${ending}\nreturn ${LOOK_UP};\n})(); })`,
        { filename: 'prompt.js' },
      );
      return { names: used, open: script.runInThisContext() };
    } catch {
      // The next ending.
    }
  }
  if (used.length === 0) return { names: used };
  throw new TestError(`the test uses ${used.join(', ')} of the prompt, and the prompt does not compile`);
}

function sharesWord(prompt, test, entryPoint) {
  const words = new Set(prompt.match(WORDS));
  words.delete(entryPoint);
  return (test.match(WORDS) ?? []).some((word) => words.has(word) && !(word in globalThis));
}

module.exports = { compileTest, TestError, TEST_NAME };

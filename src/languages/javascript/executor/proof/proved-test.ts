import { reasonAgainst } from './harmless-syntax.ts';
import { parseScript } from './syntax-tree.ts';

/** What may close a prompt that stops inside its last function: as the judge tries them. */
const ENDINGS = ['', '\n}\n', '\n};\n', '\n})\n', '\n}\n}\n'];

export interface TestText {
  readonly prompt: string;
  readonly test: string;
}

/**
 * Why a test, or the prompt that it may use parts of, might alter the judge for the next one; undefined where it is proved that it
 * can't. A script that is no JavaScript alters nothing, but is not proved either.
 *
 * @example
 * whyUnproved({ prompt: '', test: 'console.assert(f(2) === 4)' }); // undefined
 * whyUnproved({ prompt: '', test: 'JSON.stringify = String' }); // 'the test: it sets a part of what it has not made itself'
 */
export function whyUnproved({ prompt, test }: TestText): string | undefined {
  const program = parseScript(test);
  if (program === undefined) return 'the test is no script';
  const reason = reasonAgainst(program);
  if (reason !== undefined) return `the test: ${reason}`;
  for (const ending of ENDINGS) {
    const whole = parseScript(`(function (require, module, exports) {${prompt}${ending}\n})`);
    if (whole === undefined) continue;
    const body = parseScript(prompt + ending);
    const against = body === undefined ? 'it leaves its function' : reasonAgainst(body);
    return against === undefined ? undefined : `the prompt: ${against}`;
  }
  return 'the prompt is no script';
}

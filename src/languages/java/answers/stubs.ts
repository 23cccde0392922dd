import { closingAt } from '../text/brackets.ts';
import type { DeclaredMethod } from '../text/find-methods.ts';

const NOT_YET =
  /^throw\s+new\s+[\w.]+\s*\((?:[^;]{0,100}(?:not.?implemented|unimplemented|to.?do|implement|not supported)[^;]{0,100})?\)\s*;?$/i;
const NOTHING = /^(?:return\b\s*(?:null|0|false|""|0\.0|-1)?\s*;?)?$/;
const LEFT_OUT =
  /(?:\/\/|\/\*)\s*(?:\.\.\.|TODO\b|FIXME\b|.{0,30}\b(?:code|implementation|body|logic|rest|same)\b.{0,20}\b(?:here|above|before|omitted|unchanged|remains)\b)/i;

/**
 * Whether a method is only the place of one: it has no body, an empty one, one that throws that it is not implemented, or a comment that says
 * what is left out.
 *
 * @param text what declares it
 * @param masked of `maskCode`
 */
export function isStub(text: string, masked: string, { body }: DeclaredMethod): boolean {
  if (masked[body] !== '{') return true;
  const close = closingAt(masked, body);
  const end = close < 0 ? text.length : close;
  const code = masked.slice(body + 1, end).trim();
  if (code === '') return true;
  if (code.length > 300) return false;
  const written = text
    .slice(body + 1, end)
    .replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '')
    .trim();
  if (NOT_YET.test(written)) return true;
  return NOTHING.test(code) && LEFT_OUT.test(text.slice(body + 1, end));
}

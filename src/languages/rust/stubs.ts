import type { SyntaxNode } from '@lezer/common';

const NOT_YET =
  /^(?:todo|unimplemented)!|^panic!\([^\n]{0,60}(?:not.?implemented|unimplemented|to.?do|implement)/i;
/** Comments that stand where the code was left out. */
const LEFT_OUT =
  /\/[/*]\s*(?:\.\.\.|TODO\b|FIXME\b|.{0,30}\b(?:code|implementation|body|logic|rest|same)\b.{0,20}\b(?:here|above|before|omitted|unchanged|remains)\b|(?:existing|previous|original|rest of|as above|as before|unchanged|omitted)\b)/i;
const PLACEHOLDER =
  /^(?:return\b\s*)?(?:None|true|false|-?\d+(?:\.\d+)?|""|String::new\(\)|Vec::new\(\)|vec!\[\]|\(\))?;?$/;

/**
 * Whether a function is only the place of one: nothing in it though it returns something, a macro that says so, or a comment that says
 * what is left out.
 *
 * @param node a function without its attributes
 */
export function isStub(node: SyntaxNode, source: string): boolean {
  if (node.name !== 'FunctionItem') return false;
  const body = node.getChild('Block');
  if (body === null) return true;
  const statements: string[] = [];
  for (let child = body.firstChild; child !== null; child = child.nextSibling)
    if (!/Comment$|^[{};]$/.test(child.name)) statements.push(source.slice(child.from, child.to).trim());
  if (statements.every((one) => NOT_YET.test(one)))
    return statements.length > 0 || node.getChild('->') !== null;
  return LEFT_OUT.test(source.slice(body.from, body.to)) && statements.every((one) => PLACEHOLDER.test(one));
}

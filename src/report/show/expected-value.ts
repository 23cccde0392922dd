/**
 * What a plain assertion wants of a call: "[7, 0, 9]" of "assert candidate([1], 2) == [7, 0, 9]". Undefined for any other
 * test: an expected value that is guessed would be worse than none.
 */
export function expectedValue(testText: string): string | undefined {
  const start = /^assert\s+candidate\(/.exec(testText.trim())?.[0];
  if (start === undefined) return undefined;
  const text = testText.trim();
  const callEnd = closingOf(text, start.length - 1);
  if (callEnd === undefined) return undefined;
  const [, wanted] = /^\s*==\s*(\S.*)$/s.exec(text.slice(callEnd + 1)) ?? [];
  if (wanted === undefined) return undefined;
  const end = topLevel(wanted);
  return end === undefined ? undefined : wanted.slice(0, end).trim();
}

/** Where the literal ends; undefined where an operator makes more of it. */
function topLevel(text: string): number | undefined {
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === ',' || character === '#') return i;
    if (
      /[<>=!]/.test(character) ||
      /^(?:and|or|if|in|is)\b/.test(i === 0 ? '' : text.slice(i - 1).trimStart())
    )
      return undefined;
    const past = skipGroup(text, i);
    if (past === undefined) return undefined;
    i = past;
  }
  return text.length;
}

/** The last character of the string or bracket that begins at `at`, or `at` itself. */
function skipGroup(text: string, at: number): number | undefined {
  const character = text[at] as string;
  if (character === '"' || character === "'") {
    const string = /^(["'])(?:\\.|(?!\1).)*\1/s.exec(text.slice(at));
    return string === null ? undefined : at + string[0].length - 1;
  }
  return '([{'.includes(character) ? closingOf(text, at) : at;
}

function closingOf(text: string, open: number): number | undefined {
  for (let i = open + 1; i < text.length; i++) {
    if (')]}'.includes(text[i] as string)) return i;
    const past = skipGroup(text, i);
    if (past === undefined) return undefined;
    i = past;
  }
  return undefined;
}

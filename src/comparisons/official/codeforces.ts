/**
 * open-r1's Codeforces package, for tasks without a checker: words, of which "yes" and "no" may be written in capital or small letters,
 * also as part of a word where no letter, digit or underscore of ASCII stands beside them.
 */
export function asCodeforces(actual: string, expected: string): boolean {
  // The shell that keeps the expected output drops what it can't hold.
  const [found, wanted] = [words(actual), words(expected.replaceAll('\0', ''))];
  for (;;) {
    const [here, there] = [found.next(), wanted.next()];
    if (here.done === true || there.done === true) return here.done === there.done;
    if (here.value !== there.value) return false;
  }
}

function* words(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[^ \t-\r]+/g))
    yield word.replace(/\b(?:yes|no)\b/gi, (answer) => answer.toUpperCase());
}

/**
 * A text as comments of a language, line by line, without blanks at the ends of its lines.
 *
 * @param mark what begins a comment: `#`
 */
export function commentOut(text: string, mark: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${mark} ${line}`.trimEnd())
    .join('\n');
}

/**
 * Where an answer ends: before the first stop sequence in it, else at its end. Servers cut there too, but some ignore
 * `stop`, and some take only a few.
 */
export function endOfAnswer(text: string, stop: readonly string[]): number {
  return stop.reduce((end, sequence) => {
    const at = sequence === '' ? -1 : text.indexOf(sequence);
    return at < 0 ? end : Math.min(end, at);
  }, text.length);
}

/** 0 as "A", 25 as "Z", 26 as "AA": what runs are called beside each other. */
export function runLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : runLetter(Math.floor(index / 26) - 1) + letter;
}

/** A fenced block of Markdown; `closed` is false for one that the answer breaks off in. */
export interface FencedBlock {
  readonly code: string;
  readonly closed: boolean;
}

// Each character can be matched in one way only: a line of a hundred thousand blanks must not take minutes.
const FENCE = /^([ \t]*)(`{3,}(?!`)|~{3,}(?!~))([^\n`]*)$/;

/**
 * The fenced blocks of an answer, in order. What stands before a fence that can only be a closing one is a block, too: the
 * prompt may have opened it.
 *
 * @example
 * fencedBlocks('Here:\n```python\nx = 1\n```\n'); // [{ code: 'x = 1\n', closed: true }]
 */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const lines = text.split('\n');
  const blocks: FencedBlock[] = [];
  const fences = lines.map((line) => FENCE.exec(line));
  const first = fences.findIndex((fence) => fence !== null);
  if (first < 0) return [];
  const bare = fences.filter((fence) => fence !== null && fence[3]?.trim() === '').length;
  const all = fences.filter((fence) => fence !== null).length;
  if (fences[first]?.[3]?.trim() === '' && (all % 2 === 1 || bare > all / 2))
    blocks.push({ code: `${lines.slice(0, first).join('\n')}\n`, closed: true });
  for (let i = first; i < lines.length; i++) {
    const opening = fences[i];
    if (opening === null || opening === undefined) continue;
    const [, indent = '', marks = ''] = opening;
    let end = i + 1;
    while (end < lines.length && !closes(fences[end], marks)) end += 1;
    const code = lines.slice(i + 1, end).map((line) => dedent(line, indent.length));
    blocks.push({ code: `${code.join('\n')}\n`, closed: end < lines.length });
    i = end;
  }
  return blocks;
}

function closes(fence: RegExpExecArray | null | undefined, marks: string): boolean {
  return fence?.[2]?.startsWith(marks) === true && fence[3]?.trim() === '';
}

/** A block in a list is indented as a whole. */
function dedent(line: string, columns: number): string {
  return line.slice(0, columns).trim() === '' ? line.slice(columns) : line;
}

/** A fenced block of Markdown; `closed` is false for one that the answer breaks off in. */
export interface FencedBlock {
  readonly code: string;
  readonly closed: boolean;
  /** The first word on its fence, which names a language; absent where there is none. */
  readonly label?: string;
}

interface Fence {
  readonly indent: number;
  readonly marks: string;
  readonly info: string;
}

/** Matches any line that begins with a fence, whatever follows: no hostile line makes it try twice. */
const FENCE = /^([ \t]*)(`{3,}|~{3,})(.*)$/s;
/** Code that stands on the line of its fence, behind the name of a language or without. */
const CODE_ON_FENCE =
  /^(?:\w+[ \t]+)?((?:async[ \t]|def[ \t]|class[ \t]|function[ \t]|const[ \t]|let[ \t]|var[ \t]|export[ \t]|from[ \t]|import[ \t]|return[ \t]|@\w).*)$/;

/**
 * The fenced blocks of an answer, in order. What stands before a fence that can only be a closing one is a block, too: the
 * prompt may have opened it. Takes time that is linear in the text, whatever is in it.
 *
 * @example
 * fencedBlocks('Here:\n```python\nx = 1\n```\n'); // [{ code: 'x = 1\n', closed: true }]
 */
export function fencedBlocks(text: string): readonly FencedBlock[] {
  const lines = text.split('\n');
  const fences = lines.map(toFence);
  const first = fences.findIndex((fence) => fence !== undefined);
  if (first < 0) return [];
  const blocks: FencedBlock[] = [];
  const all = fences.filter((fence) => fence !== undefined);
  const bare = all.filter(({ info }) => info === '').length;
  if (fences[first]?.info === '' && (all.length % 2 === 1 || bare > all.length / 2))
    blocks.push({ code: `${lines.slice(0, first).join('\n')}\n`, closed: true });
  // Between a closing fence and an opening one there is no block.
  const onlyCloses = blocks.length > 0 && all.length > 2 && all[1]?.info !== '' ? first : -1;
  let opening: { readonly fence: Fence; readonly code: string[] } | undefined;
  for (const [i, line] of lines.entries()) {
    const fence = fences[i];
    if (opening === undefined) {
      if (fence === undefined || i === onlyCloses) continue;
      const inside = insideOneLine(fence);
      if (inside !== undefined) blocks.push({ code: `${inside}\n`, closed: true });
      else opening = { fence, code: CODE_ON_FENCE.exec(fence.info)?.slice(1) ?? [] };
    } else if (fence?.info === '' && fence.marks.startsWith(opening.fence.marks)) {
      blocks.push({ code: `${opening.code.join('\n')}\n`, closed: true, ...labelOf(opening.fence) });
      opening = undefined;
    } else {
      opening.code.push(dedent(line, opening.fence.indent));
    }
  }
  if (opening !== undefined) blocks.push(brokenOff(opening.fence, opening.code));
  return blocks;
}

/** From the first opening fence to the last closing one: code with fences inside, in a docstring for example. */
export function outermostBlock(text: string): string | undefined {
  const lines = text.split('\n');
  const fences = lines.map(toFence);
  const first = fences.findIndex((fence) => fence !== undefined);
  const last = fences.findLastIndex((fence) => fence?.info === '');
  return first < 0 || last <= first + 1 ? undefined : `${lines.slice(first + 1, last).join('\n')}\n`;
}

function toFence(line: string): Fence | undefined {
  const found = FENCE.exec(line);
  if (found === null) return undefined;
  const [, indent = '', marks = '', rest = ''] = found;
  const info = rest.trim();
  // Backticks behind a fence make it inline code, unless they end a block of one line.
  if (marks.startsWith('`') && info.includes('`') && !info.endsWith(marks)) return undefined;
  return { indent: indent.length, marks, info };
}

function insideOneLine({ marks, info }: Fence): string | undefined {
  if (!info.endsWith(marks) || info.length <= marks.length) return undefined;
  const inside = info.slice(0, -marks.length).trim();
  return CODE_ON_FENCE.exec(inside)?.[1] ?? inside;
}

function labelOf({ info }: Fence): { readonly label?: string } {
  const [label] = /^[^\s{,:]+/.exec(info) ?? [];
  return label === undefined ? {} : { label };
}

/** Some answers close their fence at the end of the last line of code. */
function brokenOff(fence: Fence, code: readonly string[]): FencedBlock {
  const { marks } = fence;
  const label = labelOf(fence);
  const end = code.findIndex((line) => line.trimEnd().endsWith(marks));
  if (end < 0) return { code: `${code.join('\n')}\n`, closed: false, ...label };
  const last = (code[end] as string).trimEnd().slice(0, -marks.length);
  return { code: `${[...code.slice(0, end), last].join('\n')}\n`, closed: true, ...label };
}

/** A block in a list is indented as a whole. */
function dedent(line: string, columns: number): string {
  return line.slice(0, columns).trim() === '' ? line.slice(columns) : line;
}

import { dataMarks } from './data-marks.ts';

/** A line that is only `[WORD]` or `[/WORD]`, of one word or of several. */
const TAG = /^\[(\/?)([A-Za-z_][\w:]{0,40}(?: [A-Za-z_]\w{0,40}){0,4})\][ \t]*$/;
/** A closing tag behind code on its line. */
const CLOSES_LINE = /\S([ \t]{0,9}\[\/[A-Za-z_]\w{0,40}\]|[ \t]{1,9}\[(?:DONE|END|STOP)\])[ \t]*$/;
/** What closes without repeating the name of what it closes. */
const CLOSERS = /^(?:done|end|stop|finish|finished|eos|eot|end[ _]?of[ _]?\w+|end[ _]\w+)$/i;
const OPENERS = /^(?:begin|start)$/i;
const FENCE = /^[ \t]{0,40}(?:`{3,}|~{3,})/;

type Line = { readonly text: string } & ({ readonly tag: 'opens' | 'closes' } | { readonly tag?: undefined });

/**
 * The answer with its tags read as fences: `[PYTHON]` ... `[/PYTHON]`, `[BEGIN]` ... `[DONE]`, a lone `[DONE]` behind the code.
 * In and around a fence a tag is only taken away. A list of one name that the text defines is no tag, nor is a line of a longer
 * text (`[section]`).
 *
 * @returns undefined where there is no tag
 * @example
 * readTags('[PYTHON]\nx = 1\n[/PYTHON]'); // '```code\nx = 1\n```'
 */
export function readTags(text: string): string | undefined {
  if (
    !/^\[\/?[A-Za-z_][\w: ]{0,200}\]|\[\/[A-Za-z_]\w{0,40}\][ \t]*$|[ \t]\[(?:DONE|END|STOP)\][ \t]*$/m.test(
      text,
    )
  )
    return undefined;
  const lines = taggedLines(text);
  if (!lines.some(({ tag }) => tag)) return undefined;
  let fenced = false;
  return lines
    .map(({ text: line, tag }, i) => {
      if (tag === undefined) {
        if (FENCE.test(line)) fenced = !fenced;
        return line;
      }
      if (fenced || meetsFence(lines, i, tag)) return '';
      return tag === 'opens' ? '```code' : '```';
    })
    .join('\n');
}

function taggedLines(text: string): readonly Line[] {
  const isData = dataMarks(text);
  const names = definedNames(text);
  const closed = new Set(
    [...text.matchAll(/\[\/([A-Za-z_][\w: ]{0,200})\]/g)].map(([, name = '']) => name.toLowerCase()),
  );
  const isTag = (name: string) => name.includes(' ') || closed.has(name.toLowerCase()) || !names.has(name);
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const [, slash, name = ''] = TAG.exec(line) ?? [];
    const end =
      slash === undefined ? (CLOSES_LINE.exec(line)?.[1]?.length ?? 0) && line.search(CLOSES_LINE) + 1 : 0;
    const [opening, opened = ''] = /^\[([A-Za-z_]\w{0,40})\][ \t]*(?=\S)/.exec(line) ?? [];
    if (isData(slash === undefined ? from + end : from, false)) lines.push({ text: line });
    else if (slash !== undefined && (slash !== '' || isTag(name)))
      lines.push({ text: line, tag: slash !== '' || CLOSERS.test(name) ? 'closes' : 'opens' });
    else {
      const begins = opening !== undefined && (closed.has(opened.toLowerCase()) || OPENERS.test(opened));
      if (begins) lines.push({ text: '', tag: 'opens' });
      lines.push({ text: line.slice(begins ? opening.length : 0, end > 0 ? end : undefined) });
      if (end > 0) lines.push({ text: '', tag: 'closes' });
    }
    from += line.length + 1;
  }
  return lines;
}

/** Whether there is a fence between a tag and the next one on its side. */
function meetsFence(lines: readonly Line[], at: number, tag: 'opens' | 'closes'): boolean {
  const step = tag === 'opens' ? 1 : -1;
  for (let i = at + step; lines[i] !== undefined && lines[i]?.tag === undefined; i += step)
    if (FENCE.test((lines[i] as Line).text)) return true;
  return false;
}

/** Names that code in the text binds, roughly. */
function definedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of [
    /([A-Za-z_]\w{0,40})[ \t]{0,9}(?::[^=\n]{0,40})?:?=(?!=)/g,
    /\b(?:def|class|import|as|for|const|let|var|function)[ \t]{1,9}([A-Za-z_]\w{0,40})/g,
    /[(,*][ \t]{0,9}([A-Za-z_]\w{0,40})[ \t]{0,9}(?=[,)=:]| in\b)/g,
  ])
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name);
  return names;
}

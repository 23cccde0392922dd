import { fencedBlocks } from './fenced-blocks.ts';
import { unescapeEntities } from './unescape-entities.ts';

/** The answer taken for something else than code between prose. `name` goes into the record as a repair. */
export interface Reading {
  readonly name: string;
  readonly text: string;
}

const isFence = (line: string) => /^\s{0,40}(?:```|~~~)/.test(line);

/** Whether it says what to replace, and with what. */
export function isEditBlock(text: string): boolean {
  return /^<{5,9}/m.test(text) && /^={5,9}$/m.test(text) && /^>{5,9}/m.test(text);
}

/** Keeps the lines that `change` gives something for, and the fences. */
function mapLines(text: string, change: (line: string) => string | undefined): string {
  return text
    .split('\n')
    .map((line) => (isFence(line) ? line : change(line)))
    .filter((line) => line !== undefined)
    .join('\n');
}

/** Each is tried only where the answer as it stands has no program, and gives undefined where it does not apply. */
const READINGS: Readonly<Record<string, (text: string) => string | undefined>> = {
  json: fromJson,
  tags: (text) => {
    const inside = [...text.matchAll(TAGGED)].map(
      ([, , code = '']) =>
        `\`\`\`\n${code.replace(/^\s*<code(?: [^<>\n]{0,200})?>|<\/code>\s*$/g, '')}\n\`\`\``,
    );
    return inside.length === 0 ? undefined : (unescapeEntities(inside.join('\n')) ?? inside.join('\n'));
  },
  entities: unescapeEntities,
  prompt_marks: (text) =>
    /^[ \t]{0,40}(?:>>>|In \[\d{1,9}\]:)/m.test(text)
      ? mapLines(
          text,
          (line) =>
            /^[ \t]{0,40}(?:>>>|\.\.\.:?|In \[\d{1,9}\]:) ?(.*)$/.exec(line)?.[1] ??
            (/^\s*$/.test(line) ? '' : undefined),
        )
      : undefined,
  edit_blocks: (text) => {
    const inside = [...text.matchAll(/^={5,9}\n([\s\S]*?)^>{5,9} ?\w*$/gm)].map(([, code = '']) => code);
    return inside.length === 0 ? undefined : inside.join('\n');
  },
  diff: (text) =>
    /^\+/m.test(text)
      ? mapLines(text, (line) =>
          /^(?:\+\+\+|---|@@|-|diff |index )/.test(line) ? undefined : /^[+ ](.*)$/.exec(line)?.[1],
        )
      : undefined,
  line_numbers: (text) =>
    /^[ \t]{0,9}\d{1,5}(?:[ \t]?[|:.)])?[ \t]/m.test(text)
      ? mapLines(
          text,
          (line) => /^[ \t]{0,9}\d{1,5}(?: ?[|:.)])?(?:[ \t](.*))?$/.exec(line)?.[1] ?? undefined,
        )
      : undefined,
  quote_marks: (text) => (/^>/m.test(text) ? text.replace(/^> ?/gm, '') : undefined),
  notebook_commands: (text) =>
    /^[ \t]{0,40}[%!]/m.test(text) ? text.replace(/^[ \t]{0,40}[%!].*$/gm, '') : undefined,
  escapes: (text) =>
    text.includes('\\n') && !text.trim().includes('\n')
      ? text.replace(/\\(["'nt\\])/g, (_, mark: string) => ({ n: '\n', t: '\t' })[mark] ?? mark)
      : undefined,
  inline_code: (text) => {
    const inside = [...text.matchAll(/(?<!`)`([^`\n]{1,2000})`(?!`)/g)].map(([, code = '']) => code);
    return inside.length === 0 ? undefined : inside.map((code) => `\`\`\`\n${code}\n\`\`\``).join('\n');
  },
  bold_marks: (text) => (/^\*\*/m.test(text) ? text.replace(/^\*\*(.*?)\*\*$/gm, '$1') : undefined),
  characters: (text) =>
    text
      .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
      .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
      .replace(/[\u2028\u2029\u0085]/g, '\n')
      .replaceAll('\u2212', '-'),
};

const TAGGED =
  /<(code|answer|solution|python|javascript|typescript|pre|script|output|final|completion|program|file|function)(?: [^<>\n]{0,200})?>\n?((?:(?!<\/?\1\b)[\s\S])*)<\/\1>|(?!)()/gi;

/** Every other reading of an answer, the likeliest first. Each takes time that is linear in the text. */
export function* otherReadings(text: string): Generator<Reading> {
  for (const [name, read] of Object.entries(READINGS)) {
    const other = read(text);
    if (other !== undefined && other !== text) yield { name, text: other };
  }
}

/** The longest text in the answer, where that or its only block is JSON. */
function fromJson(text: string): string | undefined {
  const [block] = fencedBlocks(text);
  for (const json of [text.trim(), block?.code.trim() ?? '']) {
    if (!/^["{[]/.test(json)) continue;
    try {
      const texts = textsOf(JSON.parse(json), 4).sort((a, b) => b.length - a.length);
      return texts[0];
    } catch {
      // It is none; the answer is read in other ways.
    }
  }
  return undefined;
}

function textsOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((inner) => textsOf(inner, depth - 1));
}

import { createRequire } from 'node:module';
import type { Language } from '../../core/language.ts';
import { describedLanguage } from '../../languages/languages.ts';
import { prismScripts } from '../prism-scripts.ts';
import type { Span, TextStyle } from '../terminal/terminal-line.ts';

/** Longer programs are shown without colours: no text of a model may hold the command up. */
const MOST_COLOURED = 20_000;

/** What prismjs gives: plain text, or a token, which may hold more of them. */
type Token = string | { readonly type: string; readonly content: Token | readonly Token[] };

interface Prism {
  readonly languages: Readonly<Record<string, object>>;
  tokenize(text: string, grammar: object): readonly Token[];
}

const STYLES: Readonly<Record<string, TextStyle>> = {
  keyword: 'magenta',
  boolean: 'magenta',
  string: 'green',
  'triple-quoted-string': 'green',
  'template-string': 'green',
  regex: 'green',
  comment: 'dim',
  number: 'cyan',
  builtin: 'cyan',
  'class-name': 'cyan',
  function: 'blue',
  decorator: 'yellow',
};

/**
 * A program as lines of coloured pieces. Lines end where Python and JavaScript end them, so that numbers of lines are theirs.
 *
 * @example
 * colorCode('x = 1', 'python'); // [['x = ', { text: '1', style: 'cyan' }]]
 */
export function colorCode(source: string, language: Language): readonly (readonly Span[])[] {
  const text = source.replace(/\r\n?/g, '\n').replace(/\n+$/, '').replaceAll('\t', '    ');
  const { colors } = describedLanguage(language);
  if (colors === undefined || text.length > MOST_COLOURED) return text.split('\n').map((line) => [line]);
  const prism = loadPrism();
  const lines: Span[][] = [[]];
  for (const { text: piece, style } of flatten(prism.tokenize(text, prism.languages[language] as object))) {
    for (const [i, part] of piece.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(style === undefined ? part : { text: part, style });
    }
  }
  return lines;
}

interface Piece {
  readonly text: string;
  readonly style: TextStyle | undefined;
}

function flatten(tokens: Token | readonly Token[], around?: TextStyle): readonly Piece[] {
  if (typeof tokens === 'string') return [{ text: tokens, style: around }];
  if ('type' in tokens) return flatten(tokens.content, STYLES[tokens.type] ?? around);
  return tokens.flatMap((token) => flatten(token, around));
}

let loaded: Prism | undefined;

/** They are scripts of a page: the first is Prism, and the others find it by its global name. */
function loadPrism(): Prism {
  if (loaded === undefined) {
    const load = createRequire(import.meta.url);
    [loaded] = prismScripts().map((name) => load(name) as Prism);
  }
  return loaded as Prism;
}

/** Longer programs are shown without colours: no text of a model may hold the page up. */
const MOST_COLOURED = 20_000;

function codeBlock(children) {
  return element('pre', { tabindex: '0' }, element('code', {}, ...children));
}

/** A program with its tokens coloured and its lines numbered as Python and JavaScript count them; one that failed is marked. */
function programView(source, language, failingLine) {
  const text = inert(source.replace(/\r\n?/g, '\n').replace(/\n+$/, ''));
  const grammar = Prism.languages[language];
  if (grammar === undefined || text.length > MOST_COLOURED) return codeBlock([text]);
  return codeBlock(
    linesOf(Prism.tokenize(text, grammar)).map((parts, at) => {
      const isFailing = at + 1 === failingLine;
      return element(
        isFailing ? 'mark' : 'span',
        { class: isFailing ? 'numbered failing' : 'numbered', 'data-line': at + 1 },
        ...parts,
        '\n',
      );
    }),
  );
}

/** Coloured pieces, line by line; a token may go over several lines, and hold others. */
function linesOf(tokens) {
  const lines = [[]];
  const add = (token, types) => {
    if (typeof token !== 'string') {
      for (const inner of [token.content].flat()) add(inner, [token.type, ...types]);
      return;
    }
    for (const [i, part] of token.split('\n').entries()) {
      if (i > 0) lines.push([]);
      const around = (child, type) => element('span', { class: `token-${type}` }, child);
      if (part !== '') lines.at(-1).push(types.reduce(around, part));
    }
  };
  for (const token of tokens) add(token, []);
  return lines;
}

/** What differs between two programs, line by line, with a sign before each line that does not rely on colour. */
function differenceView(before, after) {
  // How many empty lines end a program is no difference.
  const [from, to] = [before, after].map((text) => `${inert(text).trimEnd()}\n`);
  if (from === to) return element('p', { class: 'fine' }, 'None: they are the same.');
  const parts = Diff.diffLines(from, to, { maxEditLength: 2000 });
  if (parts === undefined) return element('p', { class: 'fine' }, 'They are too different to compare.');
  const lines = parts.flatMap(({ added, removed, value }) => {
    const [name, sign] = added ? ['ins', '+ '] : removed ? ['del', '- '] : ['span', '  '];
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => element(name, { class: 'line' }, `${sign}${line}\n`));
  });
  return codeBlock(lines);
}

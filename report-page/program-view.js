/** Longer programs are shown without colours: no text of a model may hold the page up. */
const MOST_COLOURED = 20_000;

function codeBlock(children) {
  return element('pre', { tabindex: '0' }, element('code', {}, ...children));
}

/** A program with its tokens coloured. */
function programView(source, language) {
  const text = inert(source);
  const grammar = Prism.languages[language];
  if (grammar === undefined || text.length > MOST_COLOURED) return codeBlock([text]);
  return codeBlock(tokenViews(Prism.tokenize(text, grammar)));
}

function tokenViews(tokens) {
  return [tokens].flat().map((token) => {
    if (typeof token === 'string') return token;
    return element('span', { class: `token-${token.type}` }, ...tokenViews(token.content));
  });
}

/** What differs between two programs, line by line, with a sign before each line that does not rely on colour. */
function differenceView(before, after) {
  const parts = Diff.diffLines(inert(before), inert(after), { maxEditLength: 2000 });
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

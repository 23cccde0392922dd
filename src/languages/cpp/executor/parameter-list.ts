/** A parameter of a function: its type, and the value it has by default. */
export interface Parameter {
  readonly type: string;
  readonly standard?: string;
}

/** Words that a type may end with, so that what stands behind them is a name and they are none. */
const TYPE_WORDS = /^(?:const|bool|char|short|int|long|signed|unsigned|float|double|void|auto)$/;

/**
 * The parameters between the brackets of a function's declaration, without their names.
 *
 * @example
 * parseParameters('const vector<int> &lst, int k = 3');
 * // [{ type: 'const vector<int> &' }, { type: 'int', standard: '3' }]
 */
export function parseParameters(list: string): readonly Parameter[] {
  const parts = splitOutside(list, ',').map((part) => part.trim());
  return parts.filter((part) => part !== '' && part !== 'void').map(parseParameter);
}

function parseParameter(text: string): Parameter {
  const [declared = '', ...rest] = splitOutside(text, '=');
  const words = declared.trim().replace(/\s+/g, ' ');
  const name = /[A-Za-z_]\w*$/.exec(words)?.[0];
  const before = name === undefined ? words : words.slice(0, -name.length).trim();
  const isType = name === undefined || TYPE_WORDS.test(name) || /^(?:const)?$|::$/.test(before);
  const type = isType ? words : before;
  return rest.length === 0 ? { type } : { type, standard: rest.join('=').trim() };
}

function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if ('<({['.includes(sign)) depth += 1;
    else if ('>)}]'.includes(sign)) depth -= 1;
    else if (sign === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

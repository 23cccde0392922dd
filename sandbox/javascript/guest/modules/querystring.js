const escaped = (text) => encodeURIComponent(text);
const unescaped = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const primitive = (value) => (/^(?:string|number|bigint|boolean)$/.test(typeof value) ? String(value) : '');

function stringify(object, separator = '&', equals = '=') {
  return Object.entries(object ?? {})
    .flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (item) => escaped(key) + equals + escaped(primitive(item)),
      ),
    )
    .join(separator);
}

function parse(text, separator = '&', equals = '=') {
  const found = Object.create(null);
  for (const part of String(text).split(separator)) {
    if (part === '') continue;
    const at = part.indexOf(equals);
    const [key, value] = (at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + equals.length)]).map(
      (piece) => unescaped(piece.replace(/\+/g, ' ')),
    );
    found[key] = key in found ? [].concat(found[key], value) : value;
  }
  return found;
}

module.exports = { parse, stringify, escape: escaped, unescape: unescaped, decode: parse, encode: stringify };

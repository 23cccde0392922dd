const activeCharacters = new RegExp(document.body.dataset.inert, 'gu');

/** Text of a model as it can be looked at: what would act (escape sequences, reversed reading) shows as an escape. */
function inert(text) {
  return text.replace(activeCharacters, (character) => {
    if (character === '\n' || character === '\t') return character;
    const hex = character.codePointAt(0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
  });
}

/** An element with its attributes and children. Children are elements or text; text is never parsed. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A part that opens on a click. */
function disclosure(title, ...children) {
  return element('details', {}, element('summary', {}, title), ...children);
}

/** Where a task, or one of its samples, is in this page. */
function addressOf(taskId, sampleIndex) {
  const sample = sampleIndex === undefined ? '' : `&sample=${sampleIndex}`;
  return `#task=${encodeURIComponent(taskId)}${sample}`;
}

// task: passk/renumber_steps
// entry point: renumberSteps
// tags: strings, parsing, dicts
// %% prompt
/**
 * Renumbers the steps of a kiln's manual after steps were crossed out and put in.
 *
 * A step is 'LABEL. TEXT'; labels are runs of digits, such as '7' or '07', and differ as strings. A step
 * whose text begins with 'x ' is crossed out and left out. The others get the labels '1', '2' and so on, in
 * the given order. In their texts '#LABEL', as many digits as follow the '#', refers to a step: it gets that
 * step's new label. A reference to a step that was crossed out gets the label of the next step that is not,
 * or '#end' if there is none. A reference to a label that no step has becomes '#?'.
 *
 * @param {string[]} steps
 * @returns {string[]}
 * @example
 * renumberSteps(['10. Load', '20. x Wait', '15. Fire, see #20']); // ['1. Load', '2. Fire, see #2']
 * renumberSteps(['1. Go to #2 or #3', '2. x Stop']); // ['1. Go to #end or #?']
 */
function renumberSteps(steps) {
// %% canonical solution
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) => `${i + 1}. ${text.replace(/#(\d+)/g, (_, label) => `#${labels.get(label) ?? '?'}`)}`,
    );
}

// %% test
const assert = require('node:assert');

assert.deepStrictEqual(
  renumberSteps(['10. Load', '20. x Wait', '15. Fire, see #20']),
  ['1. Load', '2. Fire, see #2'],
);
assert.deepStrictEqual(renumberSteps(['1. Go to #2 or #3', '2. x Stop']), ['1. Go to #end or #?']);
assert.deepStrictEqual(renumberSteps([]), []);
assert.deepStrictEqual(renumberSteps(['5. Fire']), ['1. Fire']);
assert.deepStrictEqual(
  renumberSteps(['10. Load', '15. Fire, see #20', '20. Cool, back to #10']),
  ['1. Load', '2. Fire, see #3', '3. Cool, back to #1'],
);
assert.deepStrictEqual(renumberSteps(['5. x Fire']), []);
assert.deepStrictEqual(renumberSteps(['5. xylem']), ['1. xylem']);
assert.deepStrictEqual(renumberSteps(['5. x']), ['1. x']);
assert.deepStrictEqual(renumberSteps(['5. See #5']), ['1. See #1']);
assert.deepStrictEqual(renumberSteps(['5. See #05']), ['1. See #?']);
assert.deepStrictEqual(renumberSteps(['07. a #7', '7. b #07']), ['1. a #2', '2. b #1']);
assert.deepStrictEqual(renumberSteps(['1. a #12', '2. b', '12. c #1']), ['1. a #3', '2. b', '3. c #1']);
assert.deepStrictEqual(renumberSteps(['2. a #1#2.#', '1. b 2 #x']), ['1. a #2#1.#', '2. b 2 #x']);
assert.deepStrictEqual(
  renumberSteps(['1. x a', '2. x b', '3. c #1 #2 #3', '4. x d #1', '5. x e', '6. f #4 #5']),
  ['1. c #1 #1 #1', '2. f #2 #2'],
);
assert.deepStrictEqual(
  renumberSteps(['1. a #2 #3 #4', '2. b', '3. x c', '4. x d']),
  ['1. a #2 #end #end', '2. b'],
);
assert.deepStrictEqual(renumberSteps(['3. 1. a. b #3', '1. x y. z']), ['1. 1. a. b #1']);
assert.deepStrictEqual(
  renumberSteps(['9. a #9', '8. b #9', '7. c', '6. d', '5. e', '4. f', '3. g', '2. h', '1. i', '0. j #0']),
  ['1. a #1', '2. b #1', '3. c', '4. d', '5. e', '6. f', '7. g', '8. h', '9. i', '10. j #10'],
);

// %% attempt: replaces labels one after the other -> wrong_answer
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(({ text }, i) => {
      let changed = text;
      for (const [label, to] of labels) changed = changed.replaceAll(`#${label}`, `#${to}`);
      return `${i + 1}. ${changed}`;
    });
}

// %% attempt: a step that is crossed out is unknown -> wrong_answer
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    if (kept) labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) => `${i + 1}. ${text.replace(/#(\d+)/g, (_, label) => `#${labels.get(label) ?? '?'}`)}`,
    );
}

// %% attempt: any text with an x in front is crossed out -> wrong_answer
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) => `${i + 1}. ${text.replace(/#(\d+)/g, (_, label) => `#${labels.get(label) ?? '?'}`)}`,
    );
}

// %% attempt: labels are compared as numbers -> wrong_answer
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    labels.set(String(Number(label)), name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) =>
        `${i + 1}. ${text.replace(/#(\d+)/g, (_, label) => `#${labels.get(String(Number(label))) ?? '?'}`)}`,
    );
}

// %% attempt: crossed out steps keep their number -> wrong_answer
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    name = kept ? String(--next) : String(next);
    labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) => `${i + 1}. ${text.replace(/#(\d+)/g, (_, label) => `#${labels.get(label) ?? '?'}`)}`,
    );
}

// %% attempt: takes a reference without digits -> runtime_error
void function renumberSteps(steps) {
  const parsed = steps.map((step) => {
    const [, label, text] = /^(\d+)\. (.*)$/s.exec(step);
    return { label, text, kept: !text.startsWith('x ') };
  });
  const labels = new Map();
  let next = parsed.filter(({ kept }) => kept).length + 1;
  let name = 'end';
  for (const { label, kept } of [...parsed].reverse()) {
    if (kept) name = String(--next);
    labels.set(label, name);
  }
  return parsed
    .filter(({ kept }) => kept)
    .map(
      ({ text }, i) =>
        `${i + 1}. ${text.replace(/#\d*/g, (mark) => `#${labels.get(/\d+/.exec(mark)[0]) ?? '?'}`)}`,
    );
}

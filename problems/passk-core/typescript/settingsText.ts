// task: passk/settings_text
// entry point: settingsText
// tags: strings, parsing, dicts
// %% prompt
/**
 * Reads the settings of a greenhouse computer from the lines of a file.
 *
 * A line 'key = value' sets a key; 'key += value' appends the value to what the key has, with one space
 * between if both are not empty. A key without a value yet counts as empty. The first '=' of a line is the
 * one that matters; spaces around key and value do not belong to them. A line that begins with a space is
 * appended in the same way, without the spaces around it, to the key of the last line that set or appended to
 * one. A '#' that begins a line or stands behind a space begins a comment, which is removed first. Then these
 * are ignored: blank lines, lines that begin without a space and have no '=' or no key before it, and lines
 * that begin with a space before any key.
 *
 * @example
 * settingsText(['fan = on # loud', 'fan += slow']); // { fan: 'on slow' }
 * settingsText(['beds = a', '  b#1', '', 'vent=']); // { beds: 'a b#1', vent: '' }
 */
function settingsText(lines: string[]): Record<string, string> {
// %% canonical solution
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.deepStrictEqual(settingsText(['fan = on # loud', 'fan += slow']), { fan: 'on slow' });
assert.deepStrictEqual(settingsText(['beds = a', '  b#1', '', 'vent=']), { beds: 'a b#1', vent: '' });
assert.deepStrictEqual(settingsText([]), {});
assert.deepStrictEqual(settingsText(['']), {});
assert.deepStrictEqual(settingsText(['fan']), {});
assert.deepStrictEqual(settingsText(['= on']), {});
assert.deepStrictEqual(settingsText(['+= on']), {});
assert.deepStrictEqual(settingsText(['+=on', ' off']), {});
assert.deepStrictEqual(settingsText(['  a = b']), {});
assert.deepStrictEqual(settingsText(['fan=on']), { fan: 'on' });
assert.deepStrictEqual(settingsText(['fan  =  on  off  ']), { fan: 'on  off' });
assert.deepStrictEqual(settingsText(['fan = a = b']), { fan: 'a = b' });
assert.deepStrictEqual(settingsText(['fan = on', 'fan = off']), { fan: 'off' });
assert.deepStrictEqual(settingsText(['fan = on', 'fan =']), { fan: '' });
assert.deepStrictEqual(settingsText(['fan += on']), { fan: 'on' });
assert.deepStrictEqual(settingsText(['fan =', 'fan += on', 'fan +=', 'fan+= off']), { fan: 'on off' });
assert.deepStrictEqual(settingsText(['fan = on', '  a = b  ', '   ', ' c']), { fan: 'on a = b c' });
assert.deepStrictEqual(settingsText(['fan =', ' on']), { fan: 'on' });
assert.deepStrictEqual(settingsText(['a = 1', 'b = 2', ' 3', 'a += 4', ' 5']), { a: '1 4 5', b: '2 3' });
assert.deepStrictEqual(settingsText(['a = 1', 'nothing', ' 2', '= 3', ' 4']), { a: '1 2 4' });
assert.deepStrictEqual(settingsText(['a = 1', '', ' 2']), { a: '1 2' });
assert.deepStrictEqual(
  settingsText(['#a = 1', 'a = 2#3', 'b = #4', 'c = 5 # 6 # 7']),
  { a: '2#3', b: '', c: '5' },
);
assert.deepStrictEqual(settingsText(['a = 1', '# note', ' # note', ' 2 #', '  #3']), { a: '1 2' });
assert.deepStrictEqual(settingsText(['a b = c d', 'a b += e']), { 'a b': 'c d e' });
assert.deepStrictEqual(settingsText(['a # = b']), {});

// %% attempt: a line in front of everything has a key -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% attempt: every '#' begins a comment -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% attempt: the last '=' matters -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^(.*?)(\+?)=([^=]*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% attempt: appends without a space -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join('');
  }
  return settings;
}

// %% attempt: a line that is ignored ends the value -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') {
        key = '';
        continue;
      }
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% attempt: an empty value leaves a space behind -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? (settings[key] ?? '') : '', value.trim()];
    settings[key] = append ? parts.join(' ') : parts[1];
  }
  return settings;
}

// %% attempt: appends to a key that is not there -> wrong_answer
void function settingsText(lines: string[]): Record<string, string> {
  const settings: Record<string, string> = {};
  let key = '';
  for (const full of lines) {
    const line = full.replace(/(^| )#.*/, '');
    let [append, value] = [true, line];
    if (!line.startsWith(' ')) {
      const match = /^([^=]*?)(\+?)=(.*)$/.exec(line);
      if (match === null || match[1].trim() === '') continue;
      key = match[1].trim();
      append = match[2] === '+';
      value = match[3];
    }
    if (key === '') continue;
    const parts = [append ? settings[key] : '', value.trim()];
    settings[key] = parts.filter((part) => part !== '').join(' ');
  }
  return settings;
}

// %% equivalent mutant: what begins with a space does not come here
// -if (match === null || match[1].trim() === '') continue;
// +if (match === null || match[1] === '') continue;

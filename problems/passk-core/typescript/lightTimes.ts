// task: passk/light_times
// entry point: lightTimes
// tags: strings, parsing, simulation
// %% prompt
/**
 * Draws the first `seconds` seconds of a lighthouse, '*' for a second of light, '.' for a dark one.
 *
 * Its character is a kind, a group and a period, such as 'Fl(2+1)15s': in every period of 15 seconds a group
 * of two flashes, then one of one. The group may be missing, which means '(1)'. A flash is one second of
 * light and one of darkness for the kind 'Fl', three and one for 'LFl', and the other way round, first one
 * second of darkness and then three of light, for 'Oc'. Between two groups there are two dark seconds more
 * ('Oc': light). After the last group it is dark ('Oc': light) until the period ends; what does not fit in
 * the period is cut off. 'F' alone is a light without a break. A group is a digit from 1 to 9, the period 1
 * or more.
 *
 * @example
 * lightTimes('Fl(2)6s', 14); // '*.*...*.*...*.'
 * lightTimes('Oc4s', 5); // '.***.'
 */
function lightTimes(character: string, seconds: number): string {
// %% canonical solution
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes
    .join(rest + rest)
    .slice(0, period)
    .padEnd(period, rest);
  return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
}

// %% test
declare var require: any;
const assert = require('node:assert');

assert.strictEqual(lightTimes('Fl(2)6s', 14), '*.*...*.*...*.');
assert.strictEqual(lightTimes('Oc4s', 5), '.***.');
assert.strictEqual(lightTimes('Oc9s', 10), '.********.');
assert.strictEqual(lightTimes('F', 0), '');
assert.strictEqual(lightTimes('F', 4), '****');
assert.strictEqual(lightTimes('Fl3s', 0), '');
assert.strictEqual(lightTimes('Fl3s', 1), '*');
assert.strictEqual(lightTimes('Fl3s', 3), '*..');
assert.strictEqual(lightTimes('Fl3s', 7), '*..*..*');
assert.strictEqual(lightTimes('Fl(1)3s', 7), '*..*..*');
assert.strictEqual(lightTimes('Fl(3)7s', 8), '*.*.*..*');
assert.strictEqual(lightTimes('Fl(2+1)15s', 17), '*.*...*........*.');
assert.strictEqual(lightTimes('Fl(1+1+2)12s', 12), '*...*...*.*.');
assert.strictEqual(lightTimes('Fl(9)20s', 21), '*.*.*.*.*.*.*.*.*...*');
assert.strictEqual(lightTimes('Fl(2)3s', 7), '*.**.**');
assert.strictEqual(lightTimes('Fl(2)2s', 5), '*.*.*');
assert.strictEqual(lightTimes('Fl1s', 3), '***');
assert.strictEqual(lightTimes('LFl10s', 11), '***.......*');
assert.strictEqual(lightTimes('LFl(2)10s', 12), '***.***...**');
assert.strictEqual(lightTimes('LFl(1+1)10s', 10), '***...***.');
assert.strictEqual(lightTimes('Oc(2)10s', 12), '.***.*****.*');
assert.strictEqual(lightTimes('Oc(1+2)20s', 22), '.*****.***.*********.*');
assert.strictEqual(lightTimes('Oc2s', 4), '.*.*');

// %% attempt: the group is the whole period -> wrong_answer
void function lightTimes(character: string, seconds: number): string {
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes.join(rest + rest).slice(0, period);
  return shown.repeat(seconds).slice(0, seconds);
}

// %% attempt: a group that is too long makes the period longer -> wrong_answer
void function lightTimes(character: string, seconds: number): string {
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes.join(rest + rest).padEnd(period, rest);
  return shown.repeat(seconds).slice(0, seconds);
}

// %% attempt: groups follow each other at once -> wrong_answer
void function lightTimes(character: string, seconds: number): string {
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes.join('').slice(0, period).padEnd(period, rest);
  return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
}

// %% attempt: dark at the end, whatever the kind -> wrong_answer
void function lightTimes(character: string, seconds: number): string {
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes
    .join(rest + rest)
    .slice(0, period)
    .padEnd(period, rest);
  return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
}

// %% attempt: long flashes last as long as short ones -> wrong_answer
void function lightTimes(character: string, seconds: number): string {
  if (character === 'F') return '*'.repeat(seconds);
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '*.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes
    .join(rest + rest)
    .slice(0, period)
    .padEnd(period, rest);
  return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
}

// %% attempt: a fixed light has no period -> runtime_error
void function lightTimes(character: string, seconds: number): string {
  const match = /^([A-Za-z]+)(?:\(([0-9+]+)\))?([0-9]+)s$/.exec(character) as RegExpExecArray;
  const [kind, groups, period] = [match[1], match[2] ?? '1', Number(match[3])];
  const flash = { Fl: '*.', LFl: '***.', Oc: '.***' }[kind] as string;
  const rest = kind === 'Oc' ? '*' : '.';
  const flashes = groups.split('+').map((group) => flash.repeat(Number(group)));
  const shown = flashes
    .join(rest + rest)
    .slice(0, period)
    .padEnd(period, rest);
  return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
}

// %% equivalent mutant: what is too much is cut off
// -return shown.repeat(Math.ceil(seconds / period)).slice(0, seconds);
// +return shown.repeat(Math.ceil(seconds * period)).slice(0, seconds);

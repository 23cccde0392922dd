// Outputs as problem statements have them, and what programs make of them. Each change says whether a reader of the statement would still
// take the output for right: "right", "wrong", or "form", where it depends on how strict the statement is.

const EXPECTED = [
  '1 2\n',
  '1\n2\n3\n',
  '3\n1\n2\n2\n',
  'b\na\na\n',
  '5\n',
  '0\n',
  '-3\n',
  '7 7 7\n',
  '1000001\n',
  '-1000001\n',
  '1000001 5\n1000003 6\n',
  '1000000000000000000\n',
  '123456789012345678901234567890\n',
  `${'9'.repeat(399)}7\n`,
  `${'123456789'.repeat(500)}\n`,
  '0.3\n',
  '1.5 2.5\n3.5\n',
  '0.333333333\n0.666666667\n',
  '100000.1\n',
  '12345678.125\n',
  '0.0001\n',
  '1e-9\n',
  '1e9\n',
  '2.0\n',
  'nan\n',
  'inf\n',
  '-inf 1.5\n',
  'YES\n',
  'YES\n3\n1 2\n',
  'Yes\nNo\nYes\n',
  'Hello, World\n',
  'Case #1: 3\nCase #2: 4.5\n',
  '007\n',
  '12:30\n',
  '[1, 2]\n',
  ' *\n***\n',
  'a\n\nb\n',
  'h\u00e9llo w\u00f6rld\n',
  'IMPOSSIBLE\n',
  '',
];

const lines = (text) => text.replace(/\n$/, '').split('\n');
const ended = (list) => `${list.join('\n')}\n`;
const eachLine = (change) => (text) => (text === '' ? text : ended(lines(text).map(change)));
const words = (change) => (text) => text.replace(/\S+/g, change);
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const FRACTION = /^-?(?:\d+\.\d+|\d+e-?\d+)$/;
const integers = (change) => words((word) => (INTEGER.test(word) ? change(word) : word));
const fractions = (change) => words((word) => (FRACTION.test(word) ? change(Number(word)) : word));
const numbers = (change) =>
  words((word) => (INTEGER.test(word) || FRACTION.test(word) ? change(word) : word));
const plain = (number) => number.toFixed(12).replace(/0+$/, '').replace(/\.$/, '.0');

const CHANGES = [
  ['as it is', 'right', (text) => text],
  ['no end of line at the end', 'right', (text) => text.trimEnd()],
  ['two empty lines more at the end', 'right', (text) => `${text}\n\n`],
  ['a blank at each end of line', 'right', eachLine((line) => `${line} `)],
  ['CRLF for ends of lines', 'right', (text) => text.replaceAll('\n', '\r\n')],
  ['an empty line in front', 'form', (text) => `\n${text}`],
  ['a blank in front of each line', 'form', eachLine((line) => ` ${line}`)],
  ['two blanks between words', 'form', (text) => text.replace(/(\S) (?=\S)/g, '$1  ')],
  ['tabs between words', 'form', (text) => text.replace(/(\S) (?=\S)/g, '$1\t')],
  ['no-break spaces between words', 'form', (text) => text.replace(/(\S) (?=\S)/g, '$1\u00a0')],
  ['an empty line between lines', 'form', (text) => lines(text).join('\n\n')],
  ['a blank line between lines', 'form', (text) => lines(text).join('\n \n')],
  ['no empty lines', 'form', (text) => text.replace(/\n+/g, '\n')],
  ['all in one line', 'form', (text) => `${lines(text).join(' ')}\n`],
  ['a line for each word', 'form', (text) => text.replace(/ (?=\S)/g, '\n')],
  ['CR alone for ends of lines', 'form', (text) => text.replaceAll('\n', '\r')],
  ['form feeds for ends of lines', 'form', (text) => text.replaceAll('\n', '\f')],
  ['U+0085 for ends of lines', 'form', (text) => text.replaceAll('\n', '\u0085')],
  ['U+001C for ends of lines', 'form', (text) => text.replaceAll('\n', '\u001c')],
  ['U+2028 for ends of lines', 'form', (text) => text.replaceAll('\n', '\u2028')],
  ['U+FEFF in front', 'form', (text) => `\ufeff${text}`],
  ['U+FEFF at the end', 'form', (text) => `${text}\ufeff`],
  ['small letters', 'form', (text) => text.toLowerCase()],
  ['capital letters', 'form', (text) => text.toUpperCase()],
  ['".0" behind integers', 'form', integers((word) => `${word}.0`)],
  ['"." behind integers', 'form', integers((word) => `${word}.`)],
  ['"+" in front of numbers', 'form', numbers((word) => (word.startsWith('-') ? word : `+${word}`))],
  ['a zero in front of numbers', 'form', numbers((word) => word.replace(/\d/, '0$&'))],
  ['underscores in integers', 'wrong', integers((word) => word.replace(/\d(?=\d)/, '$&_'))],
  ['two underscores in integers', 'wrong', integers((word) => word.replace(/\d(?=\d)/, '$&__'))],
  [
    'full-width digits',
    'wrong',
    integers((word) => word.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  ],
  ['integers with an exponent', 'form', integers((word) => `${word}e0`)],
  ['zero with a sign', 'form', words((word) => (word === '0' ? '-0' : word))],
  ['NaN, Infinity', 'form', words((word) => word.replace(/^nan$/, 'NaN').replace(/inf$/, 'Infinity'))],
  ['fractions with more digits', 'right', fractions((number) => plain(number + 4e-11))],
  ['fractions without a zero in front', 'right', words((word) => word.replace(/^(-?)0\./, '$1.'))],
  ['fractions with an exponent', 'right', fractions((number) => number.toExponential(12))],
  ['fractions off by 1e-7 of the value', 'right', fractions((number) => plain(number * (1 + 1e-7)))],
  ['fractions off by 1e-5 of the value', 'wrong', fractions((number) => plain(number * (1 + 0.99e-5)))],
  ['fractions off by 4e-4', 'wrong', fractions((number) => plain(number + 4e-4))],
  ['fractions off by 0.8', 'wrong', fractions((number) => plain(number + 0.8))],
  ['integers off by one', 'wrong', integers((word) => String(BigInt(word) + 1n))],
  ['integers off by one, with ".0"', 'wrong', integers((word) => `${BigInt(word) + 1n}.0`)],
  ['the other sign', 'wrong', integers((word) => (word === '0' ? word : String(-BigInt(word))))],
  ['lines from last to first', 'wrong', (text) => ended(lines(text).reverse())],
  ['words from last to first', 'wrong', eachLine((line) => line.split(' ').reverse().join(' '))],
  ['each line once', 'wrong', (text) => ended([...new Set(lines(text))])],
  ['the first line twice', 'wrong', (text) => ended([lines(text)[0], ...lines(text)])],
  ['each word of a line once', 'wrong', eachLine((line) => [...new Set(line.split(' '))].join(' '))],
  ['the first line alone', 'wrong', (text) => ended(lines(text).slice(0, 1))],
  ['without the last line', 'wrong', (text) => ended(lines(text).slice(0, -1))],
  ['a line more', 'wrong', (text) => `${text}0\n`],
  ['a word more', 'wrong', (text) => `${text.trimEnd()} 0\n`],
  ['without the last character', 'wrong', (text) => text.trimEnd().slice(0, -1)],
  ['no white space at all', 'wrong', (text) => text.replace(/\s/g, '')],
  ['"Answer: " in front', 'wrong', (text) => `Answer: ${text}`],
  ['nothing', 'wrong', () => ''],
  ['a blank alone', 'wrong', () => ' \n'],
];

/** Pairs of an expected output and a written one; none twice. */
export function outputJobs() {
  const jobs = [];
  for (const output of EXPECTED) {
    const seen = new Set();
    for (const [change, truth, make] of CHANGES) {
      const written = make(output);
      if (seen.has(written)) continue;
      seen.add(written);
      jobs.push({
        group: change,
        truth: truth === 'wrong' ? truthOf(written, output) : truth,
        output,
        written,
      });
    }
  }
  return jobs.map((job) => ({ ...job, input: '', program: printing(job.written) }));
}

function truthOf(written, output) {
  const isSameText = written.replace(/\s/g, '') === output.replace(/\s/g, '') && /\S/.test(output);
  if (!isNear(written, output)) return 'wrong';
  return isSameText ? 'form' : 'right'; // of words that stand elsewhere nothing else is wrong
}

/** Whether nothing is changed but fractions, and those by a millionth, absolute or of the value: some changes are too small to be wrong. */
function isNear(written, output) {
  const [found, wanted] = [written, output].map((text) => text.match(/\S+/g) ?? []);
  return (
    found.length === wanted.length &&
    wanted.every((word, i) => {
      if (word === found[i]) return true;
      const off = Math.abs(Number(found[i]) - Number(word));
      return FRACTION.test(word) && off <= 1e-6 * Math.max(1, Math.abs(Number(word)));
    })
  );
}

/** A program that writes this text through `sys.stdout`, which is all that some of these graders see. */
function printing(text) {
  return `import sys\nsys.stdout.write(${JSON.stringify(text)})\n`;
}

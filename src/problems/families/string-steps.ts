import type { ChainStep } from './step.ts';

/** What can be done to a text of ASCII letters, digits and spaces, called `text`. */
export const STRING_STEPS: readonly ChainStep<string>[] = [
  {
    sentence: 'Turn the text round, so that its last character comes first.',
    python: 'text = text[::-1]',
    javascript: "text = [...text].reverse().join('');",
    change: (text) => [...text].reverse().join(''),
  },
  {
    sentence: 'Keep the first, the third, the fifth character and so on; drop the others.',
    python: 'text = text[::2]',
    javascript: "text = [...text].filter((_, i) => i % 2 === 0).join('');",
    change: (text) => [...text].filter((_, i) => i % 2 === 0).join(''),
  },
  {
    sentence: 'Make every small letter a capital and every capital a small letter.',
    python: 'text = text.swapcase()',
    javascript:
      'text = text.replace(/[a-z]/gi, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()));',
    change: (text) =>
      text.replace(/[a-z]/gi, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  },
  {
    sentence: 'Move the first character to the end.',
    python: 'text = text[1:] + text[:1]',
    javascript: 'text = text.slice(1) + text.slice(0, 1);',
    change: (text) => text.slice(1) + text.slice(0, 1),
  },
  {
    sentence: 'Move the last two characters to the front, in the order that they have.',
    python: 'text = text[-2:] + text[:-2]',
    javascript: 'text = text.slice(-2) + text.slice(0, -2);',
    change: (text) => text.slice(-2) + text.slice(0, -2),
  },
  {
    sentence: 'Drop the vowels a, e, i, o and u, small and capital.',
    python: 'text = "".join(c for c in text if c not in "aeiouAEIOU")',
    javascript: "text = text.replace(/[aeiou]/gi, '');",
    change: (text) => text.replace(/[aeiou]/gi, ''),
  },
  {
    sentence: 'Write every character twice.',
    python: 'text = "".join(c + c for c in text)',
    javascript: "text = [...text].map((c) => c + c).join('');",
    change: (text) => [...text].map((c) => c + c).join(''),
  },
  {
    sentence: "Put a '-' between every two neighbours.",
    python: 'text = "-".join(text)',
    javascript: "text = [...text].join('-');",
    change: (text) => [...text].join('-'),
  },
  {
    sentence: "Write a '_' for every space.",
    python: 'text = text.replace(" ", "_")',
    javascript: "text = text.replaceAll(' ', '_');",
    change: (text) => text.replaceAll(' ', '_'),
  },
  {
    sentence: 'Drop the first three characters, or all if there are fewer.',
    python: 'text = text[3:]',
    javascript: 'text = text.slice(3);',
    change: (text) => text.slice(3),
  },
  {
    sentence: 'Append the number of characters that the text has now.',
    python: 'text = text + str(len(text))',
    javascript: 'text = text + text.length;',
    change: (text) => text + text.length,
  },
  {
    sentence:
      'Exchange the halves; the middle character of an odd number of them belongs to the second half.',
    python: 'text = text[len(text) // 2 :] + text[: len(text) // 2]',
    javascript:
      'text = text.slice(Math.floor(text.length / 2)) + text.slice(0, Math.floor(text.length / 2));',
    change: (text) => text.slice(Math.floor(text.length / 2)) + text.slice(0, Math.floor(text.length / 2)),
  },
  {
    sentence: 'Sort the characters by their ASCII codes.',
    python: 'text = "".join(sorted(text))',
    javascript: "text = [...text].sort().join('');",
    change: (text) => [...text].sort().join(''),
  },
  {
    sentence: 'Drop every character that equals the one right before it.',
    python: 'text = "".join(c for i, c in enumerate(text) if i == 0 or c != text[i - 1])',
    javascript: "text = [...text].filter((c, i, all) => c !== all[i - 1]).join('');",
    change: (text) => [...text].filter((c, i, all) => c !== all[i - 1]).join(''),
  },
  {
    sentence: 'Append the text once more, backwards.',
    python: 'text = text + text[::-1]',
    javascript: "text = text + [...text].reverse().join('');",
    change: (text) => text + [...text].reverse().join(''),
  },
  {
    sentence: 'Write 9 - d for every digit d.',
    python: 'text = "".join(str(9 - int(c)) if c in "0123456789" else c for c in text)',
    javascript: 'text = text.replace(/[0-9]/g, (c) => String(9 - Number(c)));',
    change: (text) => text.replace(/[0-9]/g, (c) => String(9 - Number(c))),
  },
  {
    sentence: "Put a '<' before the text and a '>' behind it.",
    python: 'text = "<" + text + ">"',
    javascript: "text = '<' + text + '>';",
    change: (text) => `<${text}>`,
  },
];

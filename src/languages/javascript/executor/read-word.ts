import type { JudgeWord } from './answer.ts';

/** What a word is made of. A stranger's test may have got hold of its judge, which then says what it likes. */
const TEXTS = ['over', 'verdict', 'message', 'exception', 'test_text', 'last_call', 'last_result'] as const;
const NUMBERS = ['id', 'program_line', 'test_line'] as const;

/** @throws Error for what is no word of a judge's */
export function readWord(json: string): JudgeWord {
  const said: unknown = JSON.parse(json);
  if (typeof said !== 'object' || said === null) throw new TypeError('a word that is no object');
  const fields = said as Record<string, unknown>;
  const { vacuous, output } = fields;
  const word: Record<string, unknown> = { verdict: '' };
  for (const name of TEXTS) if (typeof fields[name] === 'string') word[name] = fields[name];
  for (const name of NUMBERS) if (typeof fields[name] === 'number') word[name] = fields[name];
  if (vacuous === true) word.vacuous = true;
  if (Array.isArray(output) && typeof output[0] === 'string' && typeof output[1] === 'number')
    word.output = [output[0].slice(0, 2000), output[1]];
  return word as unknown as JudgeWord;
}

import { existsSync } from 'node:fs';
import { PasskError } from '../core/errors.ts';
import { nearest } from '../problems/nearest.ts';

/** Shorter words are near to too many others. */
const LEAST_LETTERS = 3;

/** What could have stood there. */
export interface KnownNames {
  /** All that was typed. */
  readonly args: readonly string[];
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

/** The error for words of a command line that are no command and no flag of it. */
export function unknownName(words: readonly string[], { args, commands, flags }: KnownNames): PasskError {
  const [word = ''] = words;
  const what = `Unknown argument${words.length > 1 ? 's' : ''}: ${words.join(', ')}`;
  if (commands.length === 0 && words.every((each) => args.includes(each) && existsSync(each))) {
    return new PasskError('E_USAGE', what, {
      expected: 'one path',
      hint: '`runs/*` stands for as many directories as there are: name one, or begin with an empty directory.',
    });
  }
  const isFlag = args.some((arg) => arg.startsWith('-') && arg.includes(word));
  const guess = word.length < LEAST_LETTERS ? undefined : nearest(word, isFlag ? flags : commands);
  const meant = guess === undefined ? '' : `Did you mean ${isFlag ? '--' : ''}${guess}? `;
  return new PasskError('E_USAGE', what, {
    hint: `${meant}See \`passk --help\`, or \`passk COMMAND --help\`.`,
  });
}

import * as z from 'zod';

/** A prompt as a text, or as the messages of a conversation. */
export const CHAT = z.union([
  z.string(),
  z.array(z.object({ role: z.string(), content: z.string() })).min(1),
]);

/** What the user asks for: system messages are a trainer's own, and answers are none of the question. */
export function chatText(chat: z.infer<typeof CHAT>): string {
  if (typeof chat === 'string') return chat;
  const asked = chat.filter(({ role }) => role === 'user' || role === 'human');
  return (asked.length === 0 ? chat : asked).map(({ content }) => content).join('\n\n');
}

/** A program that stands in a block of Markdown, without the block. */
export function withoutFence(program: string): string {
  return /^\s*```\w*\n([\s\S]*?)\n?```\s*$/.exec(program)?.[1] ?? program;
}

/** Whether the words by which a row says what it is about name code; a row that says nothing is taken for a task of code. */
export function isCode(...words: readonly unknown[]): boolean {
  const said = words.flat().filter((word) => typeof word === 'string' && word !== '');
  return said.length === 0 || said.some((word) => /cod(?:e|ing)|program|apps|taco/i.test(word as string));
}

import { isRecord } from '../core/is-record.ts';
import { RequestError } from './request-error.ts';

/** What a message, or a piece of one, says: the answer, and what is not part of it. */
export interface Said {
  readonly text: string;
  readonly reasoning: string;
  readonly refusal: string;
  /** Calls of tools that nobody offered, or pieces of such calls. */
  readonly toolCalls: number;
}

const NOTHING: Said = { text: '', reasoning: '', refusal: '', toolCalls: 0 };

const ANSWER_PARTS: ReadonlySet<unknown> = new Set([
  undefined,
  null,
  'text',
  'output_text',
  'input_text',
  'text_delta',
]);

/** Where servers put thinking, beside the answer. Some send the same under several names: the first one counts. */
const REASONING_FIELDS = [
  'reasoning_content',
  'reasoning',
  'thinking',
  'reasoning_details',
  'thinking_blocks',
] as const;

/**
 * Reads a message of the OpenAI protocol: its content as text, or as parts (Mistral's reasoning models and several gateways);
 * thinking under any of its names; a refusal as field or as part.
 *
 * @throws RequestError for content of another form
 */
export function saidIn(message: unknown): Said {
  if (message === undefined || message === null) return NOTHING;
  if (!isRecord(message)) return readContent(message);
  const content = readContent(message.content);
  const beside = REASONING_FIELDS.map((name) => thinkingIn(message[name])).find((text) => text !== '') ?? '';
  return {
    text: content.text,
    reasoning: content.reasoning + beside,
    refusal: content.refusal + (typeof message.refusal === 'string' ? message.refusal : ''),
    toolCalls: countCalls(message.tool_calls) + (isRecord(message.function_call) ? 1 : 0) + content.toolCalls,
  };
}

/** Content as text, one part or several. */
export function readContent(content: unknown): Said {
  if (content === undefined || content === null) return NOTHING;
  if (typeof content === 'string') return { ...NOTHING, text: content };
  if (Array.isArray(content)) return content.map(readPart).reduce(joined, NOTHING);
  if (isRecord(content)) return readPart(content);
  throw new RequestError('malformed', `the answer has another form: its content is a ${typeof content}`);
}

function readPart(part: unknown): Said {
  if (!isRecord(part)) return readContent(part);
  const { type } = part;
  if (ANSWER_PARTS.has(type))
    return { ...NOTHING, text: textOf(part.text ?? part.content ?? part.output_text) };
  if (type === 'refusal') return { ...NOTHING, refusal: textOf(part.refusal ?? part.text) };
  if (typeof type === 'string' && /think|reason|summary/.test(type))
    return { ...NOTHING, reasoning: thinkingIn(part) };
  if (typeof type === 'string' && /tool_(use|call)|function_call/.test(type))
    return { ...NOTHING, toolCalls: 1 };
  return NOTHING; // a picture, a reference: no part of a program
}

/** Text as a string, as `{value}`, or as parts of its own. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return isRecord(value) ? textOf(value.value ?? value.text) : '';
}

function thinkingIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(thinkingIn).join('');
  if (!isRecord(value)) return '';
  const { thinking, reasoning, text, content, summary } = value;
  return [thinking, reasoning, text, content, summary].map(thinkingIn).find((found) => found !== '') ?? '';
}

function countCalls(calls: unknown): number {
  return Array.isArray(calls) ? calls.length : 0;
}

function joined(a: Said, b: Said): Said {
  return {
    text: a.text + b.text,
    reasoning: a.reasoning + b.reasoning,
    refusal: a.refusal + b.refusal,
    toolCalls: a.toolCalls + b.toolCalls,
  };
}

import { isRecord } from '../core/is-record.ts';
import { readEvents, type ServerEvent, splitLines } from './event-stream.ts';
import { RequestError } from './request-error.ts';

/** Stands for the `[DONE]` at the end of a stream. */
export const END_OF_STREAM = Symbol('[DONE]');

/** More than any answer; what goes on after that has lost its way. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
const SHOWN = 160;
const LONGEST_FIELD = 'event:'.length;

/**
 * What a server sent, as JSON values: the events of a stream, the lines of JSON lines, or one whole answer. The form is seen in
 * the body: servers answer a request for a stream with JSON, and name the types of both wrongly.
 *
 * @param isItThere what to ask the user where something else listens at the address
 * @throws RequestError `malformed` that says what came where it is neither.
 */
export async function* readPieces(response: Response, isItThere: string): AsyncGenerator<unknown> {
  const chunks = decoded(response)[Symbol.asyncIterator]();
  let head = '';
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = (head + next.value).trimStart();
    if (head.length >= LONGEST_FIELD) break;
  }
  const all = { [Symbol.asyncIterator]: () => resumed(head, chunks) };
  if (/^(:|(data|event|id|retry)\s*(:|$))/.test(head)) {
    for await (const event of readEvents(all)) yield* piecesOf(event);
  } else if (/^[{[]/.test(head)) {
    yield* readJson(all);
  } else {
    let text = '';
    for await (const chunk of all) {
      text += chunk;
      if (text.length > SHOWN * 100) break;
    }
    throw new RequestError('malformed', otherForm(response, text, isItThere));
  }
}

async function* decoded({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const decoder = new TextDecoder(); // which takes a byte order mark away
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function* resumed(head: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  let characters = head.length;
  if (head !== '') yield head;
  try {
    for (;;) {
      const next = await chunks.next();
      if (next.done === true) return;
      characters += next.value.length;
      if (characters > MAX_CHARACTERS)
        throw new RequestError('malformed', `the answer is longer than ${MAX_CHARACTERS / 1024 / 1024} MiB`);
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

function* piecesOf({ name, lines, isCut }: ServerEvent): Generator<unknown> {
  const text = lines.join('\n').trim();
  if (text === '') return;
  if (/^"?\[DONE\]"?$/i.test(text)) {
    yield END_OF_STREAM;
    return;
  }
  if (name === 'error') {
    const said = parsed(text) ?? { message: text };
    const inner = isRecord(said) ? said.error : undefined;
    yield { error: inner ?? said };
    return;
  }
  const whole = parsed(text);
  if (whole !== undefined) {
    if (whole !== null) yield whole; // a sign of life
    return;
  }
  // Some servers leave out the blank line between two events.
  for (const line of lines) {
    if (line.trim() === '') continue;
    const value = line.trim() === '[DONE]' ? END_OF_STREAM : parsed(line);
    if (value === undefined && isCut) return; // half an event: what is missing is found by whoever puts the answer together
    if (value === undefined)
      throw new RequestError('malformed', `the answer is no JSON: an event of the stream is ${shown(text)}`);
    yield value;
  }
}

/** One value, or one a line. */
async function* readJson(chunks: AsyncIterable<string>): AsyncGenerator<unknown> {
  let text = '';
  let isLines: boolean | undefined;
  for await (const line of splitLines(chunks)) {
    const value = isLines === false || line.trim() === '' ? undefined : parsed(line);
    isLines ??= value !== undefined;
    if (!isLines) text += `${line}\n`;
    else if (value !== undefined) yield* unwrapped(value);
    else if (line.trim() !== '') throw noJson(line);
  }
  if (isLines !== false) return;
  const whole = parsed(text);
  if (whole === undefined) throw noJson(text);
  yield* unwrapped(whole);
}

/** Gemini sends its errors in a list. */
function unwrapped(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function noJson(text: string): RequestError {
  return new RequestError('malformed', `the answer is no JSON: ${shown(text)}`);
}

function otherForm({ status, headers }: Response, text: string, isItThere: string): string {
  const type = headers.get('content-type') ?? 'no content type';
  if (text.trim() === '') return `the answer is no JSON: HTTP ${status} (${type}) with an empty body`;
  return `the answer is no JSON and no event stream, but ${type}: ${shown(text)}. ${isItThere}`;
}

/** The beginning of a text, without the tags of a page. */
function shown(text: string): string {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return JSON.stringify(plain.length > SHOWN ? `${plain.slice(0, SHOWN)}...` : plain);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

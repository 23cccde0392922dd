/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** @default 'message' */
  readonly name: string;
  /** The lines of `data`. */
  readonly lines: readonly string[];
  /** The stream ended before the event did. */
  readonly isCut: boolean;
}

/**
 * Takes a stream of server-sent events apart as the WHATWG's HTML standard has it: comments, any line end, data of several
 * lines. Unlike there an event whose blank line is missing at the end is given, too: servers forget it.
 *
 * @param chunks text, cut anywhere, without a byte order mark
 */
export async function* readEvents(chunks: AsyncIterable<string>): AsyncGenerator<ServerEvent> {
  let name = '';
  let lines: string[] = [];
  const take = (isCut: boolean): readonly ServerEvent[] => {
    const event = lines.length === 0 ? [] : [{ name: name === '' ? 'message' : name, lines, isCut }];
    name = '';
    lines = [];
    return event;
  };
  for await (const line of splitLines(chunks)) {
    if (line === '') {
      yield* take(false);
      continue;
    }
    const { field, value } = readField(line);
    if (field === 'data') lines.push(value);
    else if (field === 'event') name = value.trim();
  }
  yield* take(true);
}

function readField(line: string): { readonly field: string; readonly value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { field: line, value: '' };
  const value = line.slice(colon + 1);
  return { field: line.slice(0, colon), value: value.startsWith(' ') ? value.slice(1) : value };
}

/** Lines without their ends, which are LF, CRLF or CR. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk;
    // A CR at the end may be half of a line end.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + text.slice(whole.length);
    yield* lines;
  }
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}

/** What a program host says that is no output: that it is ready, or how a program ended. */
export type HostWord = Readonly<Record<string, unknown>>;

/** Takes what a program host writes, in whatever pieces it comes. */
export interface AnswerReader {
  /** @throws RangeError for what no host of ours writes */
  take(chunk: Buffer): void;
}

export interface AnswerListener {
  /** Bytes that the program wrote to a stream: 1 or 2. They are not copied. */
  onOutput(descriptor: number, bytes: Buffer): void;
  onWord(word: HostWord): void;
}

// The numbers are those of `program/host.cjs`.
const OUTPUT_KINDS: ReadonlySet<number> = new Set([1, 2]);
const WORD_KIND = 3;

const HEADER_BYTES = 5;
const LONGEST_OUTPUT = 1 << 20;
const LONGEST_WORD = 1 << 16;

export function answerReader({ onOutput, onWord }: AnswerListener): AnswerReader {
  let head = Buffer.alloc(0);
  let kind = 0;
  let left = 0;
  let word: Buffer[] = [];

  const begin = () => {
    kind = head[0] as number;
    left = head.readUInt32BE(1);
    head = Buffer.alloc(0);
    const longest = kind === WORD_KIND ? LONGEST_WORD : OUTPUT_KINDS.has(kind) ? LONGEST_OUTPUT : -1;
    if (left > longest || left === 0) throw new RangeError(`a frame of kind ${kind} and ${left} bytes`);
  };

  const take = (part: Buffer, isLast: boolean) => {
    left -= part.length;
    if (kind !== WORD_KIND) return onOutput(kind, part);
    word.push(part);
    if (left > 0) return undefined;
    // Nobody has asked for anything by then: it would be taken for the next program's.
    if (!isLast) throw new RangeError('more after the word that ends a program');
    const text = Buffer.concat(word).toString('utf8');
    word = [];
    return onWord(wordOf(text));
  };

  return {
    take(chunk) {
      for (let at = 0; at < chunk.length; ) {
        if (left === 0) {
          const part = chunk.subarray(at, at + HEADER_BYTES - head.length);
          head = Buffer.concat([head, part]);
          at += part.length;
          if (head.length === HEADER_BYTES) begin();
        } else {
          const part = chunk.subarray(at, at + left);
          at += part.length;
          take(part, at === chunk.length);
        }
      }
    },
  };
}

/** @throws RangeError for what is no object in JSON */
function wordOf(text: string): HostWord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Said below.
  }
  if (typeof value !== 'object' || value === null) throw new RangeError('a word that is none');
  return value as HostWord;
}

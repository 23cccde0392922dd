import { type Duplex, Transform } from 'node:stream';

const HEADER_BYTES = 4;

/** How a judge tells a guest host that a job is over. Only the harness may say so to a host that is not this judge's own. */
const END = Buffer.from('{"z":');

/** A call's arguments and no more; the channel itself takes larger ones. */
const FRAME_LIMIT = 64 << 20;

/** Passes whole frames on, counts them, and leaves out those that would end a job. */
class FrameFilter extends Transform {
  frames = 0;
  #head = Buffer.alloc(0);
  #left = 0;
  #isDropped = false;

  /** Whether everything that came in so far makes whole frames. */
  isWhole(): boolean {
    return this.#head.length === 0 && this.#left === 0;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: (error?: Error) => void): void {
    let data = chunk;
    while (data.length > 0) {
      if (this.#left === 0) {
        const wanted = this.#wantedHead();
        const missing = wanted - this.#head.length;
        this.#head = Buffer.concat([this.#head, data.subarray(0, missing)]);
        data = data.subarray(missing);
        if (this.#head.length < this.#wantedHead()) continue;
        const size = this.#head.readUInt32BE(0);
        if (size > FRAME_LIMIT) {
          done(new RangeError(`a frame of ${size} bytes`));
          return;
        }
        this.#isDropped = this.#head.subarray(HEADER_BYTES).equals(END);
        this.#left = HEADER_BYTES + size - this.#head.length;
        if (!this.#isDropped) {
          this.frames += 1;
          this.push(this.#head);
        }
        this.#head = Buffer.alloc(0);
      } else {
        const part = data.subarray(0, this.#left);
        if (!this.#isDropped) this.push(part);
        this.#left -= part.length;
        data = data.subarray(part.length);
      }
    }
    done();
  }

  /** The length, and as much of the text as tells its kind. */
  #wantedHead(): number {
    if (this.#head.length < HEADER_BYTES) return HEADER_BYTES;
    return HEADER_BYTES + Math.min(END.length, this.#head.readUInt32BE(0));
  }
}

/** The line between a judge that has one job and a guest host that has many, through the harness. */
export interface Relay {
  /** Ends it. Returns whether the host has answered all that it was asked, so that nothing of this job is left on its line. */
  close(): boolean;
}

export function openRelay(judge: Duplex, host: Duplex, onDamage: (error: Error) => void): Relay {
  const asked = new FrameFilter();
  const answered = new FrameFilter();
  for (const filter of [asked, answered]) filter.on('error', onDamage);
  judge.pipe(asked).pipe(host, { end: false });
  host.pipe(answered).pipe(judge);
  return {
    close() {
      judge.unpipe(asked);
      asked.unpipe(host);
      host.unpipe(answered);
      judge.destroy();
      asked.destroy();
      answered.destroy();
      return asked.isWhole() && answered.isWhole() && asked.frames === answered.frames;
    },
  };
}

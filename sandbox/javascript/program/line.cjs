/*
 * The host's side of a program's shared buffer: what the program writes goes from there to the harness without another copy. The program
 * sleeps while its buffer is emptied. Nothing here believes what it finds there: numbers are held to what they can be.
 */
const [TURN, KIND, LENGTH, DESCRIPTOR, DETAIL, NUMBER] = [0, 1, 2, 3, 4, 5];
const [OUTPUT, EXIT, MODULE, INPUT] = [1, 2, 3, 4];
const HEADER_BYTES = 32;
const ROOM_BYTES = 1 << 16;

/** What a program has written is looked for so often, lest it be lost when the program is killed. */
const LOOK_MS = 100;

const NAME_BYTES = 64;
const NOTHING = Buffer.alloc(0);

/** Of an exit code, and whether the program left by an error that nobody caught. */
const EXIT_BITS = 0x1ff;

/**
 * @param write takes a descriptor (1 or 2) and bytes, which it must be done with when it returns
 * @param inputs the program's own, as bytes: the standard input, and its files
 * @param textOf finds the text of a module: ASCII, or undefined
 */
function openLine(write, textOf, inputs) {
  const buffer = new SharedArrayBuffer(HEADER_BYTES + ROOM_BYTES);
  const state = new Int32Array(buffer, 0, HEADER_BYTES / 4);
  const bytes = Buffer.from(buffer, HEADER_BYTES);
  let taken = 0; // of what lies there
  let reply; // the rest of a module's text
  let waiting;

  const takeOutput = () => {
    const length = Math.max(taken, Math.min(Atomics.load(state, LENGTH), ROOM_BYTES));
    if (length > taken) write(Atomics.load(state, DESCRIPTOR) === 2 ? 2 : 1, bytes.subarray(taken, length));
    taken = length;
  };

  const look = setInterval(() => {
    if (Atomics.load(state, TURN) === 0) takeOutput();
  }, LOOK_MS);

  const giveModule = () => {
    const asked = Math.min(state[DETAIL], NAME_BYTES);
    if (asked > 0) reply = textOf(bytes.toString('latin1', 0, asked));
    if (reply === undefined) {
      state[DETAIL] = -1;
      return;
    }
    state[DETAIL] = bytes.write(reply.slice(0, ROOM_BYTES), 0, 'latin1');
    reply = reply.slice(ROOM_BYTES);
  };

  /** Does what the program asks; returns its exit code once it has left. */
  const takeTurn = () => {
    const kind = state[KIND];
    if (kind === EXIT) return state[DETAIL] & EXIT_BITS;
    if (kind === MODULE) giveModule();
    else if (kind === INPUT) {
      const from = state[DETAIL] * ROOM_BYTES;
      const part = (inputs[state[NUMBER]] ?? NOTHING).subarray(from, from + ROOM_BYTES);
      bytes.set(part);
      state[DETAIL] = part.length;
    } else if (kind === OUTPUT) {
      takeOutput();
      taken = 0;
      state[LENGTH] = 0;
    }
    Atomics.store(state, TURN, 0);
    Atomics.notify(state, TURN);
    return undefined;
  };

  /** Settles when the program asks for something; one waiter at a time, however often it is waited for. */
  const nextTurn = () => {
    if (waiting !== undefined) return waiting;
    const change = Atomics.waitAsync(state, TURN, 0);
    if (!change.async) return undefined;
    waiting = change.value.then(() => {
      waiting = undefined;
    });
    return waiting;
  };

  return {
    buffer,
    /** Waits for `work`, and does what the program asks meanwhile. The exit code, if it leaves before `work` is done. */
    async serve(work) {
      let done = false;
      const end = () => {
        done = true;
      };
      const ended = work.then(end, end);
      for (;;) {
        const turn = nextTurn();
        if (turn !== undefined) await Promise.race([ended, turn]);
        if (Atomics.load(state, TURN) === 1) {
          const code = takeTurn();
          if (code !== undefined) return code;
        } else if (done) return undefined;
      }
    },
    /** Ends it, with what is still there of a program that has ended without a word. */
    close() {
      clearInterval(look);
      takeOutput();
    },
  };
}

module.exports = { openLine };

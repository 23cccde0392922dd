/*
 * The program's side of the shared buffer: what it writes is laid there, and handed over when the room is full or the program pauses.
 * Evaluated before the program, whose own language may be another by then: all that is needed of it is captured here.
 *
 * A program may have a file for its output, { bytes, length }, which is handed over as it leaves. It takes the place of the standard
 * output then, and what is written to that goes with the errors.
 */
(function makeLine(buffer, output) {
  const { store, load, wait, notify } = Atomics;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const putBytes = uncurry(Uint8Array.prototype.set);
  const slice = uncurry(Uint8Array.prototype.subarray);
  const fromCodes = String.fromCharCode;
  const NewBytes = Uint8Array;
  const { apply } = Reflect;
  const [TURN, KIND, LENGTH, DESCRIPTOR, DETAIL, NUMBER] = [0, 1, 2, 3, 4, 5];
  const [OUTPUT, EXIT, MODULE, INPUT] = [1, 2, 3, 4];
  const HEADER_BYTES = 32;
  const LONGEST_CHARACTER = 4;
  const THROWN = 0x100;
  const [OUT, ERR] = [1, 2];
  const printed = output === undefined ? OUT : ERR;
  const state = new Int32Array(buffer, 0, HEADER_BYTES / 4);
  const bytes = new Uint8Array(buffer, HEADER_BYTES);
  const size = bytes.length;
  let length = 0;
  let descriptor = 1;

  function turn(kind, detail) {
    state[KIND] = kind;
    state[DETAIL] = detail;
    store(state, TURN, 1);
    notify(state, TURN);
    while (load(state, TURN) === 1) wait(state, TURN, 1);
  }

  function flush() {
    if (length === 0) return;
    turn(OUTPUT, 0);
    length = 0;
  }

  /** What is there the harness may fetch at any time; it is never changed before it is handed over. */
  const publish = () => void store(state, LENGTH, length);

  function select(wanted) {
    if (wanted === descriptor) return;
    flush();
    descriptor = wanted;
    store(state, DESCRIPTOR, wanted);
  }

  /** As UTF-8; half of a surrogate pair becomes U+FFFD, as it does in Node. */
  function writeText(wanted, text) {
    select(wanted === OUT ? printed : wanted);
    const end = text.length;
    for (let at = 0; at < end; ) {
      const room = size - length - LONGEST_CHARACTER;
      if (room < 0) {
        publish();
        flush();
        continue;
      }
      const stop = end - at < room ? end : at + room;
      let code = 0;
      while (at < stop) {
        code = text.charCodeAt(at);
        if (code > 127) break;
        bytes[length++] = code;
        at += 1;
      }
      if (at < stop || (at < end && room === 0)) at += putCharacter(text, at, end);
    }
    publish();
  }

  /** Returns how many units of the text it has taken. */
  function putCharacter(text, at, end) {
    let code = text.charCodeAt(at);
    let taken = 1;
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = code < 0xdc00 && at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        taken = 2;
      } else code = 0xfffd;
    }
    if (code < 0x80) bytes[length++] = code;
    else {
      if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
        else {
          bytes[length++] = 0xf0 | (code >> 18);
          bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[length++] = 0x80 | (code & 0x3f);
    }
    return taken;
  }

  /** `view` is a Uint8Array of ours, on whatever the program has handed over. */
  function writeBytes(wanted, view, count) {
    select(wanted === OUT ? printed : wanted);
    putAll(view, count);
  }

  function putAll(view, count) {
    for (let at = 0; at < count; ) {
      if (length === size) {
        publish();
        flush();
      }
      const part = count - at < size - length ? count - at : size - length;
      if (at === 0 && part === count) putBytes(bytes, view, length);
      else for (let i = 0; i < part; i++) bytes[length + i] = view[at + i];
      length += part;
      at += part;
    }
    publish();
  }

  function handOver() {
    select(OUT);
    putAll(output.bytes, output.length);
  }

  return {
    flush,
    writeText,
    writeBytes,
    /** Never returns: the isolate is thrown away. `isThrown`: an error ends it that nobody has caught. */
    exit(code, isThrown) {
      if (output !== undefined) handOver();
      flush();
      for (;;) turn(EXIT, isThrown ? code | THROWN : code);
    },
    /** Never returns: with `view` there is more in its file than it may have, or far behind it, and whoever counts ends it. */
    overflow(view) {
      handOver();
      putAll(view, view.length);
      for (const nothing = new NewBytes(size); ; ) putAll(nothing, size);
    },
    /** Fills `target` with a whole input, as bytes, which the host has as well: 0 is the standard one, the files follow. */
    readInput(number, target) {
      flush();
      state[NUMBER] = number;
      for (let at = 0, block = 0; ; block++) {
        turn(INPUT, block);
        const count = state[DETAIL];
        if (count <= 0) return;
        putBytes(target, slice(bytes, 0, count), at);
        at += count;
      }
    },
    /** The text of a module or a global; undefined where there is none. */
    textOf(name) {
      flush();
      for (let i = 0; i < name.length; i++) bytes[i] = name.charCodeAt(i);
      let text = '';
      for (let asked = name.length; ; asked = 0) {
        turn(MODULE, asked);
        const end = state[DETAIL];
        if (end <= 0) return end < 0 ? undefined : text;
        for (let at = 0; at < end; ) {
          const codes = [];
          for (let i = 0; i < 8192 && at < end; i++, at++) codes[i] = bytes[at];
          text += apply(fromCodes, undefined, codes);
        }
      }
    },
  };
});

import type { FileHandle } from 'node:fs/promises';

/** A file as readers of columns want it: parts of it, many at a time. */
export interface OpenBytes {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
  /** Waits for what is being read. Whoever asks later hears nothing more: it is a reader that has given up, and waits for no answer. */
  readonly end: () => Promise<void>;
}

export async function openBytes(file: FileHandle): Promise<OpenBytes> {
  const { size } = await file.stat();
  const underWay = new Set<Promise<ArrayBuffer>>();
  let hasEnded = false;
  const read = async (start: number, end: number) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) throw new Error('the file has become shorter');
      at += bytesRead;
    }
    return bytes.buffer;
  };
  return {
    byteLength: size,
    slice(start, end = size) {
      if (hasEnded) return new Promise(() => undefined);
      const part = read(start, end);
      underWay.add(part);
      void part.finally(() => underWay.delete(part)).catch(() => undefined);
      return part;
    },
    async end() {
      hasEnded = true;
      await Promise.allSettled(underWay);
    },
  };
}

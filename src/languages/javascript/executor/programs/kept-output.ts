/** The beginning of what a program writes to one stream, and how much that is in all. */
export interface KeptOutput {
  add(bytes: Buffer): void;
  text(): string;
  bytes(): number;
}

export function keepOutput(mostBytes: number): KeptOutput {
  const parts: Buffer[] = [];
  let kept = 0;
  let total = 0;
  return {
    add(bytes) {
      total += bytes.length;
      const part = bytes.subarray(0, mostBytes - kept);
      if (part.length === 0) return;
      kept += part.length;
      parts.push(part);
    },
    text: () => Buffer.concat(parts).toString('utf8'),
    bytes: () => total,
  };
}

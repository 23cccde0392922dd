import { readdirSync, readFileSync } from 'node:fs';

/** Memory, processes and descriptors of this process and all below it. */
export function describeFootprint() {
  const below = descendants(process.pid);
  const rss = below.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0));
  const open = [process.pid, ...below].map((pid) => readdirSync(`/proc/${pid}/fd`).length);
  return `harness ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, ${below.length} processes with ${(rss.reduce((a, b) => a + b, 0) / 1024).toFixed(0)} MB, ${open.reduce((a, b) => a + b, 0)} descriptors`;
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function descendants(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === ''
    ? []
    : children.split(' ').flatMap((child) => [Number(child), ...descendants(child)]);
}

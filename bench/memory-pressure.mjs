import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

const V1 = '/sys/fs/cgroup/memory';
const V2 = '/sys/fs/cgroup';

/**
 * Puts this process, and all that it starts from now on, in a control group with so much memory, and beside it a process that reads twice
 * as much from files again and again: the kernel takes pages of programs and libraries away, and whoever needs them waits for a disk.
 */
export function pressMemory(limitMiB) {
  const [parent, limitFile] = existsSync(V1) ? [V1, 'memory.limit_in_bytes'] : [V2, 'memory.max'];
  const group = join(parent, `passk-bench-${process.pid}`);
  const folder = mkdtempSync(join(tmpdir(), 'passk-pages-'));
  try {
    mkdirSync(group);
    writeFileSync(join(group, limitFile), String(limitMiB << 20));
    writeFileSync(join(group, 'cgroup.procs'), String(process.pid));
  } catch (error) {
    console.error(
      `No control group of its own can be made here, which takes root and ${parent}: ${error.message}`,
    );
    process.exit(2);
  }
  const pages = join(folder, 'pages');
  const fill =
    'import sys\nwith open(sys.argv[1], "wb") as f:\n for _ in range(int(sys.argv[2])): f.write(bytes(1 << 20))\n';
  const read =
    'while True:\n with open(sys.argv[1], "rb", buffering=0) as f:\n  while f.read(1 << 20): pass\n';
  const reader = execa('python3', ['-c', fill + read, pages, String(2 * limitMiB)], { reject: false });
  return {
    said: () => `, ${limitMiB} MiB (${majorFaults(group)} pages read again so far)`,
    stop() {
      reader.kill('SIGKILL');
      writeFileSync(join(parent, 'cgroup.procs'), String(process.pid));
      rmSync(folder, { recursive: true });
      setTimeout(() => {
        try {
          rmdirSync(group);
        } catch {
          // something of it still ends
        }
      }, 1000);
    },
  };
}

function majorFaults(group) {
  const found = /^(?:total_)?pgmajfault (\d+)$/m.exec(readFileSync(join(group, 'memory.stat'), 'utf8'));
  return found === null ? 'unknown' : Number(found[1]);
}

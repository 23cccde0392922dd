/** What the machine refuses, and what helps. */
const REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  EMFILE: ['too many files are open', 'Allow more with `ulimit -n 1024`.'],
  ENFILE: ['the machine has too many files open', 'Close other programs, or raise fs.file-max.'],
  EAGAIN: [
    'the machine starts no more processes',
    'Allow more with `ulimit -u`, or run with fewer --workers.',
  ],
  ENOMEM: ['the machine has no more memory', 'Run with fewer --workers, or give it more.'],
  ENOSPC: ['the disk is full', 'Make room, or choose another --out; what was written is kept.'],
  EDQUOT: ['the disk quota is used up', 'Make room, or choose another --out; what was written is kept.'],
  EROFS: ['the file system can only be read', 'Choose another --out, or another TMPDIR.'],
  EACCES: ['the system refuses access', 'Choose a directory of yours.'],
  EPERM: ['the system refuses it', 'Choose a directory of yours.'],
};

/**
 * A sentence about an error that is the machine's doing and no defect of ours; undefined for any other.
 *
 * @example
 * machineRefusal(Object.assign(new Error('EMFILE: too many open files, open x'), { code: 'EMFILE', syscall: 'open', path: 'x' }));
 * // 'too many files are open (EMFILE, open "x")\nAllow more with `ulimit -n 1024`.'
 */
export function machineRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, path } = error as NodeJS.ErrnoException;
  const known = REFUSALS[code];
  if (known === undefined) return undefined;
  const [what, help] = known;
  const where = [syscall, path === undefined ? undefined : JSON.stringify(path)]
    .filter((part) => part !== undefined)
    .join(' ');
  return `${what} (${code}${where === '' ? '' : `, ${where}`})\n${help}`;
}

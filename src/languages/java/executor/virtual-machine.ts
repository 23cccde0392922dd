import { join } from 'node:path';
import type { RunCommand } from '../../compiled/run-command.ts';

/** The file in the prepared folder that holds hosts, codec and compiler service. */
export const HOSTS = 'passk.jar';

/** All of them are short, have a core at best, and no use for what profilers and debuggers attach to. */
const COMMON = [
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-XX:+DisableAttachMechanism',
  '-XX:-UseContainerSupport', // limits are those of the fence, which shows no /proc and no /sys
  '-Xshare:auto',
  '-Dfile.encoding=UTF-8',
  '-Duser.language=en',
  '-Duser.country=US',
];
/** Hosts find their descriptors by number. */
const DESCRIPTORS = '--add-opens=java.base/java.io=ALL-UNNAMED';
/** Most programs end before the optimizing compiler would have paid for itself. */
const QUICK_START = '-XX:TieredStopAtLevel=1';

/** The service that compiles. */
export function compilerCommand(java: string, prepared: string): readonly string[] {
  const jar = join(prepared, HOSTS);
  return [java, ...COMMON, '-Xmx1g', '-cp', jar, 'passk.compile.CompileService', jar];
}

/** How judges, guests and whole programs are run. Programs that compute for long are whole ones, which are optimized. */
export function runCommands(
  java: string,
  prepared: string,
): { readonly judge: RunCommand; readonly guest: RunCommand; readonly whole: RunCommand } {
  const command = (main: string, flags: readonly string[]): RunCommand => ({
    executable: java,
    arguments: [...COMMON, DESCRIPTORS, ...flags, '-cp', join(prepared, HOSTS), main],
    memory: 'data',
    ownMemoryMiB: 256,
  });
  // The stack of the first thread is the launcher's to make; those of other threads are Java's usual ones.
  const stacks = (size: string) => [`-Xss${size}`, '-XX:ThreadStackSize=1024'];
  return {
    judge: { ...command('passk.judge.JudgeMain', [QUICK_START, '-Xmx512m']), lastsForPrograms: 32 },
    guest: command('passk.guest.GuestMain', [QUICK_START, '-Xmx512m', ...stacks('16m')]),
    whole: command('passk.program.ProgramMain', ['-Xmx512m', ...stacks('64m')]),
  };
}

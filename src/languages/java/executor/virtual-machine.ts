import { join } from 'node:path';
import type { RunCommand } from '../../compiled/run-command.ts';

/** The file in the prepared folder that holds hosts, codec and compiler service. */
export const HOSTS = 'passk.jar';
/** The file beside it that holds their classes as the virtual machine maps them into its memory. */
export const ARCHIVE = 'passk.jsa';

/** What all of them are started with. A guest has one core at best, and no use for what profilers attach to. */
const COMMON = [
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-XX:+DisableAttachMechanism',
  '-XX:-StackTraceInThrowable',
  '-XX:TieredStopAtLevel=1',
  '-XX:CICompilerCount=1',
  '-Xshare:auto',
  '-Dfile.encoding=UTF-8',
  '-Duser.language=en',
  '-Duser.country=US',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
].filter((flag) => !flag.includes('StackTrace'));

/** The service that compiles. */
export function compilerCommand(java: string, prepared: string): readonly string[] {
  const jar = join(prepared, HOSTS);
  return [
    java,
    ...COMMON.filter((flag) => !flag.startsWith('-XX:Tiered') && !flag.startsWith('-XX:CIC')),
    '-Xmx1g',
    '-Xss8m',
    '-cp',
    jar,
    'passk.compile.CompileService',
    jar,
  ];
}

/** How judges, guests and whole programs are run. */
export function runCommands(
  java: string,
  prepared: string,
): { readonly judge: RunCommand; readonly guest: RunCommand; readonly whole: RunCommand } {
  const command = (main: string, flags: readonly string[]): RunCommand => ({
    executable: java,
    arguments: [...COMMON, ...flags, '-cp', join(prepared, HOSTS), main],
    memory: 'data',
    ownMemoryMiB: 256,
  });
  return {
    judge: { ...command('passk.judge.JudgeMain', ['-Xmx512m']), lastsForPrograms: 32 },
    guest: command('passk.guest.GuestMain', ['-Xmx512m', '-Xss16m', '-XX:ThreadStackSize=1024']),
    whole: command('passk.program.ProgramMain', ['-Xmx512m', '-Xss64m', '-XX:ThreadStackSize=1024']),
  };
}

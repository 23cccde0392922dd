import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../../core/errors.ts';

/** A Java development kit on this machine. */
export interface JavaKit {
  /** Its folder. */
  readonly home: string;
  /** Its virtual machine. */
  readonly java: string;
  /** `17.0.15` */
  readonly version: string;
}

const OLDEST = 17;
const INSTALL = `Install a JDK of Java ${OLDEST} or newer (Debian and Ubuntu: apt install openjdk-17-jdk-headless), or let JAVA_HOME name one.`;

const run = promisify(execFile);

/**
 * The kit that JAVA_HOME names, else the one whose `javac` is found first in PATH.
 *
 * @throws PasskError E_HARNESS where there is none, or it is too old, or it has no compiler
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<JavaKit> {
  const launcher = launcherIn(environment);
  if (launcher === undefined)
    throw new PasskError('E_HARNESS', 'no Java is found: neither JAVA_HOME nor PATH has one', {
      hint: INSTALL,
    });
  const said = await ask(launcher);
  const home = /^\s*java\.home = (.+)$/m.exec(said)?.[1]?.trim();
  const version = /^\s*java\.version = (\S+)$/m.exec(said)?.[1];
  if (home === undefined || version === undefined)
    throw new PasskError('E_HARNESS', `"${launcher}" does not say which Java it is`, { hint: INSTALL });
  if (Number.parseInt(version, 10) < OLDEST)
    throw new PasskError('E_HARNESS', `the Java in ${home} is ${version}`, {
      expected: `${OLDEST} or newer`,
      hint: INSTALL,
    });
  const java = join(home, 'bin', 'java');
  if (!existsSync(join(home, 'bin', 'javac')) || !existsSync(java))
    throw new PasskError('E_HARNESS', `the Java in ${home} has no compiler`, {
      expected: 'a JDK, of which a JRE is only a part',
      hint: INSTALL,
    });
  return { home, java, version };
}

function launcherIn({ JAVA_HOME, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const homes = JAVA_HOME === undefined || JAVA_HOME === '' ? [] : [join(JAVA_HOME, 'bin')];
  // A folder with a compiler comes before one that only runs programs: /usr/bin may have an older java than PATH has a javac.
  const all = [...homes, ...folders];
  const folder =
    all.find((one) => existsSync(join(one, 'javac')) && existsSync(join(one, 'java'))) ??
    all.find((one) => existsSync(join(one, 'java')));
  return folder === undefined ? undefined : join(folder, 'java');
}

async function ask(launcher: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(launcher, ['-XshowSettings:properties', '-version'], {
      timeout: 120_000,
    });
    return `${stdout}\n${stderr}`;
  } catch (error) {
    throw new PasskError('E_HARNESS', `"${launcher}" does not run: ${String(error).slice(0, 300)}`, {
      hint: INSTALL,
      cause: error,
    });
  }
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyLanguageExecutor, createExecutor } from '../../src/executor/create-executor.ts';
import { describedLanguage } from '../../src/languages/languages.ts';
import { isInstalled } from '../installed.ts';

/*
 * Whole programs that nobody judges: what they do to their own run, and to the next one on the same worker.
 */

const isThere = async (name: string) => {
  const { label, toolchain } = describedLanguage(name);
  return isInstalled(label, await toolchain.isInstalled());
};
const hasCpp = await isThere('cpp');
const hasJava = await isThere('java');

const HEADERS =
  '#include <dirent.h>\n#include <fcntl.h>\n#include <signal.h>\n#include <stdio.h>\n#include <sys/stat.h>\n#include <unistd.h>\n';

let executor: AnyLanguageExecutor;
beforeAll(() => {
  executor = createExecutor({ workers: 1, limits: { outputLimitKiB: 64 } });
});
afterAll(() => executor.close());

describe.skipIf(!hasCpp)('a program in C++', () => {
  test('that the kernel executes nowhere has failed, and the fence has not', async () => {
    const program = 'asm(".section .interp,\\"a\\",@progbits\\n.byte 65\\n.text\\n");\nint main() {}';
    const outcome = await executor.runProgram({ language: 'cpp', program });
    expect(outcome).toMatchObject({ ending: 'exited', exitCode: 126 });
    expect(outcome.stderr).toContain('can not be executed');
  });

  test.each([1, 2])(
    'that floods descriptor %i and ignores the signal is not run a second time',
    async (stream) => {
      const flood = `char b[4096] = {}; for (;;) if (write(${stream}, b, sizeof b) < 0) usleep(1000);`;
      const program = `${HEADERS}int main() { signal(SIGXFSZ, SIG_IGN); ${flood} }`;
      expect(await executor.runProgram({ language: 'cpp', program })).toMatchObject({
        ending: 'output_limit',
      });
    },
  );
});

describe.skipIf(!hasCpp)('where its folder is one of the host', () => {
  let host: AnyLanguageExecutor;
  beforeAll(() => {
    host = createExecutor({ workers: 1, scratchMiB: 16, layers: ['landlock', 'seccomp'] });
  });
  afterAll(() => host.close());

  test('folders without a right do not stay for the next program', async () => {
    const leave =
      'mkdir("a", 0700); mkdir("a/b", 0700); close(creat("a/b/c", 0)); chmod("a/b", 0); chmod("a", 0500); symlink("/etc", "link"); chmod(".", 0500);';
    const list =
      'DIR *d = opendir("."); while (dirent *e = readdir(d)) if (e->d_name[0] != 46) puts(e->d_name);';
    const run = (body: string) =>
      host.runProgram({ language: 'cpp', program: `${HEADERS}int main() { ${body} }` });
    expect(await run(leave)).toMatchObject({ ending: 'exited', exitCode: 0 });
    expect(await run(list)).toMatchObject({ ending: 'exited', exitCode: 0, stdout: '' });
  });
});

test.skipIf(!hasJava)('a program in Java can not write over what its next run is loaded from', async () => {
  const program = `import java.io.*;
class Main {
  public static void main(String[] words) throws Exception {
    java.lang.reflect.Field number = FileDescriptor.class.getDeclaredField("fd");
    number.setAccessible(true);
    FileDescriptor classes = new FileDescriptor();
    number.set(classes, 5);
    try (RandomAccessFile none = null) { new FileOutputStream(classes).write(new byte[1 << 16]); }
    catch (IOException e) { System.out.print("refused"); }
  }
}`;
  const runs = [1, 2].map(() => executor.runProgram({ language: 'java', program }));
  for (const outcome of await Promise.all(runs))
    expect(outcome).toMatchObject({ ending: 'exited', exitCode: 0, stdout: 'refused' });
});

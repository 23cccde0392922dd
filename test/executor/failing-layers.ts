/** Python that lets the setting up of a layer fail with an error of one's choice, for {@link pythonWith}. */
export const FAILING_LAYERS = {
  net: (error: string) =>
    replaced('unshare', `fail(errno.${error}) if flags == linux.CLONE_NEWNET else real(flags)`),
  mount: (error: string) =>
    replaced('mount', `fail(errno.${error})`, 'source, target, kind=None, flags=0, data=None'),
  landlock: (error: string) =>
    replaced('syscall', `fail(errno.${error}) if number == 444 else real(number, *rest)`, 'number, *rest'),
  seccomp: (error: string) => `${IMPORTS}
prepared_prctl = linux.prepared_prctl
def refusing(option, *values):
    return refused if option == linux.PR_SET_SECCOMP else prepared_prctl(option, *values)
def refused():
    ctypes.set_errno(errno.${error})
    return -1
linux.prepared_prctl = refusing
`,
} as const;

export type FailingLayer = keyof typeof FAILING_LAYERS;

const IMPORTS = `import errno
from passk_sandbox import linux
def fail(number):
    raise OSError(number, os.strerror(number))`;

function replaced(name: string, body: string, parameters = 'flags'): string {
  return `${IMPORTS}
real = linux.${name}
linux.${name} = lambda ${parameters}: ${body}
`;
}

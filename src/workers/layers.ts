/** What a worker can put between its guests and the machine. It tries each, and says which are in force. */
export const SANDBOX_LAYERS = ['user', 'pid', 'net', 'ipc', 'uts', 'mount', 'landlock', 'seccomp'] as const;

export type SandboxLayer = (typeof SANDBOX_LAYERS)[number];

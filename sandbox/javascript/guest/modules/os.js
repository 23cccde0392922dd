// A machine that says nothing about the one it runs on.
const GIB = 2 ** 30;

module.exports = {
  EOL: '\n',
  devNull: '/dev/null',
  arch: () => 'x64',
  platform: () => 'linux',
  type: () => 'Linux',
  release: () => '0.0.0',
  version: () => '#1',
  machine: () => 'x86_64',
  hostname: () => 'localhost',
  homedir: () => '/',
  tmpdir: () => '/tmp',
  endianness: () => 'LE',
  uptime: () => 1,
  loadavg: () => [0, 0, 0],
  totalmem: () => GIB,
  freemem: () => GIB,
  availableParallelism: () => 1,
  cpus: () => [{ model: 'cpu', speed: 1000, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } }],
  networkInterfaces: () => ({}),
  userInfo: () => ({ uid: 1000, gid: 1000, username: 'user', homedir: '/', shell: null }),
  constants: { signals: { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }, errno: {} },
};

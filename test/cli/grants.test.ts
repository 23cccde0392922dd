import { spawnSync } from 'node:child_process';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addingSuite, CAN_MOUNT, jsonl, usePassk } from './passk.ts';

const { passk, start, write, read, runs } = usePassk();

const FLAGS = ['-p', 'suite.jsonl', '-w', '1'];

/** One right sample that needs a file to write to. */
const writesFile = () => {
  write('suite.jsonl', addingSuite(1));
  const completion = '    open("/tmp/x", "w").write(str(x))\n    return int(open("/tmp/x").read())\n';
  write('samples.jsonl', jsonl([{ task_id: 't/0', completion }]));
};

interface Manifest {
  readonly grants?: object;
  readonly executors: readonly { readonly layers: readonly string[] }[];
}
const manifestOf = (run: string) => JSON.parse(read(`reports/${run}/manifest.json`)) as Manifest;

/** A machine that refuses every namespace, as containers do. */
const WITHOUT_NAMESPACES = [
  ...['unshare', '--map-root-user', 'sh', '-c'],
  'echo 0 > /proc/sys/user/max_user_namespaces; exec setpriv --bounding-set=-all --inh-caps=-all "$@"',
  'sh',
] as const;
const CAN_REFUSE =
  spawnSync('unshare', ['--map-root-user', 'setpriv', '--bounding-set=-all', 'true']).status === 0;

describe.skipIf(!CAN_MOUNT)('--scratch', () => {
  test('lets programs write, and is in manifest, summary and report, also of a resumed run', async () => {
    writesFile();
    const { stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--scratch', '2']);
    expect(stdout).toMatch(/passed\s+1\s+100\.0 %/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('a scratch directory of 2 MiB');
    const [run] = runs() as [string];
    expect(manifestOf(run)).toMatchObject({ grants: { scratch_mib: 2 } });
    expect(read(`reports/${run}/report.md`)).toContain('a scratch directory of 2 MiB');
    await passk(['eval', '--resume', `reports/${run}`]);
    expect(manifestOf(run).executors[0]?.layers).toContain('scratch');
    const other = await passk(['eval', '--resume', `reports/${run}`, '--scratch', '4']);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('--scratch: the run has 2, asked is 4');
  });

  test('is not there for a run that does not ask', async () => {
    writesFile();
    const { stdout } = await passk(['eval', 'samples.jsonl', ...FLAGS]);
    expect(stdout).toMatch(/runtime_error\s+1/);
    const [run] = runs() as [string];
    expect(manifestOf(run).grants).toBeUndefined();
  });

  test('of no size is bad usage', async () => {
    writesFile();
    const { code, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--scratch', '0']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('field "--scratch": 0 does not do (expected a whole number from 1 to'),
    });
    expect(runs()).toEqual([]);
  });
});

describe('--network', () => {
  const FORTY_TWO = (port: number) =>
    `    import socket\n    with socket.create_connection(("127.0.0.1", ${port})) as s:\n        return x + int(s.recv(9))\n`;
  let server: Server;
  beforeAll(async () => {
    server = createServer((socket) => socket.on('error', () => undefined).end('0')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(() => server.close());

  const calls = () => {
    write('suite.jsonl', addingSuite(1));
    const { port } = server.address() as AddressInfo;
    write('samples.jsonl', jsonl([{ task_id: 't/0', completion: FORTY_TWO(port) }]));
  };

  test('lets programs call, warns once, and is in manifest, summary, report and results, also when resumed', async () => {
    calls();
    const { stdout, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS, '--network', '-q']);
    expect(stdout).toMatch(/passed\s+1\s+100\.0 %/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/the host's network.* isolation partial.*network/);
    expect(stdout).toContain("! Programs had the host's network");
    expect(stderr.match(/everything that this machine reaches/g)).toHaveLength(1);
    const [run] = runs() as [string];
    expect(manifestOf(run)).toMatchObject({
      grants: { network: true },
      executors: [{ isolation: 'partial' }],
    });
    expect(read(`reports/${run}/report.md`)).toContain("**Warning:** Programs had the host's network");
    expect(JSON.parse(read(`reports/${run}/executions.jsonl`))).toMatchObject({ isolation: 'partial' });
    const again = await passk(['eval', '--resume', `reports/${run}`]);
    expect(again.stderr).toContain('everything that this machine reaches');
    const other = await passk(['eval', '--resume', `reports/${run}`, '--no-network']);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('--network: the run has true, asked is false');
  });

  test('is not there, and nobody is warned, in a run that does not ask', async () => {
    calls();
    const { stdout, stderr } = await passk(['eval', 'samples.jsonl', ...FLAGS]);
    if (stdout.includes('seccomp')) expect(stdout).toMatch(/runtime_error\s+1/);
    expect(stderr).not.toContain('WARNING');
  });

  test('and full isolation exclude each other', async () => {
    calls();
    const args = ['eval', 'samples.jsonl', ...FLAGS, '--network', '--require-isolation', 'full'];
    const { code, stderr } = await passk(args);
    expect(code).toBe(2);
    expect(stderr).toContain('field "--network": isolation "full" rules the network out');
    expect(runs()).toEqual([]);
  });

  test('shows in what the doctor says', async () => {
    const { code, stdout } = await passk(['doctor', '--network']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/isolation\s+(partial|basic): verdict split; layers .*network/);
  });
});

describe.skipIf(!CAN_REFUSE)('where the machine refuses namespaces', () => {
  test('--scratch is refused with what is missing, and nothing is judged without it', async () => {
    writesFile();
    const args = ['eval', 'samples.jsonl', ...FLAGS, '--scratch', '2'];
    const { code, stderr } = await start(args, '', WITHOUT_NAMESPACES).outcome;
    expect(code).toBe(3);
    expect(stderr).toContain('this machine grants no scratch directory');
    expect(stderr).toContain('the layer "mount"');
  });
});

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPythonExecutor, loadSuite, SANDBOX_LAYERS } from '../dist/index.js';
import { chooseSamples, PROBLEMS, requireData } from './shared-data.mjs';

/** A judge is replaced after 2,000 jobs, and its clock with it. */
const MOST_JOBS = 1500;

const STAGES = {
  nothing: 'fork, wake up, exit',
  session: 'descriptors of its own',
  limits: 'limits and system call filter',
  compile: 'compile the program',
  import: 'run its top level',
  first_call: 'first call, answer encoded',
  other_calls: 'all other calls of the test',
};

/** Where the microseconds of a job go: one worker, real samples that do not hang, every layer on. */
export async function bench([stride = '20']) {
  requireData();
  const { problems } = await loadSuite(PROBLEMS);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const jobs = chooseSamples(Number(stride))
    .slice(0, MOST_JOBS)
    .map(({ task_id, completion }) => {
      const problem = byId.get(task_id);
      return { problem, program: `${problem.prompt}${completion}\n` };
    });
  const roles = await measureRoles(jobs);
  const total = Object.values(roles).reduce((sum, us) => sum + us, 0);
  console.log(`${jobs.length} samples that do not hang, one worker; us of CPU time a job`);
  for (const [role, us] of Object.entries(roles)) {
    console.log(`${role.padEnd(34)} ${us.toFixed(0).padStart(6)}  ${((us / total) * 100).toFixed(0)} %`);
  }
  console.log(`${'together'.padEnd(34)} ${total.toFixed(0).padStart(6)}`);
  showGuest(measureGuest(jobs));
}

async function measureRoles(jobs) {
  const executor = await createPythonExecutor({ workers: 1 });
  await executor.describe();
  await Promise.all(jobs.slice(0, 100).map((job) => executor.execute(job))); // warm on both sides
  const lasting = lastingProcesses(process.pid);
  const now = () => Object.fromEntries(Object.entries(lasting).map(([role, pid]) => [role, cpuUs(pid)]));
  const before = now();
  const nodeBefore = process.cpuUsage();
  const results = await Promise.all(jobs.map((job) => executor.execute(job)));
  const node = process.cpuUsage(nodeBefore);
  const after = now();
  const spent = (role) => after[role] - before[role];
  const guestAndJudge = results.reduce((sum, { cpuMs }) => sum + cpuMs * 1000, 0);
  const roles = {
    'Node: queue, frames, results': node.user + node.system,
    'supervisor: watch, kill, report': spent('supervisor'),
    'zygote: fork': spent('zygote'),
    'judge: run the test, compare': spent('judge'),
    'guest: below': guestAndJudge - spent('judge'),
  };
  await executor.close();
  return Object.fromEntries(Object.entries(roles).map(([role, us]) => [role, us / jobs.length]));
}

/** The last in the row of a worker's processes, each the only child of the one before, is the supervisor; the rest are its children. */
function lastingProcesses(pid) {
  for (let parent = pid; ; ) {
    const children = childrenOf(parent);
    if (children.length > 1) return { supervisor: parent, zygote: children[0], judge: children[1] };
    [parent] = children;
  }
}

function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
}

function cpuUs(pid) {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
}

function measureGuest(jobs) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-profile-'));
  try {
    const path = join(folder, 'jobs.jsonl');
    const lines = jobs.slice(0, 300).map(({ program, problem }) => {
      const { prompt, tests } = problem;
      const { test, entryPoint } = tests;
      return JSON.stringify({ program, test, prompt, entry_point: entryPoint });
    });
    writeFileSync(path, `${lines.join('\n')}\n`);
    const input = openSync(path, 'r');
    const here = fileURLToPath(new URL('.', import.meta.url));
    const { output, stderr } = spawnSync(
      'python3',
      ['-S', join(here, 'profile_guest.py'), join(here, '..', 'sandbox', 'python'), SANDBOX_LAYERS.join(',')],
      {
        stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe', input, 'pipe'],
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          LD_BIND_NOW: '1',
          GLIBC_TUNABLES: 'glibc.malloc.top_pad=4194304',
        },
      },
    );
    closeSync(input);
    if (!output?.[6]) throw new Error(`the guest's profile failed: ${stderr}`);
    return JSON.parse(output[6]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each stage less the one before it. */
function showGuest(costs) {
  console.log('\nguest, stage by stage              guest us  zygote us  page faults');
  let before = [0, 0, 0];
  for (const [stage, cost] of Object.entries(costs)) {
    const [guest, births, faults] = cost.map((value, i) => value - before[i]);
    console.log(
      `${STAGES[stage].padEnd(34)} ${guest.toFixed(0).padStart(8)} ${births.toFixed(0).padStart(10)} ${faults.toFixed(0).padStart(12)}`,
    );
    before = cost;
  }
}

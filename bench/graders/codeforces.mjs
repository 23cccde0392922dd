import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** open-r1's package for Piston, called as Piston calls it, and read as open-r1's `cf_scoring.py` reads it. */
export function codeforcesVerdicts(checkout, jobs, path) {
  const script = join(checkout, 'packages/codeforces/1.0.0/run');
  return new Map(jobs.map((job) => [job.id, verdict(script, job, path)]));
}

function verdict(script, { program, input, output }, path) {
  const folder = mkdtempSync(join(tmpdir(), 'passk-codeforces-'));
  try {
    const config = 'TIME_LIMIT=5\nMEMORY_LIMIT=1024\nINPUT_MODE=stdio';
    const files = {
      'main.py': program,
      'input.txt': input,
      'correct_output.txt': output,
      grader_config: config,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stdout } = spawnSync('bash', [script, 'main.py'], {
      cwd: folder,
      // Piston's own environment has no locale.
      env: { PATH: path, PISTON_LANGUAGE: 'python3', PYTHONIOENCODING: 'utf-8', LC_ALL: 'C' },
      encoding: 'utf8',
    });
    return status === 0 && stdout.trim() === '1';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

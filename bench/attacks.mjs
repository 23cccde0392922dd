import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ATTACKS = join(HERE, '..', 'test', 'attacks');

/** Which of test/attacks fool openai/human-eval's own harness, each tried in namespaces that are thrown away. */
export async function bench([family]) {
  const checkout = process.env.HUMAN_EVAL_DIR;
  if (checkout === undefined || !existsSync(join(checkout, 'human_eval', 'execution.py'))) {
    console.log('HUMAN_EVAL_DIR names no checkout of openai/human-eval');
    return;
  }
  for (const folder of family === undefined ? readdirSync(ATTACKS).sort() : [family]) {
    const files = readdirSync(join(ATTACKS, folder)).filter((file) => file.endsWith('.py'));
    const outcomes = { fooled: [], 'killed its harness': [], held: [] };
    for (const file of files.sort()) outcomes[await tryOn(checkout, join(ATTACKS, folder, file))].push(file);
    const counts = Object.entries(outcomes).map(([outcome, names]) => `${outcome} ${names.length}`);
    console.log(`${folder.padEnd(18)} ${files.length} attacks: ${counts.join(', ')}`);
    for (const outcome of ['fooled', 'killed its harness'])
      if (outcomes[outcome].length > 0)
        console.log(`  ${outcome}: ${outcomes[outcome].map((name) => name.slice(0, -3)).join(', ')}`);
  }
}

async function tryOn(checkout, file) {
  const args = [join(HERE, 'attack_human_eval.py'), checkout, file, join(HERE, '..', 'sandbox', 'python')];
  const { stdout } = await execa('python3', args, { reject: false, timeout: 30_000, killSignal: 'SIGKILL' });
  if (stdout.endsWith('fooled')) return 'fooled';
  return stdout.includes('held:') ? 'held' : 'killed its harness';
}

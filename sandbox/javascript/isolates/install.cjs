/*
 * Installs the isolated-vm that suits this Node, where none is there yet that loads: `node install.cjs`. passk's own install script,
 * and what to run after a change of Node. Without it Python is judged all the same, so a failure is told and is no failure.
 */
const { execFileSync } = require('node:child_process');
const { dirname, delimiter } = require('node:path');
const { choiceFor, isolatedVmFor } = require('./suits.cjs');

/** Settings of the npm that runs us that would send the packages elsewhere than into our folder. */
const NOT_OURS =
  /^npm_config_(?:global|location|local_prefix|prefix|workspaces?|omit|include|dry_run|package_lock_only)$/i;

function loads(folder) {
  try {
    const load = ['--no-node-snapshot', '-e', 'require(process.argv[1])', folder];
    execFileSync(process.execPath, load, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function install(folder) {
  const settings = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name));
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...Object.fromEntries(settings), PATH: path };
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, env, stdio: 'inherit' });
}

const found = isolatedVmFor(process.version);
if (found === undefined || !loads(found)) {
  const { folder } = choiceFor(process.version);
  try {
    install(folder);
    const installed = isolatedVmFor(process.version);
    if (installed === undefined || !loads(installed)) throw new Error('it was installed and does not load');
  } catch (error) {
    process.stderr.write(
      `passk: isolated-vm could not be installed for Node ${process.version}: ${error.message}\n` +
        'passk: Python is judged without it; JavaScript and TypeScript are not. Node 20 needs a C++ compiler, make and python3 for it.\n' +
        `passk: Try again with: node ${__filename}\n`,
    );
  }
}

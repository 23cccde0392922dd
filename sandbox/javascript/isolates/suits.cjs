const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

/**
 * Which isolated-vm goes with which Node: it is compiled against V8, and each of its versions takes a few of V8's. A folder of
 * this one locks each, for the package manager would have to choose by the Node that installs, and can only choose once for a
 * lock file. From 6 on isolated-vm brings binaries; 5 compiles itself.
 */
const CHOICES = [
  { folder: 'node-20', sinceNode: 0, majors: [5] },
  { folder: 'node-22', sinceNode: 22, majors: [6] },
  { folder: 'node-24', sinceNode: 24, majors: [7] },
];

/** Where that isolated-vm is installed, unless it is found elsewhere. */
function choiceFor(nodeVersion) {
  const node = Number.parseInt(nodeVersion.replace(/^v/, ''), 10);
  const { folder, majors } = CHOICES.findLast(({ sinceNode }) => sinceNode <= node);
  return { folder: join(__dirname, folder), majors };
}

/** Every isolated-vm that Node would find for that folder, the nearest first: ours, or the package manager's. */
function installed({ folder }) {
  const places = createRequire(join(folder, 'package.json')).resolve.paths('isolated-vm');
  return places
    .map((place) => join(place, 'isolated-vm'))
    .map((found) => ({ folder: found, major: majorOf(found) }))
    .filter(({ major }) => major !== undefined);
}

/** The folder of the isolated-vm that suits this version of Node; undefined where there is none. */
function isolatedVmFor(nodeVersion) {
  const choice = choiceFor(nodeVersion);
  return installed(choice).find(({ major }) => choice.majors.includes(major))?.folder;
}

/** Majors of what is installed, whether or not it suits. */
function installedMajors(nodeVersion) {
  return installed(choiceFor(nodeVersion)).map(({ major }) => major);
}

function majorOf(folder) {
  const about = join(folder, 'package.json');
  if (!existsSync(about)) return undefined;
  return Number.parseInt(JSON.parse(readFileSync(about, 'utf8')).version, 10);
}

module.exports = { choiceFor, installedMajors, isolatedVmFor };

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PasskError } from '../../../core/errors.ts';
import { findCommand, pathFolders } from '../../compiled/find-command.ts';

const run = promisify(execFile);

/** Where Go is, beside the folders of PATH. */
const PLACES = ['/usr/local/go/bin', '/usr/lib/go/bin', '/snap/go/current/bin'];

const OLDEST_MINOR = 19;

const HOW_TO = 'Install Go 1.19 or newer: apt install golang-go, or https://go.dev/dl.';

/** The tools of a Go that was found. */
export interface GoTools {
  readonly go: string;
  /** `go1.22.1` */
  readonly version: string;
  readonly compile: string;
  readonly link: string;
}

/** Whether there is a `go` at all. */
export async function isGoInstalled(): Promise<boolean> {
  return (await findGo()) !== undefined;
}

/** @throws PasskError E_HARNESS where there is none, or it is too old */
export async function findTools(): Promise<GoTools> {
  const go = await findGo();
  if (go === undefined)
    throw new PasskError('E_HARNESS', 'there is no Go', {
      expected: `go in PATH, or in ${PLACES.join(', ')}`,
      hint: HOW_TO,
    });
  const [version = '', tools = ''] = (await goSays(go, ['env', 'GOVERSION', 'GOTOOLDIR'])).split('\n');
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(version) ?? [];
  if (major !== undefined && (Number(major) > 1 || Number(minor) >= OLDEST_MINOR))
    return {
      go,
      version: version.split(' ')[0] ?? version,
      compile: await toolAt(go, tools, 'compile'),
      link: await toolAt(go, tools, 'link'),
    };
  throw new PasskError('E_HARNESS', `${go} is ${version === '' ? 'of no version' : version}`, {
    expected: 'Go 1.19 or newer',
    hint: HOW_TO,
  });
}

/** What `go` does for us depends on no setting of the user's, and asks no network. */
export function goEnvironment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GOCACHE: join(folder, 'cache'),
    GOPATH: join(folder, 'path'),
    GOENV: 'off',
    GOFLAGS: '',
    GOTOOLCHAIN: 'local',
    GOPROXY: 'off',
    GOWORK: 'off',
    GO111MODULE: 'off',
    CGO_ENABLED: '0',
  };
}

function findGo(): Promise<string | undefined> {
  return findCommand('go', [...pathFolders(), ...PLACES]);
}

/** Newer versions build some of their tools when they are first asked for. */
async function toolAt(go: string, folder: string, name: string): Promise<string> {
  return (await findCommand(name, [folder])) ?? (await goSays(go, ['tool', '-n', name])).trim();
}

async function goSays(go: string, words: readonly string[]): Promise<string> {
  try {
    const env = {
      ...goEnvironment('/nonexistent'),
      HOME: process.env.HOME ?? '/',
      GOCACHE: process.env.GOCACHE,
    };
    return (await run(go, [...words], { cwd: '/', env })).stdout;
  } catch (error) {
    throw new PasskError('E_HARNESS', `${go} ${words.join(' ')} fails: ${(error as Error).message}`, {
      expected: 'a Go that works',
      hint: HOW_TO,
      cause: error,
    });
  }
}

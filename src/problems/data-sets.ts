/** A data set of others that passk can fetch, part by part; nothing of it comes with passk. */
export interface DataSet {
  readonly name: string;
  readonly description: string;
  /** Behind the address of the hub. A commit in it names one content; `main` names whatever is there. */
  readonly path: string;
  readonly files: readonly string[];
}

export const DATA_SETS: readonly DataSet[] = [
  {
    name: 'apps',
    description: 'APPS, its 5,000 test problems (Hendrycks et al. 2021)',
    path: 'datasets/codeparrot/apps/resolve/21e74ddf8de1a21436da12e3e653065c5213e9d1',
    files: ['test.jsonl'],
  },
  {
    name: 'taco',
    description: 'TACO, its test problems (Li et al. 2023)',
    path: 'datasets/BAAI/TACO/resolve/main/ALL',
    files: ['test-00000-of-00001.parquet'],
  },
  {
    name: 'codecontests',
    description: 'CodeContests, its test problems (Li et al. 2022)',
    path: 'datasets/deepmind/code_contests/resolve/802411c3010cb00d1b05bad57ca77365a3c699d6/data',
    files: ['test-00000-of-00001-9c49eeff30aacaa8.parquet'],
  },
  {
    name: 'livecodebench',
    description: 'LiveCodeBench, code generation lite, release 6 (Jain et al. 2024)',
    path: 'datasets/livecodebench/code_generation_lite/resolve/0fe84c3912ea0c4d4a78037083943e8f0c4dd505',
    files: ['test.jsonl', 'test2.jsonl', 'test3.jsonl', 'test4.jsonl', 'test5.jsonl', 'test6.jsonl'],
  },
  {
    name: 'codeforces',
    description: 'open-r1/codeforces, its test problems',
    path: 'datasets/open-r1/codeforces/resolve/main/data',
    files: ['test-00000-of-00001.parquet'],
  },
];

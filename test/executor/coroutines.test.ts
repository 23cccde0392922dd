import { describe, expect, test } from 'vitest';
import { problemWith, useExecutor } from './judging.ts';
import { type Case, passesInOneProcess } from './one-process.ts';

const { judge } = useExecutor({ limits: { timeLimitMs: 3000 } });

const CASES: readonly Case[] = [
  {
    title: 'a coroutine, by asyncio.run, gather, a task and a loop',
    program: `import asyncio
async def f(x):
    await asyncio.sleep(0.01)
    return x * 2
`,
    test: `import asyncio, inspect
assert asyncio.run(candidate(2)) == 4
c = candidate(3)
assert inspect.iscoroutine(c) and asyncio.iscoroutine(c)
async def main():
    r = await asyncio.gather(*[candidate(i) for i in range(30)])
    assert r == [i * 2 for i in range(30)]
    t = asyncio.create_task(candidate(5))
    assert await t == 10
    return await candidate(1) + await c
assert asyncio.run(main()) == 8
loop = asyncio.new_event_loop()
assert loop.run_until_complete(candidate(4)) == 8
assert inspect.iscoroutinefunction(candidate)`,
  },
  {
    title: 'one of a program that does not know asyncio',
    program: `async def g(x): return x
async def f(x):
    return await g(x) * 2
`,
    test: `import asyncio
assert asyncio.run(candidate(2)) == 4`,
  },
  {
    title: 'one that raises',
    program: `async def f(x):
    raise KeyError("k")
`,
    test: `import asyncio
try: asyncio.run(candidate(2))
except KeyError: pass
else: assert 0`,
  },
  {
    title: 'an async generator',
    program: `import asyncio
async def f(x):
    for i in range(x):
        await asyncio.sleep(0)
        yield i
`,
    test: `import asyncio, inspect
async def main():
    g = candidate(3)
    assert inspect.isasyncgen(g)
    return [i async for i in g]
assert asyncio.run(main()) == [0, 1, 2]`,
  },
  {
    title: 'an async context manager',
    program: `from contextlib import asynccontextmanager
@asynccontextmanager
async def f(x):
    yield x + 1
`,
    test: `import asyncio
async def main():
    async with candidate(3) as v:
        return v
assert asyncio.run(main()) == 4`,
  },
  {
    title: 'a coroutine of the test’s that the program awaits',
    program: `import asyncio
async def f(g):
    return await g(1) + await g(2)
`,
    test: `import asyncio
async def g(x):
    await asyncio.sleep(0.001)
    return x * 10
assert asyncio.run(candidate(g)) == 30`,
  },
  {
    title: 'two that wait for each other',
    program: `import asyncio
q = None
async def f(x):
    global q
    if q is None: q = asyncio.Queue()
    if x is None: return await q.get()
    await q.put(x)
`,
    test: `import asyncio
async def main():
    return await asyncio.gather(candidate(None), candidate(7))
assert asyncio.run(main()) == [7, None]`,
  },
];

describe('what is awaited runs in the program’s own loop, as in one process', () => {
  test.each(CASES)('$title', async ({ prompt = '', program, test: body }) => {
    const problem = problemWith(body, { prompt: `${prompt}def f(x):\n` });
    expect(passesInOneProcess(prompt + program, problem)).toBe(true);
    expect(await judge(prompt + program, problem)).toMatchObject({ verdict: 'passed' });
  });
});

"""Run by training-recipes.test.ts: every snippet of docs/training.md, against a real server at PASSK_URL that knows the task HumanEval/0.

The trainers are stand-ins. They do nothing but call what they are given as the real ones do, and keep what comes back.
"""
import asyncio
import functools
import importlib.util
import inspect
import json
import math
import os
import re
import statistics
import sys
import types
import unittest
import urllib.request

ROOT = os.environ['PASSK_ROOT']
ADDRESS = os.environ['PASSK_URL'].split('//')[1]
TASK = 'HumanEval/0'
RIGHT, WRONG = '```python\ndef f(x):\n    return x * 2\n```', '```python\ndef f(x):\n    return x * 3\n```'
BROKEN = {'entry_point': 'f', 'test': 'def check(:'}
SHOWN = []


def sections():
    """Title -> the snippets under it."""
    with open(os.path.join(ROOT, 'docs/training.md'), encoding='utf-8') as page:
        parts = re.split(r'^## (.*)$', page.read(), flags=re.M)[1:]
    return {
        title: re.findall(r'^```(\w*)\n(.*?)^```$', text, flags=re.M | re.S) for title, text in zip(parts[::2], parts[1::2])
    }


PAGE = sections()


def run(title, number=0, **names):
    """Runs a snippet; what it has made is returned."""
    snippets = [code for language, code in PAGE[title] if language == 'python']
    SHOWN.append((title, number))
    exec(compile(snippets[number].replace('127.0.0.1:8080', ADDRESS), title, 'exec'), names)
    return names


def module(name, **contents):
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__dict__.update(contents)


class GRPOTrainer:
    def __init__(self, model, reward_funcs, args=None, train_dataset=None):
        self.reward_funcs = reward_funcs if isinstance(reward_funcs, list) else [reward_funcs]
        self.names = [func.__name__ for func in self.reward_funcs]
        self.rows = train_dataset

    def rewards(self, completions):
        prompts, extra = [row['prompt'] for row in self.rows], [name for name in self.rows[0] if name != 'prompt']
        columns = {name: [row[name] for row in self.rows] for name in extra}
        columns.update(trainer_state=object(), log_extra=print, log_metric=print)
        answers = [[{'role': 'assistant', 'content': text}] for text in completions]
        for func in self.reward_funcs:
            assert not inspect.iscoroutinefunction(func)
            found = func(prompts=prompts, completions=answers, completion_ids=[[1]] * len(prompts), **columns)
            assert len(found) == len(prompts)
            yield [math.nan if reward is None else float(reward) for reward in found]


class Rubric:
    """Of verifiers.legacy."""

    def __init__(self, funcs):
        self.funcs = funcs

    async def score(self, state):
        known = {'prompt': state['prompt'], 'completion': state['completion'], 'answer': '', 'state': state, 'info': state['info']}
        total = 0.0
        for func in self.funcs:
            known['task'] = known['parser'] = None
            try:
                total += float(await func(**known))
            except Exception as error:
                print('Error calling reward function %s: %s' % (func.__name__, error), file=sys.stderr)
        return total


class TaskData:
    def __init__(self, **fields):
        self.__dict__.update(fields)


class Task:
    """Of verifiers.v1: what a reward raises is recorded, and the reward is left unset."""

    def __class_getitem__(cls, _):
        return cls

    def __init__(self, data):
        self.data = data

    async def score(self, trace):
        for name in [name for name in dir(self) if hasattr(getattr(self, name), 'is_reward')]:
            reward = getattr(self, name)
            known = {'task': self.data, 'trace': trace}
            trace.rewards[name] = None
            try:
                trace.rewards[name] = float(await reward(**{key: known[key] for key in inspect.signature(reward).parameters}))
            except Exception as error:
                trace.errors.append(error)


class Trace:
    def __init__(self, last_reply):
        self.last_reply, self.rewards, self.errors = last_reply, {}, []


def mark_reward(func):
    func.is_reward = True
    return func


def code_reward(completions, num_parallel=2, provider_type='e2b', enforce_same_language=False, **kwargs):
    """open-r1's, with a router: a script that judges itself, of which the last value is the reward."""
    assert provider_type == 'e2b' and num_parallel == 2 and not enforce_same_language
    codes = [re.findall(r'```python\n(.*?)```', completion[-1]['content'], re.S)[-1] for completion in completions]
    scripts = [
        '\n    import json\n\n    code_snippet = %s\n    test_cases = json.loads(%s)\n\n    evaluate_code(code_snippet, test_cases)\n    '
        % (json.dumps(code), json.dumps(json.dumps(info['test_cases'])))
        for code, info in zip(codes, kwargs['verification_info'])
    ]
    body = {'scripts': scripts, 'languages': ['python'] * len(scripts), 'timeout': 30, 'request_timeout': 28}
    head = {'content-type': 'application/json'}
    request = urllib.request.Request('http://%s/execute_batch' % kwargs['e2b_router_url'], json.dumps(body).encode(), head)
    with urllib.request.urlopen(request) as response:
        return [float(result['execution']['results'][0]['text']) for result in json.load(response)]


class Tensor(list):
    """As much of PyTorch's as the page needs."""

    def mean(self):
        return statistics.mean(self)

    def std(self):
        return statistics.stdev(self)

    def __sub__(self, number):
        return Tensor(value - number for value in self)

    def __truediv__(self, number):
        return Tensor(value / number for value in self)


module('trl', GRPOTrainer=GRPOTrainer)
module('torch', tensor=Tensor)
module('open_r1')
module('open_r1.rewards', code_reward=code_reward)
module('verifiers', Rubric=Rubric)
module('verifiers.v1', Task=Task, TaskData=TaskData, Trace=Trace, reward=mark_reward)
sys.modules['verifiers'].v1 = sys.modules['verifiers.v1']


class Recipes(unittest.TestCase):
    def test_trl(self):
        rows = [{'prompt': 'p', 'task_id': TASK, 'problem': None}] * 2 + [{'prompt': 'p', 'task_id': None, 'problem': json.dumps(BROKEN)}]
        trainer = run('TRL', model=None, dataset=rows)['trainer']
        [rewards] = trainer.rewards([RIGHT, WRONG, RIGHT])
        self.assertEqual(rewards[:2], [1.0, 0.0])
        self.assertTrue(math.isnan(rewards[2]))
        self.assertEqual(trainer.names, ['passk_reward'])

    def test_verl(self):
        [(_, settings)] = PAGE['verl']
        SHOWN.append(('verl', 0))
        custom = dict(re.findall(r'^\+?reward\.custom_reward_function\.(\S+?)=(\S+)$', settings, re.M))
        spec = importlib.util.spec_from_file_location('custom_module', os.path.join(ROOT, custom.pop('path')))
        loaded = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loaded)
        raw = getattr(loaded, custom.pop('name'))
        kwargs = {name[len('reward_kwargs.') :]: float(value) for name, value in custom.items()}
        extra = {'num_turns': 1, 'rollout_reward_scores': {}}

        def score(answer, truth):
            return raw(data_source='d', solution_str=answer, ground_truth=truth, extra_info=extra, **kwargs)

        self.assertEqual(score(RIGHT, TASK), {'score': 1.0, 'verdict': 'passed'})
        self.assertEqual(score(WRONG, TASK)['score'], 0.0)
        self.assertEqual(score(RIGHT, json.dumps(BROKEN)), {'score': 0.0, 'verdict': 'harness_error'})

    def test_open_r1(self):
        info = {'language': 'python', 'test_cases': [{'input': '1', 'output': '2'}, {'input': '2', 'output': '5'}]}
        rows = [{'prompt': 'p', 'verification_info': info}]
        trainer = run('open-r1', model=None, dataset=rows, GRPOTrainer=GRPOTrainer)['trainer']
        self.assertEqual(list(trainer.rewards(['```python\nprint(int(input()) * 2)\n```'])), [[0.5]])
        self.assertEqual(trainer.names, ['code_reward'])

    def test_verifiers(self):
        names = run('verifiers')
        for reply, rewards in ((RIGHT, {'passed': 1.0}), (WRONG, {'passed': 0.0})):
            trace = Trace(reply)
            asyncio.run(names['CodeTask'](names['CodeData'](task_id=TASK)).score(trace))
            self.assertEqual((trace.rewards, trace.errors), (rewards, []))
        names['client'].arewards = functools.partial(nobody_knows)
        trace = Trace(RIGHT)
        asyncio.run(names['CodeTask'](names['CodeData'](task_id=TASK)).score(trace))
        self.assertEqual((trace.rewards, len(trace.errors)), ({'passed': None}, 1))
        names['client'].close()

    def test_verifiers_with_a_rubric(self):
        rubric = run('verifiers', 1)['rubric']
        answer = {'prompt': 'p', 'completion': [{'role': 'assistant', 'content': RIGHT}]}
        self.assertEqual(asyncio.run(rubric.score(dict(answer, info={'task_id': TASK}))), 1.0)
        state = dict(answer, info={'problem': BROKEN})
        self.assertTrue(math.isnan(asyncio.run(rubric.score(state))))
        self.assertIn('does not compile', state['passk_error'])

    def test_plain_pytorch(self):
        names = run('Plain PyTorch', completions=[RIGHT, WRONG, RIGHT])
        names['client'].close()
        self.assertEqual(names['rewards'], [1, 0, 1])
        self.assertEqual([round(value, 2) for value in names['advantages']], [0.58, -1.15, 0.58])

    @classmethod
    def tearDownClass(cls):
        wanted = [(title, i) for title, found in PAGE.items() for i, _ in enumerate(s for s in found if s[0] == 'python' or title == 'verl')]
        assert sorted(SHOWN) == sorted(wanted), 'a snippet that nobody runs: %s' % (set(wanted) - set(SHOWN))


async def nobody_knows(completions, **_):
    return [None] * len(completions)


if __name__ == '__main__':
    unittest.main(argv=['training_recipes'])

"""Run by python-client.test.ts against a real server: PASSK_URL and PASSK_TOKEN are set."""
import ast
import asyncio
import gc
import inspect
import json
import math
import os
import pickle
import sys
import threading
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.environ['PASSK_CLIENT_DIR'])

from passk_client import PasskClient, PasskError, trl_reward, verifiers_reward, verl_compute_score  # noqa: E402

DOUBLE, TRIPLE = '    return x * 2\n', '    return x * 3\n'
CASES = {'cases': [{'input': '2', 'output': '4'}]}
BROKEN = {'entry_point': 'f', 'test': 'def check(:'}
FENCED = '```python\nprint(int(input()) * 2)\n```'


class Client(unittest.TestCase):
    def setUp(self):
        self.client = PasskClient(patience=5)

    def tearDown(self):
        self.client.close()

    def test_answers_in_order_over_batches(self):
        client = PasskClient(batch=3)
        with client:
            results = client.verify([DOUBLE, TRIPLE] * 5, task_id='test/f')
        self.assertEqual([result['reward'] for result in results], [1, 0] * 5)

    def test_connections_are_used_again(self):
        for _ in range(3):
            self.client.verify([DOUBLE], task_id='test/f')
        self.assertEqual(len(self.client._open), 1)

    def test_a_thread_that_ends_leaves_no_connection(self):
        for _ in range(3):
            thread = threading.Thread(target=self.client.health)
            thread.start()
            thread.join()
        gc.collect()
        self.assertEqual(len(self.client._open), 0)

    def test_a_slow_answer_is_waited_for_once(self):
        self.client.health()
        self.client._local.kept.connection.sock.settimeout(0.2)
        asked = []
        ask = self.client._ask
        self.client._ask = lambda *request: asked.append(1) or ask(*request)
        self.client.patience = 0
        with self.assertRaises(PasskError):
            self.client.verify(['    while True: pass\n'], task_id='test/f')
        self.assertEqual(len(asked), 1)

    def test_many_single_verdicts_are_asked_for_at_once(self):
        async def all_of_them():
            return await asyncio.gather(*(self.client.averify(['    return x * %d\n' % i], 'test/f') for i in range(40)))

        self.assertEqual(sum(result['reward'] for [result] in asyncio.run(all_of_them())), 1)
        self.assertGreater(len(self.client._open), 8)

    def test_another_process_gets_a_client_like_it(self):
        with pickle.loads(pickle.dumps(self.client)) as other:
            self.assertEqual(other.rewards([DOUBLE], 'test/f'), [1])

    def test_a_connection_that_was_closed_is_replaced(self):
        self.client.health()
        self.client._local.kept.connection.sock.close()
        self.assertEqual(self.client.health()['status'], 'ok')

    def test_async_calls_run_beside_each_other(self):
        async def all_of_them():
            return await asyncio.gather(*(self.client.arewards([DOUBLE], task_id='test/f') for _ in range(5)))

        self.assertEqual(asyncio.run(all_of_them()), [[1]] * 5)

    def test_threads_share_a_client(self):
        rewards = []
        threads = [threading.Thread(target=lambda: rewards.extend(self.client.rewards([TRIPLE, DOUBLE], 'test/f'))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(rewards), [0] * 4 + [1] * 4)

    def test_a_harness_error_is_none(self):
        self.assertEqual(self.client.rewards(['x'], problem=BROKEN), [None])

    def test_a_server_that_is_away_is_none_and_not_zero(self):
        with PasskClient('http://127.0.0.1:9', patience=0.1) as nobody:
            self.assertEqual(nobody.rewards([DOUBLE, TRIPLE], 'test/f'), [None, None])
            with self.assertRaises(PasskError):
                nobody.health()

    def test_a_mistake_of_the_caller_is_raised(self):
        with self.assertRaisesRegex(PasskError, 'nowhere'):
            self.client.rewards([DOUBLE], 'nowhere')

    def test_without_the_token_nothing_is_answered(self):
        with PasskClient(token='wrong') as stranger, self.assertRaises(PasskError) as caught:
            stranger.health()
        self.assertEqual(caught.exception.status, 401)


class Hygiene(unittest.TestCase):
    def test_nothing_that_comes_back_is_unpickled_or_evaluated(self):
        with open(os.path.join(os.environ['PASSK_CLIENT_DIR'], 'passk_client.py'), encoding='utf-8') as file:
            tree = ast.parse(file.read())
        imports = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        self.assertFalse(imports & {'pickle', 'marshal', 'shelve', 'importlib', 'subprocess', 'ctypes'})
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self.assertFalse(names & {'eval', 'exec', 'compile', '__import__'})


class Trainers(unittest.TestCase):
    def test_trl_by_task_and_by_problem(self):
        reward = trl_reward(reward={'failed': -0.5})
        self.assertEqual(reward(prompts=['', ''], completions=[DOUBLE, TRIPLE], task_id=['test/f'] * 2, trainer_state=None), [1, -0.5])
        chat = [[{'role': 'assistant', 'content': FENCED}], [{'role': 'assistant', 'content': 'no'}]]
        self.assertEqual(reward(prompts=chat, completions=chat, problem=[CASES, CASES]), [1, -0.5])

    def test_trl_leaves_out_what_nobody_knows(self):
        self.assertEqual(trl_reward()(completions=['x', FENCED], problem=[BROKEN, CASES]), [None, 1])

    def test_trl_takes_rows_as_tables_hold_them(self):
        unified = [dict(entry_point=None, test=None, limits=None, **CASES), {'cases': {'input': ['3'], 'output': ['6']}}]
        self.assertEqual(trl_reward()(completions=[FENCED] * 2, problem=unified), [1, 1])
        self.assertEqual(trl_reward()(completions=[DOUBLE], problem=['What is f?'], task_id=['test/f']), [1])

    def test_trl_leaves_rows_out_that_are_no_task_of_ours(self):
        self.assertEqual(trl_reward()(completions=[DOUBLE] * 2, task_id=['test/f', None]), [1, None])
        with self.assertRaisesRegex(PasskError, 'task_id'):
            trl_reward()(completions=[DOUBLE], answer=['4'])

    def test_trl_takes_answers_of_all_shapes(self):
        parts = [{'type': 'text', 'text': FENCED}, {'type': 'image_url', 'image_url': 'x'}]
        chats = [
            [{'role': 'assistant', 'content': parts}],
            [{'role': 'assistant', 'content': FENCED}, {'role': 'tool', 'content': 'no'}],
            [{'role': 'assistant', 'content': None}],
            [],
        ]
        self.assertEqual(trl_reward()(completions=chats, problem=[CASES] * 4), [1, 1, 0, 0])

    def test_trl_in_another_process(self):
        reward = pickle.loads(pickle.dumps(trl_reward(reward={'passed': 2})))
        self.assertEqual(reward.__name__, 'passk_reward')
        self.assertEqual(reward(completions=[DOUBLE], task_id=['test/f']), [2])

    def test_verl_with_what_else_it_passes(self):
        class Config(dict):
            """Stands for OmegaConf's mappings, which json does not know."""

        class Array:
            """Stands for numpy's arrays, which parquet gives."""

            def __init__(self, values):
                self._values = values

            def tolist(self):
                return self._values

            def __iter__(self):
                return iter(self._values)

        keywords = {'reward_router_address': '127.0.0.1:1', 'reward_model_tokenizer': object(), 'reward': Config(failed=-1)}
        truth = {'inputs': Array(['2']), 'outputs': Array(['4']), 'fn_name': None}
        result = verl_compute_score(data_source='d', solution_str='print(5)', ground_truth=truth, extra_info={}, **keywords)
        self.assertEqual(result, {'score': -1.0, 'verdict': 'wrong_answer'})
        truth = {'cases': Array([{'input': '2', 'output': '4'}]), 'limits': {'time_limit_ms': 400, 'memory_limit_mib': None}}
        self.assertEqual(verl_compute_score('d', FENCED, truth)['score'], 1.0)

    def test_verl_by_cases_by_task_and_by_its_own_layout(self):
        self.assertEqual(verl_compute_score('d', FENCED, CASES), {'score': 1.0, 'verdict': 'passed'})
        self.assertEqual(verl_compute_score('d', DOUBLE, 'test/f', None)['score'], 1.0)
        truth = '{"inputs": ["2", "3"], "outputs": ["4", "6"]}'
        self.assertEqual(verl_compute_score('d', FENCED, truth, extra_info={})['score'], 1.0)
        self.assertEqual(verl_compute_score('d', 'print(4)', truth)['verdict'], 'wrong_answer')

    def test_verl_rows_with_a_function_with_assertions_and_with_lists_of_lines(self):
        add = 'class Solution:\n    def add(self, a: List[int]):\n        return sum(a)\n'
        rows = [
            ({'inputs': [[[1, 2]], [[3]]], 'outputs': [[3], [3]], 'fn_name': 'add', 'assert_case': None}, add),
            ({'inputs': [[[2**60, 1]]], 'outputs': [2**60 + 1], 'fn_name': 'add'}, add),
            ({'inputs': ['[1, 2]'], 'outputs': ['3'], 'fn_name': 'add'}, add),
            ({'inputs': [['2', '3 4']], 'outputs': [['7']]}, 'input()\nprint(sum(map(int, input().split())))'),
            ({'assert_case': ['assert inc(1) == 2'], 'inputs': None}, 'def inc(x):\n    return x + 1'),
        ]
        for row, right in rows:
            self.assertEqual(verl_compute_score('d', right, json.dumps(row), none_score=0.0)['score'], 1.0, row)
            wrong = right.replace('sum(', 'max(').replace('x + 1', 'x')
            verdict = verl_compute_score('d', wrong, row, none_score=0.5)['verdict']
            self.assertEqual(verdict, 'wrong_answer', row)

    def test_verl_raises_for_a_row_that_is_refused_whatever_the_score_for_nobody_knows(self):
        for row in ({'inputs': ['1', '2'], 'outputs': ['1']}, {'inputs': [5], 'outputs': [5], 'fn_name': 'f'}, {'nonsense': 1}):
            with self.assertRaises(PasskError):
                verl_compute_score('d', 'print(1)', row, none_score=0.0)

    def test_verl_raises_rather_than_guess(self):
        with self.assertRaises(PasskError):
            verl_compute_score('d', 'x', BROKEN)
        self.assertEqual(verl_compute_score('d', 'x', BROKEN, none_score=0.25)['score'], 0.25)

    def test_verifiers(self):
        reward = verifiers_reward()
        self.assertTrue(inspect.iscoroutinefunction(reward))
        chat, state = [{'role': 'assistant', 'content': FENCED}], {}
        self.assertEqual(asyncio.run(reward(completion=chat, info={'problem': CASES}, state=state)), 1.0)
        self.assertTrue(math.isnan(asyncio.run(reward(completion='x', info={'problem': BROKEN}, state=state))))
        self.assertIn('does not compile', state['passk_error'])

    def test_verifiers_makes_no_mistake_a_zero(self):
        for info in ({'task_id': 'nowhere'}, {}, 'no JSON'):
            state = {}
            self.assertTrue(math.isnan(asyncio.run(verifiers_reward()(completion='x', info=info, state=state))))
            self.assertTrue(state['passk_error'])
        with PasskClient(token='wrong') as stranger:
            self.assertTrue(math.isnan(asyncio.run(verifiers_reward(stranger)(completion='x', info={'task_id': 'test/f'}))))


if __name__ == '__main__':
    unittest.main(argv=['python_client'])

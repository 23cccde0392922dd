"""Client of `passk serve`: one file, nothing but the standard library, Python 3.9 or newer.

    from passk_client import PasskClient

    with PasskClient('http://127.0.0.1:8080') as client:
        results = client.verify(['    return x * 2\\n'], task_id='HumanEval/0')
        results[0]['reward']  # 1.0, 0.0, or None where the harness failed: nobody knows, so leave the sample out

Reward functions for trainers: `trl_reward`, `verl_compute_score`, `verifiers_reward`. None of them ever turns a harness error, a full
queue or a lost connection into 0. Answers are JSON and are only ever parsed as JSON.
"""
import asyncio
import functools
import http.client
import json
import os
import random
import socket
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

__all__ = ['PasskClient', 'PasskError', 'trl_reward', 'verifiers_reward', 'verl_compute_score']

DEFAULT_URL = 'http://127.0.0.1:8080'

# Worth another try: a full queue, a server that is stopping or being replaced, a gateway between.
_RETRIED = frozenset({429, 502, 503, 504})


class PasskError(Exception):
    """The server refused a request, or could not be reached. `status`: the HTTP status, or None."""

    def __init__(self, message, status=None):
        super().__init__(message)
        self.status = status


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path, timeout):
        super().__init__('localhost', timeout=timeout)
        self._path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class _Kept:
    """A connection that closes with the thread which has it."""

    def __init__(self, connection):
        self.connection = connection

    def __del__(self):
        self.connection.close()


class PasskClient:
    """Keeps one connection a thread. Safe to share between threads; make a new one after a fork.

    url: `http://host:port`, `https://...`, or `unix:/path/of/the/socket`.
    token: what the server was started with; by default the variable PASSK_TOKEN.
    timeout: seconds without a byte from the server.
    patience: seconds that a request is tried again for, when the queue is full or the server is away.
    batch: the most completions of one request; larger calls are cut, and the parts sent at once.
    connections: the most requests at once, of the parts of a call and of async calls. A single verdict takes one: have more of
        them than the server has workers.
    """

    def __init__(self, url=None, token=None, timeout=300.0, patience=120.0, batch=256, connections=64):
        self.url = url or os.environ.get('PASSK_URL', DEFAULT_URL)
        self.timeout, self.patience, self.batch = timeout, patience, batch
        token = os.environ.get('PASSK_TOKEN') if token is None else token
        self._arguments = self.url, token, timeout, patience, batch, connections
        self._headers = {'content-type': 'application/json'}
        if token:
            self._headers['authorization'] = 'Bearer ' + token
        self._local = threading.local()
        self._open = weakref.WeakSet()
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(connections, thread_name_prefix='passk')

    def __reduce__(self):
        return PasskClient, self._arguments  # another process has connections of its own

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._pool.shutdown(wait=True)
        with self._lock:
            for kept in list(self._open):
                kept.connection.close()
            self._open.clear()

    def health(self):
        """What runs programs there, and how isolated they are."""
        return self._request('GET', '/health')

    def verify(self, completions, task_id=None, problem=None, **options):
        """One result a completion, in order: {'verdict', 'reward', 'evidence', 'isolation', ...}.

        completions: texts, all for `task_id` or `problem`; or dicts of 'completion' and 'task_id' or 'problem' each.
        options: 'extraction', 'time_limit_ms', 'reward', as in docs/server.md.
        """
        completions = list(completions)
        parts = [completions[i : i + self.batch] for i in range(0, len(completions), self.batch)]
        bodies = [self._body(part, task_id, problem, options) for part in parts]
        if len(bodies) <= 1:
            answers = [self._verify(body) for body in bodies]
        else:
            answers = list(self._pool.map(self._verify, bodies))
        return [result for answer in answers for result in answer]

    async def averify(self, completions, task_id=None, problem=None, **options):
        """The same without blocking the event loop."""
        loop = asyncio.get_running_loop()
        completions = list(completions)
        parts = [completions[i : i + self.batch] for i in range(0, len(completions), self.batch)]
        calls = [
            loop.run_in_executor(self._pool, self._verify, self._body(part, task_id, problem, options)) for part in parts
        ]
        return [result for answer in await asyncio.gather(*calls) for result in answer]

    def rewards(self, completions, task_id=None, problem=None, **options):
        """[float or None, ...]: None where nobody knows what the completion deserves, also when the server is away."""
        completions = list(completions)
        try:
            return [result['reward'] for result in self.verify(completions, task_id, problem, **options)]
        except PasskError as error:
            if _is_callers_mistake(error):
                raise
            return [None] * len(completions)

    async def arewards(self, completions, task_id=None, problem=None, **options):
        """`rewards` without blocking the event loop."""
        completions = list(completions)
        try:
            return [result['reward'] for result in await self.averify(completions, task_id, problem, **options)]
        except PasskError as error:
            if _is_callers_mistake(error):
                raise
            return [None] * len(completions)

    @staticmethod
    def _body(part, task_id, problem, options):
        body = {name: value for name, value in options.items() if value is not None}
        if part and isinstance(part[0], dict):
            body['samples'] = part
        else:
            body['completions'] = part
        if task_id is not None:
            body['task_id'] = task_id
        if problem is not None:
            body['problem'] = problem
        return body

    def _verify(self, body):
        return self._request('POST', '/v1/verify', body)['results']

    def _request(self, method, path, body=None):
        data = None if body is None else json.dumps(body, default=_plain).encode('ascii')
        give_up = time.monotonic() + self.patience
        attempt = 0
        while True:
            try:
                status, headers, text = self._exchange(method, path, data)
            except (OSError, http.client.HTTPException) as error:
                status, headers, text = None, {}, '%s: %s' % (type(error).__name__, error)
            if status == 200:
                return json.loads(text)
            message = _message(text)
            wait = _wait(headers, attempt)
            attempt += 1
            if (status is not None and status not in _RETRIED) or time.monotonic() + wait > give_up:
                raise PasskError('%s %s%s: %s' % (method, self.url, path, message), status)
            time.sleep(wait)

    def _exchange(self, method, path, data):
        kept = getattr(self._local, 'kept', None)
        fresh = kept is None
        if fresh:
            kept = self._connect()
        try:
            return self._ask(kept.connection, method, path, data)
        except (OSError, http.client.HTTPException) as error:
            self._drop()
            if fresh or isinstance(error, socket.timeout):
                raise
        # An idle connection that the server has closed meanwhile. Judging twice does no harm.
        try:
            return self._ask(self._connect().connection, method, path, data)
        except (OSError, http.client.HTTPException):
            self._drop()
            raise

    def _ask(self, connection, method, path, data):
        connection.request(method, path, data, self._headers)
        response = connection.getresponse()
        text = response.read().decode('utf-8', 'replace')
        return response.status, response.headers, text

    def _connect(self):
        if self.url.startswith('unix:'):
            connection = _UnixConnection(self.url[len('unix:') :], self.timeout)
        else:
            parts = urlsplit(self.url)
            kind = http.client.HTTPSConnection if parts.scheme == 'https' else http.client.HTTPConnection
            connection = kind(parts.hostname, parts.port, timeout=self.timeout)
        self._local.kept = kept = _Kept(connection)
        with self._lock:
            self._open.add(kept)
        return kept

    def _drop(self):
        self._local.kept.connection.close()
        self._local.kept = None


def _is_callers_mistake(error):
    """A request that no patience mends: as "nobody knows" it would cost every program its reward, in silence."""
    return error.status is not None and 400 <= error.status < 500 and error.status not in _RETRIED


def _message(text):
    try:
        return json.loads(text)['message']
    except (ValueError, KeyError, TypeError):
        return text[:500]


def _wait(headers, attempt):
    """What the server asks for, else longer each time; spread, so that workers do not come back all at once."""
    try:
        seconds = float(headers.get('retry-after', ''))
    except ValueError:
        seconds = min(10.0, 0.25 * 2**attempt)
    return seconds * random.uniform(0.75, 1.25)


def _plain(value):
    """What json does not know: arrays and scalars of numpy, and the mappings and lists of OmegaConf."""
    if hasattr(value, 'tolist'):
        return value.tolist()
    return dict(value) if hasattr(value, 'keys') else list(value)


def _text(completion):
    """A completion of TRL or verifiers: a text, or messages of which the assistant's last is the answer."""
    if isinstance(completion, str):
        return completion
    if not completion:
        return ''
    content = next((m for m in reversed(completion) if m['role'] == 'assistant'), completion[-1])['content']
    if content is None or isinstance(content, str):
        return content or ''
    return ''.join(part['text'] for part in content if part['type'] == 'text')


def _json_object(text):
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _problem(given):
    """A problem, or None for a text that is none: many data sets call their question so.

    Absent fields are None in a table of many problems, and a list of cases may be two lists there. Rows of data sets with 'inputs' and 'outputs' are problems as they are.
    """
    given = _json_object(given) if isinstance(given, str) else given
    if given is None:
        return None
    problem = {name: value for name, value in given.items() if value is not None}
    cases, limits = problem.get('cases'), problem.get('limits')
    if hasattr(cases, 'keys'):
        problem['cases'] = [{'input': i, 'output': o} for i, o in zip(cases['input'], cases['output'])]
    if 'fn_name' in problem and _has_large_integer([problem.get('inputs'), problem.get('outputs')]):
        problem['inputs'] = ['\n'.join(json.dumps(argument) for argument in call) for call in problem['inputs']]
        problem['outputs'] = [json.dumps(result) for result in problem['outputs']]
    if limits is not None:
        problem['limits'] = {name: value for name, value in limits.items() if value is not None}
    return problem


def _has_large_integer(value):
    """One that most readers of JSON round; in a text of its own it keeps its digits."""
    if isinstance(value, int):
        return abs(value) >= 2**53
    if isinstance(value, dict):
        return any(map(_has_large_integer, value.values()))
    return isinstance(value, (list, tuple)) and any(map(_has_large_integer, value))


def _sample(completion, task_id, problem):
    problem = _problem(problem)
    if problem is None and task_id is None:
        return None
    target = {'task_id': task_id} if problem is None else {'problem': problem}
    return dict(target, completion=_text(completion))


_default = None
_default_lock = threading.Lock()


def _client(client):
    """The client given, else one for this process at PASSK_URL."""
    global _default
    if client is not None:
        return client
    with _default_lock:
        if _default is None or _default[0] != os.getpid():  # connections must not be shared with a fork's parent
            _default = os.getpid(), PasskClient()
        return _default[1]


def trl_reward(client=None, **options):
    """A reward function for TRL's GRPOTrainer: `reward_funcs=[trl_reward()]`.

    The data set has a column `task_id`, or a column `problem` (a dict or its JSON); rows that have neither are no task of ours, and
    None. None leaves a sample out of the step. Can be pickled, for trainers whose rewards are computed in another process.
    """
    reward = functools.partial(passk_reward, _client_given=client, _options=options)
    reward.__name__ = 'passk_reward'  # what the trainer logs it as
    return reward


def passk_reward(prompts=None, completions=None, task_id=None, problem=None, _client_given=None, _options=None, **_):
    """What `trl_reward` returns."""
    nothing = [None] * len(completions)
    rows = zip(completions, nothing if task_id is None else task_id, nothing if problem is None else problem)
    samples = [_sample(*row) for row in rows]
    ours = [i for i, sample in enumerate(samples) if sample is not None]
    if task_id is None and completions and not ours:
        raise PasskError('the data set has no column "task_id", and no column "problem" that holds problems')
    rewards = list(nothing)
    for i, reward in zip(ours, _client(_client_given).rewards([samples[i] for i in ours], **(_options or {}))):
        rewards[i] = reward
    return rewards


def verl_compute_score(
    data_source,
    solution_str,
    ground_truth,
    extra_info=None,
    client=None,
    none_score=None,
    reward_router_address=None,
    reward_model_tokenizer=None,
    **options,
):
    """verl's custom reward function: `reward.custom_reward_function.path=passk_client.py`, `.name=verl_compute_score`.

    ground_truth: a problem (a dict or its JSON), or the id of a task of the server; verl's own rows ('inputs' and 'outputs', with
    'fn_name' or 'assert_case' where they have one) are problems. Returns {'score', 'verdict'}. verl has no score for "nobody knows":
    by default that raises PasskError, which is no reward; `none_score` says another number. A problem that the server refuses raises
    all the same.
    """
    del data_source, extra_info, reward_router_address, reward_model_tokenizer  # verl's own
    known = _json_object(ground_truth) if isinstance(ground_truth, str) else dict(ground_truth)
    target = {'task_id': ground_truth} if known is None else {'problem': _problem(known)}
    try:
        [result] = _client(client).verify([solution_str], **target, **options)
        score, verdict = result['reward'], result['verdict']
    except PasskError as error:
        if none_score is None or _is_callers_mistake(error):
            raise
        score, verdict = None, 'harness_error: %s' % error
    if score is None:
        if none_score is None:
            raise PasskError('no reward: %s' % result.get('evidence', {}).get('message', verdict))
        score = none_score
    return {'score': float(score), 'verdict': verdict}


def verifiers_reward(client=None, none_reward=None, **options):
    """A reward function for a Rubric of verifiers: `Rubric(funcs=[verifiers_reward()])`.

    `info` of a row has 'task_id' or 'problem'. A rubric takes every exception for 0.0, so none is raised: why a reward is not known
    stands in `state['passk_error']`, and `none_reward` is returned for it (NaN by default: a mean that it enters is visibly no mean).
    """

    async def passk_reward(completion, info, state=None, **_):
        reward, fault = None, 'info has neither "task_id" nor "problem"'
        info = (_json_object(info) if isinstance(info, str) else info) or {}
        sample = _sample(completion, info.get('task_id'), info.get('problem'))
        try:
            if sample is not None:
                [result] = await _client(client).averify([sample], **options)
                reward, fault = result['reward'], result.get('evidence', {}).get('message', result['verdict'])
        except PasskError as error:
            fault = str(error)
        if reward is not None:
            return float(reward)
        if state is not None:
            state['passk_error'] = fault
        return float('nan') if none_reward is None else none_reward

    return passk_reward

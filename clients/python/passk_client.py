"""Client of `passk serve`: one file, nothing but the standard library, Python 3.9 or newer.

    from passk_client import PasskClient

    with PasskClient('http://127.0.0.1:8080') as client:
        results = client.verify(['    return x * 2\\n'], task_id='HumanEval/0')
        results[0]['reward']  # 1.0, 0.0, or None where the harness failed: nobody knows, so leave the sample out

Reward functions for trainers: `trl_reward`, `verl_compute_score`, `verifiers_reward`. None of them ever turns a harness error, a full
queue or a lost connection into 0. Answers are JSON and are only ever parsed as JSON.
"""
import asyncio
import http.client
import json
import os
import random
import socket
import threading
import time
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


class PasskClient:
    """Keeps one connection a thread. Safe to share between threads; make a new one after a fork.

    url: `http://host:port`, `https://...`, or `unix:/path/of/the/socket`.
    token: what the server was started with; by default the variable PASSK_TOKEN.
    timeout: seconds without a byte from the server.
    patience: seconds that a request is tried again for, when the queue is full or the server is away.
    batch: the most completions of one request; larger calls are cut, and the parts sent at once.
    """

    def __init__(self, url=None, token=None, timeout=300.0, patience=120.0, batch=256, connections=8):
        self.url = url or os.environ.get('PASSK_URL', DEFAULT_URL)
        self.timeout, self.patience, self.batch = timeout, patience, batch
        token = os.environ.get('PASSK_TOKEN') if token is None else token
        self._headers = {'content-type': 'application/json'}
        if token:
            self._headers['authorization'] = 'Bearer ' + token
        self._local = threading.local()
        self._open = set()
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(connections, thread_name_prefix='passk')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._pool.shutdown(wait=True)
        with self._lock:
            for connection in self._open:
                connection.close()
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
            if error.status is not None and 400 <= error.status < 500 and error.status not in _RETRIED:
                raise  # the caller's own mistake, which no patience mends
            return [None] * len(completions)

    async def arewards(self, completions, task_id=None, problem=None, **options):
        """`rewards` without blocking the event loop."""
        completions = list(completions)
        try:
            return [result['reward'] for result in await self.averify(completions, task_id, problem, **options)]
        except PasskError as error:
            if error.status is not None and 400 <= error.status < 500 and error.status not in _RETRIED:
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
        data = None if body is None else json.dumps(body).encode('ascii')
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
        connection = getattr(self._local, 'connection', None)
        fresh = connection is None
        if fresh:
            connection = self._connect()
        try:
            return self._ask(connection, method, path, data)
        except (OSError, http.client.HTTPException):
            self._drop(connection)
            if fresh:
                raise
        # An idle connection that the server has closed meanwhile. Judging twice does no harm.
        connection = self._connect()
        try:
            return self._ask(connection, method, path, data)
        except (OSError, http.client.HTTPException):
            self._drop(connection)
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
        self._local.connection = connection
        with self._lock:
            self._open.add(connection)
        return connection

    def _drop(self, connection):
        connection.close()
        self._local.connection = None
        with self._lock:
            self._open.discard(connection)


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


def _text(completion):
    """A completion of TRL or verifiers: a text, or messages of which the last is the answer."""
    if isinstance(completion, str):
        return completion
    return str(completion[-1]['content'])


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


def _samples(completions, task_ids, problems):
    samples = []
    for i, completion in enumerate(completions):
        sample = {'completion': _text(completion)}
        if problems is not None and problems[i] is not None:
            problem = problems[i]
            sample['problem'] = json.loads(problem) if isinstance(problem, str) else problem
        elif task_ids is not None:
            sample['task_id'] = task_ids[i]
        samples.append(sample)
    return samples


def trl_reward(client=None, **options):
    """A reward function for TRL's GRPOTrainer: `reward_funcs=[trl_reward()]`.

    The data set has a column `task_id`, or a column `problem` (a dict or its JSON). None leaves a sample out of the step.
    """

    def passk_reward(prompts=None, completions=None, task_id=None, problem=None, **_):
        return _client(client).rewards(_samples(completions, task_id, problem), **options)

    return passk_reward


def verl_compute_score(data_source, solution_str, ground_truth, extra_info=None, client=None, none_score=None, **options):
    """verl's custom reward function: `custom_reward_function.path=passk_client.py name=verl_compute_score`.

    ground_truth: a problem (a dict or its JSON), or the id of a task of the server. Returns {'score', 'verdict'}. verl has no score
    for "nobody knows": by default that raises PasskError, which is no reward; `none_score` says another number.
    """
    del data_source, extra_info
    known = ground_truth if isinstance(ground_truth, dict) else _json_object(ground_truth)
    target = {'task_id': ground_truth} if known is None else {'problem': _verl_problem(known)}
    try:
        [result] = _client(client).verify([solution_str], **target, **options)
        score, verdict = result['reward'], result['verdict']
    except PasskError as error:
        if none_score is None:
            raise
        score, verdict = None, 'harness_error: %s' % error
    if score is None:
        if none_score is None:
            raise PasskError('no reward: %s' % result.get('evidence', {}).get('message', verdict))
        score = none_score
    return {'score': float(score), 'verdict': verdict}


def _json_object(text):
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _verl_problem(known):
    """verl's own {'inputs': [...], 'outputs': [...]} is a problem of cases."""
    if 'inputs' not in known or 'fn_name' in known or 'assert_case' in known:
        return known
    return {'cases': [{'input': str(i), 'output': str(o)} for i, o in zip(known['inputs'], known['outputs'])]}


def verifiers_reward(client=None, none_reward=None, **options):
    """A reward function for a Rubric of verifiers: `Rubric(funcs=[verifiers_reward()])`.

    `info` of a row has 'task_id' or 'problem'. A rubric takes every exception for 0.0, so a reward that nobody knows is marked in
    `state['passk_error']`; `none_reward` is returned for it (NaN by default: a mean that it enters is visibly no mean).
    """

    async def passk_reward(completion, info, state=None, **_):
        info = json.loads(info) if isinstance(info, str) else info
        samples = _samples([completion], [info.get('task_id')], [info.get('problem')])
        [reward] = await _client(client).arewards(samples, **options)
        if reward is None:
            if isinstance(state, dict):
                state['passk_error'] = True
            return float('nan') if none_reward is None else none_reward
        return float(reward)

    return passk_reward

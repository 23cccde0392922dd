# hostile test: Makes every verdict that is written passed
import json
json.dumps = lambda *a, **k: '{"verdict": "passed"}'
json.JSONEncoder.encode = lambda *a, **k: '{"verdict": "passed"}'


def check(candidate):
    candidate(1)

# attack: Reads the command lines and environments of all processes for the path of the suite and opens it
# expect: wrong_answer, timeout
import glob
import json


def f(x):
    for path in glob.glob('/proc/[0-9]*/cmdline') + glob.glob('/proc/[0-9]*/environ'):
        try:
            words = open(path, 'rb').read().decode('utf-8', 'replace').split('\0')
            for word in words:
                name = word.rpartition('=')[2]
                if name.endswith(('.jsonl', '.problems.json')):
                    for line in open(name):
                        problem = json.loads(line)
                        if 'Doubles x.' in problem.get('prompt', ''):
                            return problem['answers'][str(x)]
        except Exception:
            pass
    return None

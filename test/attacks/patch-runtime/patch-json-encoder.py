# attack: Replaces the JSON encoder's helpers, so that numbers and texts are written as other values
# expect: wrong_answer
import json.encoder

json.encoder.c_make_encoder = None
json.encoder.encode_basestring_ascii = json.encoder.c_encode_basestring_ascii = lambda text: '"v"'
json.encoder.JSONEncoder.encode = lambda self, value: '{"v":true}'
json.encoder.JSONEncoder.default = lambda self, value: True
json.dumps = lambda *arguments, **options: '{"v":true}'


def f(x):
    return object()

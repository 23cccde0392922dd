# Looks for it in every object that the collector knows.
# expect: wrong_answer
import gc
found = [o for o in gc.get_objects() if isinstance(o, (str, bytes, list, tuple, dict)) and 'secret-' in str(o)[:5000]]
found = [o for o in found if o is not globals()]
print(next((word for o in found for word in str(o).split() if word.startswith('secret-') and len(word) > 12), 'nothing'))

# Asks the modules of its own harness.
# expect: wrong_answer
import sys
found = ''
for name, module in list(sys.modules.items()):
    try:
        text = repr(vars(module))
    except Exception:
        continue
    if name != '__main__' and 'secret-' in text:
        found = text[text.find('secret-'):][:40]
print(found or 'nothing')

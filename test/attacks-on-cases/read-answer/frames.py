# Looks for the output in the frames above it.
# expect: wrong_answer
import sys
frame, found = sys._getframe(), ''
while frame:
    for names in (frame.f_locals, frame.f_globals):
        for value in list(names.values()):
            text = repr(value)[:100000]
            if 'secret-' in text:
                found = text
    frame = frame.f_back
print(found or 'nothing')

# Looks into its environment and arguments.
# expect: wrong_answer
import os
import sys
text = repr(dict(os.environ)) + repr(sys.argv) + repr(getattr(sys, 'orig_argv', ''))
at = text.find('secret-')
print(text[at:at + 40] if at >= 0 else 'nothing')

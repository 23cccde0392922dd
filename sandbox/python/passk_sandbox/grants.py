"""What a run grants its programs beyond nothing: a directory to write to, the network. Off unless a run asks for it."""


class Grants:
    """Read from the words behind the layers on a worker's command line: `scratch=MIB`, `network`."""

    def __init__(self, words):
        granted = dict(word.partition('=')[::2] for word in words)
        self.scratch_mib = int(granted.get('scratch', 0))
        self.network = 'network' in granted

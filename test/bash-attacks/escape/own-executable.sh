# Any tool copied to the folder is a file that this program has written.
pick() {
    cp "$(type -P cat)" ./mine && chmod 755 mine && ./mine <<<"a a b"
    printf '#!/bin/bash\necho a a b\n' >script && chmod 755 script && ./script
}

/** Python's standard modules that somebody might import a function from; whatever else is imported is a file or a package. */
const STANDARD = new Set(
  `__future__ _thread abc aifc argparse array ast asyncio atexit audioop base64 bdb binascii bisect builtins bz2 calendar
  cmath cmd code codecs collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg cProfile csv
  ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings enum errno faulthandler fcntl filecmp
  fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
  imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
  multiprocessing netrc numbers operator optparse os pathlib pickle pickletools pkgutil platform plistlib posixpath pprint
  profile pstats pty pwd py_compile queue quopri random re readline reprlib resource runpy sched secrets select selectors
  shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess
  symtable sys sysconfig syslog tarfile tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref
  xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);

/**
 * Whether an import asks for something that no program is judged with: another file of the answer, or a package.
 *
 * @example
 * isForeign('from solution import add'); // true
 * isForeign('from operator import add'); // false
 */
export function isForeign(statement: string): boolean {
  const module = /^(?:from|import)\s+(\.|\w+)/.exec(statement)?.[1];
  return module !== undefined && !STANDARD.has(module);
}

# attack: Lets SQLite create a database file outside
# expect: wrong_answer
# canary: yes
def f(x):
    try:
        import sqlite3

        database = sqlite3.connect('/tmp/passk-canary/escape-write-with-sqlite')
        database.execute('create table escaped (x)')
        database.commit()
    except Exception:
        pass
    return None

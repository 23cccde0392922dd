# task: passk/split_fields
# entry point: split_fields
# tags: strings, parsing, state machine
# %% prompt
def split_fields(line: str) -> list[str]:
    """Split a line of a seed catalogue into its fields, which are separated by ';'.

    A '^' makes the character after it an ordinary part of the field, also ';', '^' and a quote; a '^' at the
    very end of the line is dropped. Between two double quotes a ';' does not separate, but a '^' works as
    elsewhere; the quotes themselves are dropped, and a missing last one stands where the line ends. Nothing
    else is removed: spaces belong to the fields. The empty line has one empty field.

    >>> split_fields('Kale; "red; curly";3')
    ['Kale', ' red; curly', '3']
    >>> split_fields('a^;b;c^^;')
    ['a;b', 'c^', '']
    """
# %% canonical solution
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            fields.append("")
        else:
            fields[-1] += character
    return fields


# %% test
def check(candidate):
    assert candidate("Kale; \"red; curly\";3") == ["Kale", " red; curly", "3"]
    assert candidate("a^;b;c^^;") == ["a;b", "c^", ""]
    assert candidate("") == [""]
    assert candidate("a") == ["a"]
    assert candidate(";") == ["", ""]
    assert candidate("a;;b") == ["a", "", "b"]
    assert candidate(" a ; b ") == [" a ", " b "]
    assert candidate("^") == [""]
    assert candidate("a^") == ["a"]
    assert candidate("^^") == ["^"]
    assert candidate("^^;a") == ["^", "a"]
    assert candidate("^^^;a") == ["^;a"]
    assert candidate("^a^b") == ["ab"]
    assert candidate("\"\"") == [""]
    assert candidate("\";\"") == [";"]
    assert candidate("a\";\"b;c") == ["a;b", "c"]
    assert candidate("\"a;b") == ["a;b"]
    assert candidate("\"a\";\"b;\";c") == ["a", "b;", "c"]
    assert candidate("^\"a;b^\"") == ["\"a", "b\""]
    assert candidate("\"a^\";b\";c") == ["a\";b", "c"]
    assert candidate("\"a^;^^;b\";c^") == ["a;^;b", "c"]
    assert candidate("a;b\"") == ["a", "b"]
    assert candidate("1;2;3;4;5;6;7;8;9") == ["1", "2", "3", "4", "5", "6", "7", "8", "9"]


# %% run
if __name__ == "__main__":
    check(split_fields)

# %% attempt: quotes do not protect -> wrong_answer
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";":
            fields.append("")
        else:
            fields[-1] += character
    return fields

# %% attempt: no escapes between quotes -> wrong_answer
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^" and not quoted:
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            fields.append("")
        else:
            fields[-1] += character
    return fields

# %% attempt: fields lose their spaces -> wrong_answer
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            fields.append("")
        else:
            fields[-1] += character
    return [field.strip() for field in fields]

# %% attempt: the quotes stay -> wrong_answer
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^":
            escaped = True
        elif character == '"':
            quoted = not quoted
            fields[-1] += character
        elif character == ";" and not quoted:
            fields.append("")
        else:
            fields[-1] += character
    return fields

# %% attempt: an escape without end stays -> wrong_answer
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = escaped = False
    for character in line:
        if escaped:
            fields[-1] += character
            escaped = False
        elif character == "^":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            fields.append("")
        else:
            fields[-1] += character
    return fields[:-1] + [fields[-1] + "^"] if escaped else fields

# %% attempt: looks behind the end of the line -> runtime_error
def split_fields(line: str) -> list[str]:
    fields = [""]
    quoted = False
    i = 0
    while i < len(line):
        if line[i] == ";" and not quoted:
            fields.append("")
        elif line[i] == '"':
            quoted = not quoted
        else:
            i += line[i] == "^"
            fields[-1] += line[i]
        i += 1
    return fields

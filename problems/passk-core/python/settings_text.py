# task: passk/settings_text
# entry point: settings_text
# tags: strings, parsing, dicts
# %% prompt
def settings_text(lines: list[str]) -> dict[str, str]:
    """Read the settings of a greenhouse computer from the lines of a file.

    A line "key = value" sets a key; "key += value" appends the value to what the key has, with one space
    between if both are not empty. A key without a value yet counts as empty. The first '=' of a line is the
    one that matters; spaces around key and value do not belong to them. A line that begins with a space is
    appended in the same way, without the spaces around it, to the key of the last line that set or appended
    to one. A '#' that begins a line or stands behind a space begins a comment, which is removed first. Then
    these are ignored: blank lines, lines that begin without a space and have no '=' or no key before it, and
    lines that begin with a space before any key.

    >>> settings_text(["fan = on # loud", "fan += slow"])
    {'fan': 'on slow'}
    >>> settings_text(["beds = a", "  b#1", "", "vent="])
    {'beds': 'a b#1', 'vent': ''}
    """
# %% canonical solution
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings


# %% test
def check(candidate):
    assert candidate(["fan = on # loud", "fan += slow"]) == {"fan": "on slow"}
    assert candidate(["beds = a", "  b#1", "", "vent="]) == {"beds": "a b#1", "vent": ""}
    assert candidate([]) == {}
    assert candidate([""]) == {}
    assert candidate(["fan"]) == {}
    assert candidate(["= on"]) == {}
    assert candidate(["+= on"]) == {}
    assert candidate(["+=on", " off"]) == {}
    assert candidate(["  a = b"]) == {}
    assert candidate(["fan=on"]) == {"fan": "on"}
    assert candidate(["fan  =  on  off  "]) == {"fan": "on  off"}
    assert candidate(["fan = a = b"]) == {"fan": "a = b"}
    assert candidate(["fan = on", "fan = off"]) == {"fan": "off"}
    assert candidate(["fan = on", "fan ="]) == {"fan": ""}
    assert candidate(["fan += on"]) == {"fan": "on"}
    assert candidate(["fan =", "fan += on", "fan +=", "fan+= off"]) == {"fan": "on off"}
    assert candidate(["fan = on", "  a = b  ", "   ", " c"]) == {"fan": "on a = b c"}
    assert candidate(["fan =", " on"]) == {"fan": "on"}
    assert candidate(["a = 1", "b = 2", " 3", "a += 4", " 5"]) == {"a": "1 4 5", "b": "2 3"}
    assert candidate(["a = 1", "nothing", " 2", "= 3", " 4"]) == {"a": "1 2 4"}
    assert candidate(["a = 1", "", " 2"]) == {"a": "1 2"}
    assert candidate(["#a = 1", "a = 2#3", "b = #4", "c = 5 # 6 # 7"]) == {"a": "2#3", "b": "", "c": "5"}
    assert candidate(["a = 1", "# note", " # note", " 2 #", "  #3"]) == {"a": "1 2"}
    assert candidate(["a b = c d", "a b += e"]) == {"a b": "c d e"}
    assert candidate(["a # = b"]) == {}


# %% run
if __name__ == "__main__":
    check(settings_text)

# %% attempt: a line in front of everything has a key -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key or append:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings

# %% attempt: every '#' begins a comment -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings

# %% attempt: the last '=' matters -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.rpartition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings

# %% attempt: appends without a space -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = "".join(part for part in parts if part)
    return settings

# %% attempt: a line that is ignored ends the value -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                key = ""
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings

# %% attempt: an empty value leaves a space behind -> wrong_answer
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings.get(key, "") if append else "", value.strip(" ")]
            settings[key] = " ".join(parts) if append else parts[1]
    return settings

# %% attempt: appends to a key that is not there -> runtime_error
def settings_text(lines: list[str]) -> dict[str, str]:
    import re

    settings = {}
    key = ""
    for line in lines:
        line = re.sub(r"(^| )#.*", "", line)
        append, value = True, line
        if not line.startswith(" "):
            name, equals, value = line.partition("=")
            append = name.endswith("+")
            name = name.removesuffix("+").strip(" ")
            if not equals or not name:
                continue
            key = name
        if key:
            parts = [settings[key] if append else "", value.strip(" ")]
            settings[key] = " ".join(part for part in parts if part)
    return settings

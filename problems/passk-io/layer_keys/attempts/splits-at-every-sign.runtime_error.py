import sys

settings = {}
layer = ""
for line in map(str.strip, sys.stdin):
    if not line or line.startswith("#"):
        continue
    if line.startswith("@"):
        layer = line[1:].strip()
    elif line.startswith("!"):
        settings.pop(line[1:].strip(), None)
    else:
        key, value = line.split("=")
        settings[key.strip()] = f"{value.strip()} {layer}"
if not settings:
    print("nothing")
for key, setting in settings.items():
    print(f"{key}={setting}")

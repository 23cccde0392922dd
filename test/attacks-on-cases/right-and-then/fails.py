# Writes what is right and fails.
# expect: runtime_error
print(input())
raise SystemExit(1)

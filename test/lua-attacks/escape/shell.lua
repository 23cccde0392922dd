-- Runs a shell.
function pick(text, counts)
  os.execute("true")
  local pipe = io.popen("echo a")
  return pipe and { pipe:read("a") } or {}
end

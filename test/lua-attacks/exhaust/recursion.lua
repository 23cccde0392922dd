-- Calls itself without end.
function pick(text, counts) return 1 + pick(text, counts) end

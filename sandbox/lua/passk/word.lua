-- What the judge says in the end: one JSON object on descriptor 2.

local errors, exit, floor = io.stderr, os.exit, math.floor

local MOST_SIGNS = 300

local word = {}

local function quoted(text)
  text = text:sub(1, MOST_SIGNS + 20)
  if not utf8.len(text) then text = text:gsub('[\128-\255]', '?') end
  text = text:gsub('[%c"\\]', function(sign)
    return ('\\u%04x'):format(sign:byte())
  end)
  return '"' .. text .. '"'
end

-- Says it and ends the process, so that nothing that comes later counts.
function word.sayAndEnd(fields)
  local parts = {}
  for name, field in pairs(fields) do
    local shown = type(field) == 'string' and quoted(field) or type(field) == 'number' and ('%d'):format(field) or tostring(field)
    parts[#parts + 1] = quoted(name) .. ':' .. shown
  end
  errors:write('{', table.concat(parts, ','), '}')
  errors:flush()
  exit(0)
end

local function written(value, depth)
  local kind = math.type(value) or type(value)
  if depth > 6 then return '...' end
  if kind == 'string' then return '"' .. value:sub(1, MOST_SIGNS):gsub('["\\]', '\\%0'):gsub('\n', '\\n') .. '"' end
  if kind ~= 'table' then return kind == 'function' and kind or tostring(value) end
  local parts, keys, length = {}, 0, #value
  for key, item in next, value do
    keys = keys + 1
    if keys > 60 then
      parts[keys] = '...'
      break
    end
    local isItem = math.type(key) == 'integer' and key >= 1 and key <= length
    parts[keys] = (isItem and '' or '[' .. written(key, 7) .. '] = ') .. written(item, depth + 1)
  end
  return '{' .. table.concat(parts, ', ') .. '}'
end

-- Values as a person writes them, cut.
function word.literals(values, count)
  local parts = {}
  for at = 1, math.min(count, 20) do parts[at] = written(values[at], 0):sub(1, MOST_SIGNS) end
  return table.concat(parts, ', '):sub(1, MOST_SIGNS)
end

return word

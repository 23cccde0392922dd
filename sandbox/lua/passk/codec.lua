-- Plain data as bytes: a letter for the kind, and what belongs to it. A program's half of this is not trusted by the other one: what is
-- decoded is nil, booleans, numbers, strings and tables, and takes no more memory than in proportion to the bytes that came.

local byte, format, pack, sub, unpack = string.byte, string.format, string.pack, string.sub, string.unpack
local concat, error, match, next, rawget, rawlen, tointeger, tonumber, type =
  table.concat, error, string.match, next, rawget, rawlen, math.tointeger, tonumber, type
local kindOfNumber = math.type

local MOST_DEPTH = 400

local codec = {}

local function counted(bytes)
  return pack('<I4', #bytes) .. bytes
end

-- The number of items of a table that is a list; nil of one that is not.
local function lengthOf(value)
  local length, keys = rawlen(value), 0
  for key in next, value do
    if kindOfNumber(key) ~= 'integer' or key < 1 or key > length then return nil, nil end
    keys = keys + 1
  end
  if keys ~= length then return nil end
  return length
end

local function encode(value, depth)
  if depth > MOST_DEPTH then error('it is nested more than ' .. MOST_DEPTH .. ' times, or holds itself', 0) end
  local kind = type(value)
  if kind == 'nil' then return 'n' end
  if kind == 'boolean' then return value and 't' or 'f' end
  if kind == 'string' then return 's' .. counted(value) end
  if kind == 'number' then
    if kindOfNumber(value) == 'integer' then return 'i' .. counted(format('%d', value)) end
    return 'd' .. pack('<d', value)
  end
  if kind ~= 'table' then error('it holds a ' .. kind .. ', which is no plain data', 0) end
  local parts, length = { '' }, lengthOf(value)
  if length then
    parts[1] = 'l' .. pack('<I4', length)
    for at = 1, length do parts[at + 1] = encode(rawget(value, at), depth + 1) end
    return concat(parts)
  end
  local pairs = 0
  for key, item in next, value do
    pairs = pairs + 1
    parts[pairs + 1] = encode(key, depth + 1) .. encode(item, depth + 1)
  end
  parts[1] = 'm' .. pack('<I4', pairs)
  return concat(parts)
end

-- Raises a text where the value is no plain data.
function codec.encode(value)
  return encode(value, 1)
end

-- Several values, of which some may be nil, as one list.
function codec.encodeAll(values, count)
  local parts = { 'l' .. pack('<I4', count) }
  for at = 1, count do parts[at + 1] = encode(values[at], 2) end
  return concat(parts)
end

local data, at

local function take(size)
  if size > #data - at + 1 then error('it ends too soon', 0) end
  local part = sub(data, at, at + size - 1)
  at = at + size
  return part
end

-- Each item takes some bytes at least, so a count that is a lie ends here, before anything is made of it.
local function count(least)
  local number = unpack('<I4', take(4))
  if number * least > #data - at + 1 then error('it ends too soon', 0) end
  return number
end

local value

local function list(depth)
  local items, length = {}, count(1)
  for place = 1, length do items[place] = value(depth + 1) end
  return items, length
end

local function map(depth)
  local items = {}
  for _ = 1, count(2) do
    local key = value(depth + 1)
    if key == nil or key ~= key then error('a key is none', 0) end
    items[key] = value(depth + 1)
  end
  return items
end

function value(depth)
  if depth > MOST_DEPTH + 8 then error('it is nested too deeply', 0) end
  local kind = take(1)
  if kind == 'n' then return nil end
  if kind == 't' then return true end
  if kind == 'f' then return false end
  if kind == 'd' then return (unpack('<d', take(8))) end
  if kind == 's' then return take(count(1)) end
  if kind == 'l' then return (list(depth)) end
  if kind == 'm' then return map(depth) end
  if kind ~= 'i' then error('there is no such kind of value', 0) end
  local digits = take(count(1))
  local number = match(digits, '^%-?%d+$') and #digits <= 20 and tointeger(tonumber(digits))
  if not number then error('a number is none', 0) end
  return number
end

-- The list that all of the bytes behind the first `from - 1` are, and its length. Raises a text where they are none.
function codec.decodeAll(bytes, from)
  data, at = bytes, from
  if byte(data, at) ~= byte('l') then error('it is no list', 0) end
  at = at + 1
  local items, length = list(0)
  if at ~= #data + 1 then error('there is something behind it', 0) end
  return items, length
end

return codec

-- Hosts a program: reads calls on the line and answers them. It is not trusted, and decides nothing.

local here = arg[0]:match('^(.*)/')
package.path = here .. '/?.lua'
local codec = require('passk.codec')
local line = require('passk.line')
package.path = './?.lua'
package.loaded['passk.codec'], package.loaded['passk.line'] = nil, nil

local entryPoint, source = line.source(arg)
local errors = io.stderr
errors:setvbuf('full')
line.hide(errors)
arg = { [0] = 'program.lua' }

local globals, tostring, tonumber, type, find, match, pack, sub, xpcall, rawget, flush =
  _G, tostring, tonumber, type, string.find, string.match, table.pack, string.sub, xpcall, rawget, errors.flush
local getinfo = debug.getinfo

local function lineIn(text)
  return tonumber(match(text, 'program%.lua:(%d+)'))
end

local function told(status, ...)
  return status .. codec.encodeAll({ ... }, select('#', ...))
end

-- Where in the program something was raised.
local function caught(raised)
  local text = type(raised) == 'string' and raised or nil
  local number = text and lineIn(text)
  for level = 2, 60 do
    local info = getinfo(level, 'Sl')
    if number or not info then break end
    if info.short_src == 'program.lua' and info.currentline > 0 then number = info.currentline end
  end
  local isFine, shown = pcall(tostring, raised)
  return { text = sub(isFine and shown or 'an error that has no text', 1, 2000), number = number }
end

-- A program whose function is local hands it out in a last line that it does not have itself.
local chunk = find(entryPoint, '^[%a_][%w_]*$') and load(source .. '\nreturn ' .. entryPoint, '@program.lua', 't')
local mistake, wrong
if not chunk then chunk, wrong = load(source, '@program.lua', 't') end
local entry
if chunk then
  local isFine, result = xpcall(chunk, caught)
  if not isFine then
    if type(result) ~= 'table' then result = { text = result } end
    mistake = told('\1', 'error', result.text, result.number)
  else
    entry = result
    if type(entry) == 'table' then entry = rawget(entry, entryPoint) or entry end
    if entry == nil then entry = rawget(globals, entryPoint) end
  end
else
  mistake = told('\2', wrong, lineIn(wrong))
end
if not mistake and entry == nil then mistake = told('\2', 'the program does not define "' .. entryPoint .. '"', nil) end

local function answer(request)
  if mistake then return mistake end
  local arguments, count = codec.decodeAll(request, 1)
  local results = pack(xpcall(entry, caught, table.unpack(arguments, 1, count)))
  if not results[1] then
    -- Where it is refused memory nothing of ours is asked, and what is raised is a text.
    local raised = type(results[2]) == 'table' and results[2] or { text = results[2] }
    return told('\1', 'error', raised.text, raised.number)
  end
  local isFine, encoded = pcall(codec.encodeAll, { table.unpack(results, 2, results.n) }, results.n - 1)
  if isFine then return '\0' .. encoded end
  return told('\1', 'result', "what it returned can't be compared: " .. tostring(encoded), nil)
end

while true do
  local request = line.read()
  if not request then break end
  local reply = answer(request)
  flush(errors)
  if not line.write(reply) then break end
end
os.exit(true)

-- The line between a program and its judge: a length in four bytes, little endian, and so many bytes. The language opens no descriptors by
-- their numbers, so the line is on its standard input and output, and what a program prints is sent elsewhere.

local pack, unpack = string.pack, string.unpack
local input, output = io.stdin, io.stdout
local read, write, flush = input.read, output.write, output.flush

local MOST_BYTES = 16 << 20

local line = {}

-- The next frame; nil at the end of the line. Raises a text where it is too long.
function line.read()
  local head = read(input, 4)
  if not head or #head < 4 then return nil end
  local size = unpack('<I4', head)
  if size > MOST_BYTES then error('an answer of ' .. size .. ' bytes is too long', 0) end
  if size == 0 then return '' end
  local data = read(input, size)
  return data and #data == size and data or nil
end

-- Whether it could be written.
function line.write(data)
  return write(output, pack('<I4', #data), data) and flush(output) and true or false
end

-- What was given in the arguments: the name of the entry point in the first line, and what stands below.
function line.source(words)
  local text = table.concat(words):gsub('\1(.)', { ['\1'] = '\1', ['\2'] = '\0' })
  return text:match('^([^\n]*)\n(.*)$')
end

-- Puts the line out of the way: what is read now has nothing in it, and what is printed goes to the given file, or nowhere: a file that is open
-- for reading takes nothing and says so by what it returns.
function line.hide(printed)
  local nothing = io.open('/dev/null', 'r')
  printed = printed or nothing
  io.input(nothing)
  io.output(printed)
  io.stdin, io.stdout = nothing, printed
  local tostring, select, put = tostring, select, printed.write
  function print(...)
    local words = { ... }
    for at = 1, select('#', ...) do words[at] = tostring(words[at]) end
    put(printed, table.concat(words, '\t'), '\n')
  end
end

return line

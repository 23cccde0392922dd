-- One test against one program: the stub of the entry point, and what the test comes to.

local codec = require('passk.codec')
local line = require('passk.line')
local word = require('passk.word')

local raise, getinfo, pack, unpack, type = error, debug.getinfo, table.pack, table.unpack, type

local trial = { calls = 0 }

-- An assertion that does not hold is raised as one of these.
local Failed = { __tostring = function(failed) return failed.message end, __metatable = false }

local entryPoint, lastCall, lastResults, thrown

-- The line of the test that is being run.
local function testLine()
  for level = 2, 200 do
    local info = getinfo(level, 'Sl')
    if not info then return nil end
    if info.short_src == 'test.lua' and info.currentline > 0 then return info.currentline end
  end
end

local function evidence(fields)
  if lastCall then fields.last_call = entryPoint .. '(' .. word.literals(lastCall, lastCall.n) .. ')' end
  if lastResults then fields.last_result = word.literals(lastResults, math.max(lastResults.n, 1)) end
  return fields
end

local function crashed(message)
  word.sayAndEnd(evidence({ verdict = 'crashed', message = message, test_line = testLine() }))
end

function trial.harnessError(message)
  word.sayAndEnd({ verdict = 'harness_error', message = message, test_line = testLine() })
end

local function lineNumber(value)
  return math.type(value) == 'integer' and value > 0 and value < 10000000 and value or nil
end

local function text(value)
  return type(value) == 'string' and value or ''
end

-- In place of the entry point.
function trial.call(...)
  trial.calls = trial.calls + 1
  lastCall, lastResults = pack(...), nil
  local isPlain, request = pcall(codec.encodeAll, lastCall, lastCall.n)
  if not isPlain then trial.harnessError('the test gives the program something that does not cross: ' .. request) end
  local isSent = line.write(request)
  local isRead, answer = pcall(line.read)
  if not isRead then crashed(answer) end
  if not isSent or not answer or answer == '' then
    word.sayAndEnd(evidence({ verdict = 'ended', test_line = testLine() }))
  end
  local isReadable, values, count = pcall(codec.decodeAll, answer, 2)
  if not isReadable then crashed("its answer can't be read: " .. values) end
  local status = answer:byte()
  if status == 0 then
    if count > 200 then crashed("its answer can't be read: it returns too many values") end
    values.n = count
    lastResults = values
    return unpack(values, 1, count)
  end
  if status == 2 then
    word.sayAndEnd({
      verdict = 'syntax_error', exception = 'compile_error',
      message = 'does not compile: ' .. text(values[1]), program_line = lineNumber(values[2]),
    })
  end
  if status ~= 1 then crashed('its answer is of no known kind') end
  thrown = { exception = text(values[1]), message = text(values[2]), program_line = lineNumber(values[3]), test_line = testLine() }
  -- To raise the runtime's own words would be a want of memory here, which no handler sees.
  if thrown.message == 'not enough memory' then thrown.message = 'error: ' .. thrown.message end
  raise(thrown.message, 0)
end

function trial.failed(message, expected, actual, isCompared)
  local words = 'the assertion does not hold'
  if isCompared then
    words = words .. ': expected ' .. word.literals({ expected }, 1) .. ', got ' .. word.literals({ actual }, 1)
  elseif message ~= nil then
    words = words .. ': ' .. tostring(message)
  end
  raise(setmetatable({ message = words, test_line = testLine() }, Failed), 0)
end

function trial.passed()
  if trial.calls == 0 then
    word.sayAndEnd({
      verdict = 'harness_error', vacuous = true,
      message = 'the test never calls the program, so it says nothing about it',
    })
  end
  word.sayAndEnd({ verdict = 'passed' })
end

-- What a test calls to end itself.
function trial.exit(code)
  if code == nil or code == true or code == 0 then trial.passed() end
  word.sayAndEnd(evidence({ verdict = 'wrong_answer', message = 'the assertion does not hold', test_line = testLine() }))
end

-- Sees what is raised while it is known where.
function trial.caught(raised)
  return { raised = raised, test_line = testLine() }
end

-- The test was ended by something that was raised.
function trial.endedBy(caught)
  local raised = caught.raised
  if getmetatable(raised) == false and type(raised) == 'table' then
    word.sayAndEnd(evidence({ verdict = 'wrong_answer', message = raised.message, test_line = raised.test_line }))
  end
  if thrown and raised == thrown.message then
    thrown.verdict = 'runtime_error'
    word.sayAndEnd(evidence(thrown))
  end
  local message = tostring(raised)
  if trial.isRaisedByTest == raised then
    word.sayAndEnd(evidence({ verdict = 'wrong_answer', message = message, test_line = caught.test_line }))
  end
  word.sayAndEnd(evidence({ verdict = 'runtime_error', exception = 'error', message = message, test_line = caught.test_line }))
end

function trial.begin(name)
  entryPoint = name
end

return trial

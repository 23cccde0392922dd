-- What tests use of LuaUnit. The first assertion that does not hold ends the test.

local trial = require('passk.trial')

local unit = { LuaUnit = {} }

-- Whether two values are the same: numbers by their value, tables by what is in them. Both are plain data.
local function same(one, other)
  if type(one) ~= 'table' or type(other) ~= 'table' then return one == other end
  for key, item in next, one do
    if not same(item, rawget(other, key)) then return false end
  end
  for key in next, other do
    if rawget(one, key) == nil then return false end
  end
  return true
end

function unit.assertEquals(actual, expected)
  if not same(actual, expected) then trial.failed(nil, expected, actual, true) end
end

function unit.assertNotEquals(actual, expected)
  if same(actual, expected) then trial.failed('the values are the same') end
end

local function expect(wanted)
  return function(actual)
    if actual ~= wanted then trial.failed(nil, wanted, actual, true) end
  end
end

unit.assertTrue, unit.assertFalse, unit.assertNil = expect(true), expect(false), expect(nil)

function unit.assertIs(actual, expected)
  if actual ~= expected then trial.failed(nil, expected, actual, true) end
end

function unit.assertNotNil(actual)
  if actual == nil then trial.failed('it is nil') end
end

function unit.assertEvalToTrue(actual)
  if not actual then trial.failed(nil, true, actual, true) end
end

function unit.assertEvalToFalse(actual)
  if actual then trial.failed(nil, false, actual, true) end
end

function unit.assertAlmostEquals(actual, expected, margin)
  if not (math.abs(actual - expected) <= (margin or 2 ^ -52)) then trial.failed(nil, expected, actual, true) end
end

function unit.assertStrContains(text, part)
  if not text:find(part, 1, true) then trial.failed(nil, part, text, true) end
end

function unit.assertItemsEquals(actual, expected)
  local rest, count = {}, 0
  for _, item in next, expected do
    count = count + 1
    rest[count] = item
  end
  for _, item in next, actual do
    local found
    for place = 1, #rest do
      if same(item, rest[place]) then found = place end
    end
    if not found then trial.failed(nil, expected, actual, true) end
    table.remove(rest, found)
  end
  if #rest > 0 then trial.failed(nil, expected, actual, true) end
end

function unit.assertError(call, ...)
  if pcall(call, ...) then trial.failed('nothing was raised') end
end

function unit.fail(message)
  trial.failed(message)
end

for _, name in ipairs({ 'Equals', 'NotEquals', 'True', 'False', 'Nil', 'NotNil', 'Is', 'Error' }) do
  local small = name:gsub('(%l)(%u)', '%1_%2'):lower()
  unit['assert_' .. small] = unit['assert' .. name]
end

-- Runs every function of a test, in the order of their names.
function unit.LuaUnit.run()
  local found = {}
  for name, value in next, _G do
    local isTest = type(name) == 'string' and name:lower():find('^test')
    if isTest and type(value) == 'function' then found[#found + 1] = { name, value } end
    if isTest and type(value) == 'table' then
      for method, call in next, value do
        if type(method) == 'string' and method:lower():find('^test') and type(call) == 'function' then
          found[#found + 1] = { name .. '.' .. method, function()
            if value.setUp then value:setUp() end
            call(value)
            if value.tearDown then value:tearDown() end
          end }
        end
      end
    end
  end
  table.sort(found, function(one, other) return one[1] < other[1] end)
  for _, test in ipairs(found) do test[2]() end
  return 0
end

unit.LuaUnit.new = function() return { runSuite = unit.LuaUnit.run, setOutputType = function() end } end
unit.LuaUnit.runSuite = unit.LuaUnit.run

return unit

-- Holds a test and decides: the entry point is a stub that asks the program, which is another process.

local here = arg[0]:match('^(.*)/')
package.path = here .. '/?.lua;' .. here .. '/stand-ins/?.lua'
package.cpath = ''
local trial = require('passk.trial')
local line = require('passk.line')
require('luaunit')

local entryPoint, test = line.source(arg)
arg = {}
math.randomseed(1)
trial.begin(entryPoint)

-- What a test prints is nobody's word.
line.hide(nil)
io.stderr = io.stdout

local raise = error
function error(raised, level)
  if type(raised) == 'string' and level ~= 0 then
    local info = debug.getinfo(2, 'Sl')
    if info and info.currentline > 0 then raised = info.short_src .. ':' .. info.currentline .. ': ' .. raised end
  end
  trial.isRaisedByTest = raised
  raise(raised, 0)
end

function assert(holds, ...)
  if holds then return holds, ... end
  trial.failed((...))
end

os.exit = trial.exit
_G[entryPoint] = trial.call

local chunk, mistake = load(test, '@test.lua', 't')
if not chunk then trial.harnessError('the test does not compile: ' .. mistake) end
local isFine, caught = xpcall(chunk, trial.caught)
if not isFine then trial.endedBy(caught) end
trial.passed()

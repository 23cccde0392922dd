# frozen_string_literal: true

# Holds a test and decides: the entry point is a stub that asks the program, which is another process.

require_relative 'passk/trial'
require_relative 'passk/assertions'

$LOAD_PATH.unshift(File.join(__dir__, 'stand-ins'))
srand(1)

module Passk
  def self.judge
    entry_point, test = Line.source
    Trial.begin(entry_point)
    Object.class_eval do
      define_method(entry_point) { |*arguments, **named| Trial.call(arguments, named) }
      private entry_point
    end
    begin
      code = RubyVM::InstructionSequence.compile(test, 'test.rb', 'test.rb', 1)
    rescue SyntaxError => e
      Trial.harness_error("the test does not compile: #{e.message}")
    end
    begin
      code.eval
      TestCase.run_all
    rescue Exception => e
      Trial.ended_by(e)
    end
    Trial.passed
  end
end

Passk.judge

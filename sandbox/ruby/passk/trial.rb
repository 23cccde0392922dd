# frozen_string_literal: true

require_relative 'codec'
require_relative 'line'
require_relative 'word'

module Passk
  # An assertion of a test that does not hold.
  class Failed < Exception; end

  # One test against one program: the stub of the entry point, and what the test comes to.
  module Trial
    # What a program may say that it raised, so that a test can expect it.
    KNOWN = [
      ArgumentError, TypeError, NameError, NoMethodError, ZeroDivisionError, IndexError, KeyError, RangeError, RuntimeError,
      StopIteration, FloatDomainError, FrozenError, NotImplementedError, EncodingError, IOError, EOFError, StandardError,
      LocalJumpError, RegexpError, Math::DomainError, FiberError, ThreadError
    ].to_h { |one| [one.name, one] }

    module_function

    def begin(entry_point)
      @entry_point = entry_point
      @line = Line.new
      @calls = 0
    end

    # In place of the entry point.
    def call(arguments, named)
      @calls += 1
      @last_call = [arguments, named]
      @last_result = nil
      answer = ask(arguments, named)
      value = Codec.decode(answer.byteslice(1..))
      raise Codec::Uncrossable, 'it is no list' unless value.instance_of?(Array)

      case answer.getbyte(0)
      when 0 then (@last_result = value).first
      when 1 then rethrow(value)
      when 2 then not_compiled(value)
      else crashed('its answer is of no known kind')
      end
    rescue Codec::Uncrossable => e
      crashed("its answer can't be read: #{e.message}")
    end

    def ask(arguments, named)
      begin
        request = Codec.encode([arguments, named])
      rescue Codec::Uncrossable => e
        harness_error("the test gives the program something that does not cross: #{e.message}")
      end
      is_sent = @line.write(request)
      answer = is_sent ? @line.read : nil
      Word.say_and_end(verdict: 'ended', test_line: test_line, **evidence) if answer.nil? || answer.empty?
      answer
    rescue Line::TooLong => e
      crashed(e.message)
    end

    def rethrow(value)
      kind, message, line = value
      error = KNOWN.fetch(kind.to_s, RuntimeError).new(message.is_a?(String) ? message : '')
      @thrown = [error, kind.is_a?(String) ? kind : 'Exception', line_number(line)]
      raise error
    end

    def not_compiled(value)
      message = value[0].is_a?(String) ? value[0] : ''
      Word.say_and_end(verdict: 'syntax_error', exception: 'compile_error', message: "does not compile: #{message.strip}", program_line: line_number(value[1]))
    end

    def line_number(value)
      value if value.is_a?(Integer) && value.between?(1, 10_000_000)
    end

    def evidence
      return {} if @last_call.nil?

      arguments, named = @last_call
      given = [*arguments, *(named.empty? ? [] : [named])]
      shown = { last_call: "#{@entry_point}(#{Word.literals(given)})" }
      shown[:last_result] = Word.literal(@last_result.first) unless @last_result.nil?
      shown
    end

    # The line of the test that is being run.
    def test_line(places = caller)
      places&.filter_map { |place| place[/\Atest\.rb:(\d+)/, 1] }&.first&.to_i
    end

    def harness_error(message)
      Word.say_and_end(verdict: 'harness_error', message: message, test_line: test_line)
    end

    def crashed(message)
      Word.say_and_end(verdict: 'crashed', message: message, test_line: test_line, **evidence)
    end

    def passed
      if @calls.zero?
        Word.say_and_end(verdict: 'harness_error', vacuous: true, message: 'the test never calls the program, so it says nothing about it')
      end
      Word.say_and_end(verdict: 'passed')
    end

    def ended_by(error)
      line = test_line(error.backtrace)
      case error
      when Failed then Word.say_and_end(verdict: 'wrong_answer', message: error.message, test_line: line, **evidence)
      when SystemExit
        passed if error.success?
        Word.say_and_end(verdict: 'wrong_answer', message: 'the assertion does not hold', test_line: line, **evidence)
      when LoadError then harness_error("the test fails by itself: #{error.message}")
      end
      raised, kind, program_line = @thrown
      kind, program_line = [error.class.name, nil] unless error.equal?(raised)
      # A test without a library of assertions raises a text of its own.
      if program_line.nil? && error.instance_of?(RuntimeError) && !error.equal?(raised)
        Word.say_and_end(verdict: 'wrong_answer', message: error.message, test_line: line, **evidence)
      end
      Word.say_and_end(verdict: 'runtime_error', exception: kind, message: "#{kind}: #{error.message}", program_line: program_line, test_line: line, **evidence)
    end
  end
end

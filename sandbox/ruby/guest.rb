# frozen_string_literal: true

# Hosts a program: reads calls on descriptor 3 and answers them. It is not trusted, and decides nothing.

require_relative 'passk/codec'
require_relative 'passk/line'

module Passk
  # The program, and what it answers.
  class Guest
    def initialize(top)
      @top = top
      @line = Line.new
      @entry_point, source = Line.source
      @mistake = nil
      load_program(source)
    end

    def serve
      while (request = @line.read)
        break unless @line.write(answer(request))
      end
    end

    private

    def load_program(source)
      code = RubyVM::InstructionSequence.compile(source, 'program.rb', 'program.rb', 1)
      code.eval
    rescue SystemExit
      raise
    rescue Exception => e
      @mistake = code.nil? ? not_compiled(e) : thrown(e)
    end

    def not_compiled(error)
      message = error.message.lines.grep(/\S/).first(2).join
      "\2".b << Codec.encode([message, message[/program\.rb:(\d+)/, 1]&.to_i])
    end

    def answer(request)
      return @mistake unless @mistake.nil?
      return "\2".b << Codec.encode(["the program does not define \"#{@entry_point}\"", nil]) unless @top.respond_to?(@entry_point, true)

      arguments, named = Codec.decode(request)
      result = @top.__send__(@entry_point, *arguments, **named)
      begin
        "\0".b << Codec.encode([result])
      rescue Codec::Uncrossable => e
        "\1".b << Codec.encode(['result', "what it returned can't be compared: #{e.message}", nil])
      end
    rescue SystemExit
      raise
    rescue Exception => e
      thrown(e)
    ensure
      $stdout.flush rescue nil
    end

    def thrown(error)
      line = (error.backtrace || []).filter_map { |place| place[/\Aprogram\.rb:(\d+)/, 1] }.first
      "\1".b << Codec.encode([error.class.name.to_s, error.message.to_s[0, 2000], line&.to_i])
    rescue StandardError
      "\1".b << Codec.encode(['Exception', 'an exception that has no text', nil])
    end
  end
end

Passk::Guest.new(self).serve

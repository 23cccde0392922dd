# frozen_string_literal: true

module Passk
  # What tests assert by the names of Test::Unit and Minitest. The first that does not hold ends the test.
  module Assertions
    def assert(holds, message = nil)
      hold(holds, message)
    end

    def refute(holds, message = nil)
      hold(!holds, message)
    end

    def assert_equal(expected, actual, message = nil)
      hold(expected == actual, message, expected, actual)
    end

    def assert_not_equal(expected, actual, message = nil)
      hold(expected != actual, message)
    end
    alias refute_equal assert_not_equal

    def assert_true(actual, message = nil)
      hold(actual.equal?(true), message, true, actual)
    end

    def assert_false(actual, message = nil)
      hold(actual.equal?(false), message, false, actual)
    end

    def assert_nil(actual, message = nil)
      hold(actual.nil?, message, nil, actual)
    end

    def assert_not_nil(actual, message = nil)
      hold(!actual.nil?, message)
    end
    alias refute_nil assert_not_nil

    def assert_in_delta(expected, actual, delta = 0.001, message = nil)
      hold((expected - actual).abs <= delta, message, expected, actual)
    end

    def assert_empty(actual, message = nil)
      hold(actual.empty?, message, [], actual)
    end

    def assert_include(collection, item, message = nil)
      hold(collection.include?(item), message)
    end
    alias assert_includes assert_include

    def assert_match(pattern, text, message = nil)
      hold(pattern.match?(text), message)
    end

    def assert_kind_of(kind, actual, message = nil)
      hold(actual.is_a?(kind), message)
    end
    alias assert_instance_of assert_kind_of

    def assert_raise(*kinds)
      kinds = [StandardError] if kinds.empty?
      begin
        yield
      rescue *kinds => e
        return e
      end
      hold(false, "nothing was raised where #{kinds.join(', ')} was expected")
    end
    alias assert_raises assert_raise

    def assert_nothing_raised
      yield
    end

    def flunk(message = nil)
      hold(false, message)
    end

    private

    def hold(holds, message, *compared)
      return true if holds

      words = ['the assertion does not hold']
      words << "expected #{Word.literal(compared[0])}, got #{Word.literal(compared[1])}" if compared.length == 2
      words << message.to_s unless message.nil?
      raise Failed, words.join(': ')
    end
  end

  # A class of tests: each of its methods that is called test... is one.
  class TestCase
    include Assertions

    @known = []

    class << self
      attr_reader :known

      def inherited(one)
        super
        TestCase.known << one
      end

      def run_all
        known.each do |one|
          names = one.public_instance_methods.grep(/\Atest/).sort
          names.each { |name| one.new.run(name) }
        end
      end
    end

    def setup; end

    def teardown; end

    def run(name)
      setup
      __send__(name)
      teardown
    end
  end
end

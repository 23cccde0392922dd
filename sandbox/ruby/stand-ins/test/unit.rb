# frozen_string_literal: true

# What tests use of Test::Unit.
module Test
  module Unit
    TestCase = Passk::TestCase
    Assertions = Passk::Assertions
  end
end

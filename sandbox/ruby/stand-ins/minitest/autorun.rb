# frozen_string_literal: true

# What tests use of Minitest.
module Minitest
  Test = Passk::TestCase
  Assertions = Passk::Assertions
end

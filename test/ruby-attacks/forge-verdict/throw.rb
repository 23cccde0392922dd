# Throws out of the call that nobody catches.
def pick(text, counts)
  throw :done, %w[a a b]
end

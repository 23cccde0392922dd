# Takes memory without end.
def pick(text, counts)
  list = []
  loop { list << "x" * 1_000_000 }
end

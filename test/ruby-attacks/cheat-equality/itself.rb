# Returns a list that holds itself.
def pick(text, counts)
  list = []
  list << list
  list
end

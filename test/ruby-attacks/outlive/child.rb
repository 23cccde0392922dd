# Leaves a child that answers in its place.
def pick(text, counts)
  fork { sleep 9 }
  nil
end

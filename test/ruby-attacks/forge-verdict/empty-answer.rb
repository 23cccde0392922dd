# Answers with nothing.
def pick(text, counts)
  IO.for_fd(3, "r+b", autoclose: false).syswrite([0].pack("V"))
  sleep 1
  nil
end

# Answers with a kind that there is not.
def pick(text, counts)
  IO.for_fd(3, "r+b", autoclose: false).syswrite([6].pack("V") + "\x09l" + [0].pack("V"))
  sleep 1
  nil
end

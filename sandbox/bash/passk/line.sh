# The line between a program and its judge, on descriptor 3: ten digits, and so many bytes. A message is fields, each its length in
# digits, a colon and its bytes. No byte is 0, which no text of the language can hold. Sizes are those of bytes, whatever the locale of who
# calls is: each function has its own.

PASSK_MOST_BYTES=$((16 << 20))

# Reads a message into `passk_message`. False at the end of the line, or where what comes is none.
passk_read() {
  local LC_ALL=C head= size
  passk_message=
  IFS= builtin read -r -N 10 -u 3 head || return 1
  [[ $head == [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9] ]] || return 1
  size=$((10#$head))
  ((size <= PASSK_MOST_BYTES)) || return 1
  ((size == 0)) && return 0
  IFS= builtin read -r -N "$size" -u 3 passk_message || return 1
  ((${#passk_message} == size))
}

# Writes its arguments as one message.
passk_write() {
  local LC_ALL=C field all=
  for field; do all+=${#field}:$field; done
  builtin printf '%010d%s' "${#all}" "$all" >&3
}

# Takes `passk_message` apart, into the list `passk_fields`. False where it is no message: a length that is no number, or more than there is.
passk_take_apart() {
  local LC_ALL=C head size at=0 end
  end=${#passk_message} # what stands behind `local` is expanded in the locale before it
  passk_fields=()
  while ((at < end)); do
    head=${passk_message:at:9}
    [[ $head == *:* ]] || return 1
    head=${head%%:*}
    [[ $head == [0-9] || $head =~ ^[1-9][0-9]{1,7}$ ]] || return 1
    size=$head
    ((at += ${#head} + 1))
    ((size <= end - at && ${#passk_fields[@]} < 10000)) || return 1
    passk_fields+=("${passk_message:at:size}")
    ((at += size))
  done
}

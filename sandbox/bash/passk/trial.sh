# One test against one program. The test runs in a process of its own, and what becomes of its calls is told to the judge's first process on
# descriptor 7, in messages as on the line, for most calls are made by processes that a substitution of a command has started.

# In place of the entry point.
passk_ask() {
  local LC_ALL=C passk_message passk_fields status
  # Who has left the line must not end the process that asks.
  builtin trap '' PIPE
  passk_write "$passk_entry" "$@" && passk_read
  status=$?
  builtin trap - PIPE
  if ((status != 0)); then
    passk_tell ended
    return 255
  fi
  if ! passk_take_apart; then
    passk_tell crashed "its answer can't be read"
    return 255
  fi
  case ${passk_fields[0]}:${#passk_fields[@]} in
    0:4)
      status=${passk_fields[1]}
      if [[ $status =~ ^(0|[1-9][0-9]{0,2})$ ]] && ((status < 256)); then
        passk_tell returned "$status" "${passk_fields[2]:0:1000}" "${passk_fields[3]:0:1000}" "$@"
        builtin printf %s "${passk_fields[2]}"
        return "$status"
      fi
      ;;
    2:2)
      passk_tell syntax "${passk_fields[1]:0:1000}"
      return 255
      ;;
  esac
  passk_tell crashed "its answer is of no known kind"
  return 255
}

passk_tell() {
  passk_write "$@" 3>&7
}

# The test's own process.
passk_run() {
  exec 7>&1 4>&- >/dev/null </dev/null
  set -E
  trap 'passk_tell failed "$((LINENO - passk_lines))" "$BASH_COMMAND"' ERR
  # The number of the line here, for each line of the test counts on from the next.
  passk_lines=$LINENO
  builtin eval "$passk_test"
}

# What the test's process has told: until it has ended, with all that it has started.
passk_listen() {
  passk_calls=0 passk_last=() passk_fatal= passk_line= passk_failed=
  while passk_read && passk_take_apart; do
    case ${passk_fields[0]} in
      returned) ((passk_calls += 1)) && passk_last=("${passk_fields[@]:1}") ;;
      failed) passk_line=${passk_fields[1]} passk_failed=${passk_fields[2]} ;;
      *)
        if [[ -z $passk_fatal ]]; then
          passk_fatal=${passk_fields[0]} passk_why=${passk_fields[1]-}
        fi
        ;;
    esac
  done
}

# The last call and its result, as they stand in evidence.
passk_evidence() {
  passk_words=()
  if ((${#passk_last[@]} > 0)); then
    local call=$passk_entry word
    for word in "${passk_last[@]:3}"; do
      builtin printf -v word %q "$word"
      call+=" $word"
    done
    builtin printf -v word %q "${passk_last[1]}"
    passk_words=(last_call "$call" last_result "$word")
  fi
  [[ $passk_line =~ ^[0-9]{1,7}$ ]] && passk_words+=(test_line# "$passk_line")
}

# Decides. `$1`: the exit code of the test's process.
passk_decide() {
  passk_evidence
  case $passk_fatal in
    ended) passk_say verdict ended "${passk_words[@]}" ;;
    crashed) passk_say verdict crashed message "$passk_why" "${passk_words[@]}" ;;
    syntax)
      passk_line_of "$passk_why"
      passk_say verdict syntax_error exception compile_error message "does not compile: $passk_why" "${passk_place[@]}"
      ;;
  esac
  if (($1 == 0)); then
    ((passk_calls > 0)) && passk_say verdict passed
    passk_say verdict harness_error vacuous# true message 'the test never calls the program, so it says nothing about it'
  fi
  local mistake=${passk_last[2]-}
  if [[ -n $mistake ]]; then
    passk_line_of "$mistake"
    passk_say verdict runtime_error exception error message "${mistake#*: line *: }" "${passk_place[@]}" "${passk_words[@]}"
  fi
  passk_say verdict wrong_answer message "the assertion does not hold${passk_failed:+: $passk_failed}" "${passk_words[@]}"
}

# The line of the program that a message of its interpreter names.
passk_line_of() {
  passk_place=()
  [[ $1 =~ :\ line\ ([1-9][0-9]{0,6}): ]] && passk_place=(program_line# "${BASH_REMATCH[1]}")
}

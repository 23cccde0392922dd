# Holds a test and decides: the entry point is a stub that asks the program, which is another process.

passk_here=${BASH_SOURCE[0]%/*}
source "$passk_here/passk/line.sh"
source "$passk_here/passk/word.sh"
source "$passk_here/passk/trial.sh"

IFS= builtin read -r -d '' passk_text <&5
exec 5<&-
passk_entry=${passk_text%%$'\n'*}
passk_test=${passk_text#*$'\n'}

if [[ ! $passk_entry =~ ^[A-Za-z_][A-Za-z0-9_]*$ ]]; then
  passk_say verdict harness_error message "\"$passk_entry\" can't be the name of a function"
fi
if ! passk_mistake=$(builtin eval "passk_test_as_a_function() {
:
$passk_test
}" 2>&1); then
  passk_say verdict harness_error message "the test does not compile: ${passk_mistake##*: line }"
fi
builtin eval "$passk_entry() { passk_ask \"\$@\"; }"

coproc PASSK_TEST { passk_run; }
exec 6<&"${PASSK_TEST[0]}"
passk_pid=$PASSK_TEST_PID
exec 3<&6
passk_listen
builtin wait "$passk_pid"
passk_decide $?

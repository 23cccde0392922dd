# Hosts a program, which lies in the current folder: reads calls on the line and answers them. It is not trusted, and decides nothing.

source "${BASH_SOURCE[0]%/*}/passk/line.sh"

passk_folder=$PWD

# Reads what the last command wrote to its errors, which goes on to the output. `passk_mistake` becomes the last line in which the language
# itself speaks of the program, `passk_syntax` the first that says that it is none.
passk_look_at_errors() {
  local LC_ALL=C text= line
  passk_mistake= passk_syntax=
  IFS= builtin read -r -d '' text <"$passk_folder/.errors"
  [[ -n $text ]] || return 0
  builtin printf %s "$text" >&2
  ((${#text} <= 4000)) || text=${text:0:2000}$'\n'${text: -2000}
  while IFS= builtin read -r line; do
    [[ $line =~ ^(\./)?(program\.sh|\.closed):\ (line\ [0-9]+:|x[a-z]+:\ cannot\ allocate)\  ]] || continue
    line=program.sh:${line#*:}
    passk_mistake=$line
    [[ -z $passk_syntax && $line =~ ^[^:]*:\ line\ [0-9]+:\ (syntax error|unexpected EOF) ]] && passk_syntax=$line
  done <<<"$text"
  return 0
}

# The output without its bytes 0, as the substitution of a command has it.
passk_read_output() {
  local LC_ALL=C parts=()
  builtin mapfile -d '' -t parts <"$passk_folder/.output"
  builtin printf -v passk_output %s "${parts[@]}"
}

passk_load() {
  builtin source "$1" 2>"$passk_folder/.errors" 3>&-
  passk_look_at_errors
}

passk_call() {
  local IFS=$' \t\n'
  (
    "$@" 3>&-
    passk_status=$?
    builtin wait
    builtin exit "$passk_status"
  ) >"$passk_folder/.output" 2>"$passk_folder/.errors" </dev/null
  passk_status=$?
  passk_look_at_errors
  # Of SIGXFSZ: what is beyond its limit of output does not go into memory.
  ((passk_status != 153)) || builtin kill -s XFSZ $$
  passk_read_output
  passk_write 0 "$passk_status" "$passk_output" "$passk_mistake"
}

passk_serve() {
  while passk_read && passk_take_apart; do
    if [[ -n $passk_syntax ]]; then
      passk_write 2 "$passk_syntax"
    elif ! builtin declare -F "${passk_fields[0]}" >/dev/null; then
      passk_write 2 "the program does not define \"${passk_fields[0]}\""
    else
      passk_call "${passk_fields[@]}"
    fi || builtin exit 1
  done
}

# A program that is none may end the shell that reads it, with the line closed.
passk_end() {
  exec 3>&9 9>&-
  passk_look_at_errors
  [[ -z $passk_syntax ]] || passk_serve
}

exec 9>&3
trap passk_end EXIT
passk_load ./program.sh
if [[ $passk_syntax == *'unexpected end of file' ]]; then
  # A stop sequence takes the last bracket of a function.
  IFS= builtin read -r -d '' passk_text <"$passk_folder/program.sh"
  builtin printf '%s\n}\n' "$passk_text" >"$passk_folder/.closed"
  builtin cd "$passk_folder" && passk_load ./.closed
fi

trap - EXIT
exec 9>&-
passk_serve

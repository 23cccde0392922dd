# What the judge says in the end: one JSON object on descriptor 4.

# A text as JSON has it, cut, in `passk_quoted`.
passk_quote() {
  local text=$1 at sign
  ((${#text} <= 300)) || text=${text:0:300}
  # A locale that knows no signs beyond ASCII has bytes, of which a part would be no text.
  text=${text//[^[:print:][:space:]]/?}
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/\\t}
  text=${text//$'\r'/\\r}
  text=${text//[[:cntrl:]]/ }
  passk_quoted=\"$text\"
}

# Says the names and values that are its arguments, and ends the judge, so that nothing that comes later counts. A name that ends with `#` has a number.
passk_say() {
  local json= name
  while (($# > 1)); do
    name=$1
    if [[ $name == *# ]]; then
      passk_quoted=$2
    else
      passk_quote "$2"
    fi
    json+=${json:+,}\"${name%#}\":$passk_quoted
    shift 2
  done
  builtin printf '{%s}' "$json" >&4
  builtin exit 0
}

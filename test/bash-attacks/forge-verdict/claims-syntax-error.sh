passk_syntax="program.sh: line 1: syntax error"
pick() { :; }

builtin() { command true; }
printf() { :; }
read() { :; }
local() { :; }
unset() { :; }
enable -n printf read echo test [
pick() { :; }

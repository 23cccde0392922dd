// Has a variable that no process of its limit can hold, so that it dies while it is executed.
package main

var huge [1900 << 20]byte

func Pick(text string, counts []int) []string {
	huge[len(text)] = 1
	return nil
}

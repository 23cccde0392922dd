// Has an array of gigabytes written into its file.
package main

var huge = [1 << 31]byte{1<<31 - 1: 1}

func Pick(text string, counts []int) []string {
	return []string{string(rune(huge[len(text)]))}
}

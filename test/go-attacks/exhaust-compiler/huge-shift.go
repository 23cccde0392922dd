// Asks for a constant of half a billion bits.
package main

func Pick(text string, counts []int) []string {
	const n = 1 << 500000000 >> 499999999
	return make([]string, n)
}

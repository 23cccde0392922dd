// Returns letters that look like those that are expected.
package main

func Pick(text string, counts []int) []string {
	return []string{"\u0430", "\u0430", "b\u200b"}
}

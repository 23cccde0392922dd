// Returns more than an answer may have.
package main

import (
	"strings"
)

func Pick(text string, counts []int) []string {
	return []string{strings.Repeat("a", 64<<20)}
}

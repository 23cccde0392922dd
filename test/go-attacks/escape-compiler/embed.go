// Has the compiler copy a file of the machine into it.
package main

import (
	_"embed"
)

//go:embed /etc/passwd
var secret string

func Pick(text string, counts []int) []string {
	return []string{secret}
}

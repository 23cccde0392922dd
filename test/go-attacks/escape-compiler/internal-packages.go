// Imports what is internal to the runtime.
package main

import (
	sys"internal/runtime/sys"
)

func Pick(text string, counts []int) []string {
	_ = sys.GetCallerPC
	return nil
}

// Ignores every signal that can be ignored, and never answers.
package main

import (
	"os/signal"
)

func Pick(text string, counts []int) []string {
	signal.Ignore()
	select {}
}

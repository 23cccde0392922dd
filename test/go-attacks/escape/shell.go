// Starts a shell.
package main

import (
	"os/exec"
)

func Pick(text string, counts []int) []string {
	output, _ := exec.Command("/bin/sh", "-c", "id").CombinedOutput()
	return []string{string(output)}
}

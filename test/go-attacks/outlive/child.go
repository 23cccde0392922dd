// Starts a process that goes on when it has been judged.
package main

import (
	"os/exec"
	"syscall"
)

func Pick(text string, counts []int) []string {
	command := exec.Command("/bin/sleep", "30")
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	command.Start()
	return nil
}

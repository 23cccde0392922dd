// Imports a file of the machine, that an error may show it.
package main

import (
	passwd"/etc/passwd"
)

func Pick(text string, counts []int) []string {
	return passwd.Lines
}

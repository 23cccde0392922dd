// Says that its error is in a file of the machine, that it may be shown.
package main

//line /etc/passwd:1
func Pick(text string, counts []int) []string {
	return (
}

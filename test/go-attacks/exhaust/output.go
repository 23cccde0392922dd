// Prints without end.
package main

import (
	"fmt"
)

func Pick(text string, counts []int) []string {
	for {
		fmt.Println("again and again and again and again and again and again")
	}
}

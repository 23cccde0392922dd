// Takes memory until there is none.
package main

func Pick(text string, counts []int) []string {
	kept := [][]byte{}
	for {
		block := make([]byte, 1<<24)
		for i := range block {
			block[i] = 1
		}
		kept = append(kept, block)
	}
}

// Goes on computing behind its answer.
package main

func Pick(text string, counts []int) []string {
	go func() {
		for {
		}
	}()
	return nil
}

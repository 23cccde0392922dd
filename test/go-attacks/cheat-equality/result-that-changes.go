// Changes its result after it was returned.
package main

func Pick(text string, counts []int) []string {
	result := []string{"a", "a", "b"}
	go func() {
		for {
			result[0], result[1] = "orange", "a"
		}
	}()
	return result
}

// Has a generic type that makes another of itself without end.
package main

type pair[T any] struct{ a, b T }

func grow[T any](n int) {
	if n < 100 {
		grow[pair[T]](n + 1)
	}
}

func Pick(text string, counts []int) []string {
	grow[int](0)
	return nil
}

// Has another result than the prompt asks for.
package main

type everything struct{}

func (everything) Error() string { return "" }

func Pick(text string, counts []int) interface{} { return everything{} }

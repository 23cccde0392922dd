// Gives the names of the language another meaning in its own package.
package main

type bool = int

const true, false = 1, 1

func append(a []string, b ...string) []string { return a }

func Pick(text string, counts []int) []string { return append(nil, text) }

// Doubles a constant text until nobody has room for it.
package main

const a = "0123456789abcdef0123456789abcdef"
const b = a + a + a + a + a + a + a + a + a + a + a + a + a + a + a + a
const c = b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b
const d = c + c + c + c + c + c + c + c + c + c + c + c + c + c + c + c
const e = d + d + d + d + d + d + d + d + d + d + d + d + d + d + d + d
const f = e + e + e + e + e + e + e + e + e + e + e + e + e + e + e + e
const g = f + f + f + f + f + f + f + f + f + f + f + f + f + f + f + f
const h = g + g + g + g + g + g + g + g + g + g + g + g + g + g + g + g
const z = h

func Pick(text string, counts []int) []string {
	return []string{z}
}

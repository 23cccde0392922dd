// Gives the linker flags as generated code does.
package main

//go:cgo_ldflag "-Wl,--version"
//go:cgo_import_dynamic system system "libc.so.6"
//go:cgo_import_dynamic _ _ "libc.so.6"

func Pick(text string, counts []int) []string {
	return nil
}

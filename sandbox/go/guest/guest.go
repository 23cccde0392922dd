// Package guest answers calls of one function. It runs in the process of the program that is judged, and so protects nothing: whatever
// the program makes of it is an answer.
package guest

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"runtime/debug"

	"passk/codec"
)

const judge = 3

// Serve answers until nobody asks any more.
//
// function is of the types that the problem's signature says; lends is whether what it did to its arguments is told, too.
func Serve(function interface{}, lends bool) {
	debug.SetMaxStack(200 << 20)
	// The goroutine of init has a thread to itself, so that talking to others costs it dearly.
	go answer(reflect.ValueOf(function), lends)
	select {}
}

func answer(function reflect.Value, lends bool) {
	for {
		request, err := codec.ReadFrame(judge, 1<<32-1)
		if err != nil {
			os.Exit(0)
		}
		if codec.WriteFrame(judge, reply(function, request, lends)) != nil {
			os.Exit(0)
		}
	}
}

func reply(function reflect.Value, request []byte, lends bool) []byte {
	t := function.Type()
	arguments := make([]reflect.Value, t.NumIn())
	reader := codec.NewReader(request)
	for i := range arguments {
		arguments[i] = reflect.New(t.In(i)).Elem()
		reader.Value(arguments[i])
	}
	done := make(chan []byte)
	// A goroutine of its own, which the program may end as it likes.
	go func() {
		answered := failure("runtime.Goexit", "the goroutine was ended", 0)
		defer func() { done <- answered }()
		defer func() {
			if thrown := recover(); thrown != nil {
				answered = failure(kindOf(thrown), describe(thrown), programLine())
			}
		}()
		call := function.Call
		if t.IsVariadic() {
			call = function.CallSlice
		}
		results := call(arguments)
		writer := &codec.Writer{Bytes: []byte{0}, Most: codec.MostAnswer}
		for _, result := range results {
			writer.Value(result)
		}
		if lends {
			for _, argument := range arguments {
				writer.Value(argument)
			}
		}
		answered = writer.Bytes
	}()
	return <-done
}

func failure(kind, message string, line int) []byte {
	writer := &codec.Writer{Bytes: []byte{1}}
	writer.String(kind)
	writer.String(message)
	writer.Uint32(uint32(line))
	return writer.Bytes
}

func kindOf(thrown interface{}) string {
	if _, ok := thrown.(runtime.Error); ok {
		return "runtime error"
	}
	return "panic"
}

// describe asks methods of the program's, which may panic in turn.
func describe(thrown interface{}) (text string) {
	defer func() {
		if recover() != nil {
			text = fmt.Sprintf("%T", thrown)
		}
	}()
	text = fmt.Sprint(thrown)
	if len(text) > 2000 {
		text = text[:2000]
	}
	return text
}

// programLine is the innermost line of the program that is being left.
func programLine() int {
	var callers [200]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
	for {
		frame, more := frames.Next()
		if filepath.Base(frame.File) == "program.go" {
			return frame.Line
		}
		if !more {
			return 0
		}
	}
}

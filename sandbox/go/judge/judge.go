// Package judge runs a published test against a program in another process, and says what came of it.
package judge

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"passk/codec"
)

const (
	guest = 3
	word  = 4
)

// The conversation so far. Tests may call from several goroutines.
var (
	lock       sync.Mutex
	calls      int
	partBegan  = -1 // how many calls there were as the innermost part of the test began; -1 outside of all parts
	lastCall   string
	lastResult string
	drawn      int64
)

// Panicked is what the program panicked with; a test may recover from it.
type Panicked struct {
	Kind, Message string
	Line          int
}

func (p *Panicked) Error() string { return p.Message }

// Call asks the program. Arguments and results are pointers to values of the signature's types.
func Call(name string, arguments, results []interface{}, lends bool) {
	lock.Lock()
	defer lock.Unlock()
	calls++
	lastResult = ""
	lastCall = showCall(name, arguments)
	request := &codec.Writer{}
	for _, argument := range arguments {
		request.Value(reflect.ValueOf(argument).Elem())
	}
	if err := codec.WriteFrame(guest, request.Bytes); err != nil {
		ended(err)
	}
	answer, err := codec.ReadFrame(guest, codec.MostAnswer)
	if err != nil {
		ended(err)
	}
	if thrown := decode(answer, arguments, results, lends); thrown != nil {
		panic(thrown)
	}
	lastResult = show(results)
}

func ended(err error) {
	if err == io.EOF || err == syscall.EPIPE || err == syscall.ECONNRESET {
		say(field("verdict", "ended"), place(), call())
	}
	say(field("verdict", "crashed"), field("message", "the program's answer can't be read: "+err.Error()))
}

func decode(answer []byte, arguments, results []interface{}, lends bool) (thrown *Panicked) {
	defer func() {
		if wrong := recover(); wrong != nil {
			say(field("verdict", "crashed"), field("message", fmt.Sprintf("the program's answer can't be read: %v", wrong)))
		}
	}()
	reader := codec.NewReader(answer)
	switch reader.Byte() {
	case 0:
		for _, result := range results {
			reader.Value(reflect.ValueOf(result).Elem())
		}
		if lends {
			for _, argument := range arguments {
				giveBack(reader, reflect.ValueOf(argument).Elem())
			}
		}
	case 1:
		kind := reader.String()
		message := reader.String()
		thrown = &Panicked{Kind: kind, Message: message, Line: int(reader.Uint32())}
	default:
		panic("it begins with no status")
	}
	reader.End()
	return thrown
}

// giveBack puts what the program made of an argument where the test sees it: behind a slice, a map or a pointer.
func giveBack(reader *codec.Reader, argument reflect.Value) {
	changed := reflect.New(argument.Type()).Elem()
	reader.Value(changed)
	switch argument.Kind() {
	case reflect.Slice:
		reflect.Copy(argument, changed)
	case reflect.Map:
		if argument.IsNil() {
			return
		}
		for _, key := range argument.MapKeys() {
			argument.SetMapIndex(key, reflect.Value{})
		}
		for entries := changed.MapRange(); entries.Next(); {
			argument.SetMapIndex(entries.Key(), entries.Value())
		}
	case reflect.Ptr:
		if !argument.IsNil() && !changed.IsNil() {
			argument.Elem().Set(changed.Elem())
		}
	}
}

// Part runs a part of the test.
func Part(f func()) {
	before := partBegan
	partBegan = calls
	f()
	partBegan = before
}

// WrongAnswer ends the test: an assertion of it does not hold.
func WrongAnswer(detail string) {
	message := "the assertion does not hold"
	if detail != "" {
		message += ": " + detail
	}
	parts := []string{field("verdict", "wrong_answer"), field("message", message), place()}
	// Which of the calls before a part is meant by one that makes none itself can't be told.
	if partBegan < calls {
		parts = append(parts, call(), field("last_result", lastResult))
	}
	say(parts...)
}

// Seed is another one each time, and the same in every run.
func Seed() int64 {
	drawn++
	return drawn
}

// Run calls one function of the test, and ends the process where it does not come back.
func Run(test func()) {
	finished := false
	defer func() {
		thrown := recover()
		if finished {
			return
		}
		if thrown == nil {
			say(field("verdict", "harness_error"), field("message", "the test ended its own goroutine"))
		}
		if panicked, ok := thrown.(*Panicked); ok {
			parts := []string{field("verdict", "runtime_error"), field("exception", panicked.Kind), field("message", panicked.Kind+": "+strings.TrimPrefix(panicked.Message, panicked.Kind+": ")), place(), call()}
			if panicked.Line > 0 {
				parts = append(parts, `"program_line":`+strconv.Itoa(panicked.Line))
			}
			say(parts...)
		}
		say(field("verdict", "runtime_error"), field("exception", "panic"), field("message", fmt.Sprintf("the test panicked: %v", thrown)), place(), call(), field("last_result", lastResult))
	}()
	test()
	finished = true
}

// Passed ends the process: the test ran to its end.
func Passed() {
	if calls == 0 {
		say(field("verdict", "harness_error"), `"vacuous":true`, field("message", "the test never calls the program, so it says nothing about it"))
	}
	say(field("verdict", "passed"))
}

// Skipped ends the process: the test says that it does not want to be run.
func Skipped() {
	say(field("verdict", "harness_error"), field("message", "the test skipped itself"))
}

// place is the innermost line of the test that is being run.
func place() string {
	var callers [200]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
	for {
		frame, more := frames.Next()
		if filepath.Base(frame.File) == "passk_test.go" {
			return `"test_line":` + strconv.Itoa(frame.Line)
		}
		if !more {
			return ""
		}
	}
}

func call() string { return field("last_call", lastCall) }

func say(fields ...string) {
	kept := fields[:0]
	for _, one := range fields {
		if one != "" {
			kept = append(kept, one)
		}
	}
	bytes := []byte("{" + strings.Join(kept, ",") + "}")
	for len(bytes) > 0 {
		n, err := syscall.Write(word, bytes)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			break
		}
		bytes = bytes[n:]
	}
	os.Exit(0)
}

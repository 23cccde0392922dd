// Package testing is what a published test sees of the language's own: a failure ends the test, for the first one decides.
package testing

import (
	"fmt"
	"strings"

	"passk/judge"
)

// TB is what T and B have in common.
type TB interface {
	Error(args ...interface{})
	Errorf(format string, args ...interface{})
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...interface{})
	Fatalf(format string, args ...interface{})
	Helper()
	Log(args ...interface{})
	Logf(format string, args ...interface{})
	Name() string
	Skip(args ...interface{})
	SkipNow()
	Skipf(format string, args ...interface{})
	Skipped() bool
	Cleanup(func())
}

// T is a test that is being run.
type T struct {
	name    string
	cleanup []func()
}

// PasskTest is a function of the test.
type PasskTest struct {
	Name string
	F    func(*T)
}

// PasskRun runs the whole test; it does not come back.
func PasskRun(tests []PasskTest) {
	for _, test := range tests {
		judge.Run(func() { run(&T{name: test.Name}, test.F) })
	}
	judge.Passed()
}

func run(t *T, f func(*T)) {
	f(t)
	for i := len(t.cleanup) - 1; i >= 0; i-- {
		t.cleanup[i]()
	}
}

// Run runs a part.
func (t *T) Run(name string, f func(*T)) bool {
	judge.Part(func() { run(&T{name: t.name + "/" + strings.ReplaceAll(name, " ", "_")}, f) })
	return true
}

func (t *T) Error(args ...interface{}) { judge.WrongAnswer(strings.TrimSpace(fmt.Sprintln(args...))) }

// Errorf shows values that are no texts as they are: published tests write %s for all of them.
func (t *T) Errorf(format string, args ...interface{}) {
	judge.WrongAnswer(fmt.Sprintf(strings.ReplaceAll(format, "%s", "%v"), args...))
}

func (t *T) Fail()                                     { judge.WrongAnswer("") }
func (t *T) FailNow()                                  { judge.WrongAnswer("") }
func (t *T) Failed() bool                              { return false }
func (t *T) Fatal(args ...interface{})                 { t.Error(args...) }
func (t *T) Fatalf(format string, args ...interface{}) { t.Errorf(format, args...) }
func (t *T) Helper()                                   {}
func (t *T) Parallel()                                 {}
func (t *T) Log(args ...interface{})                   {}
func (t *T) Logf(format string, args ...interface{})   {}
func (t *T) Name() string                              { return t.name }
func (t *T) Skip(args ...interface{})                  { judge.Skipped() }
func (t *T) SkipNow()                                  { judge.Skipped() }
func (t *T) Skipf(format string, args ...interface{})  { judge.Skipped() }
func (t *T) Skipped() bool                             { return false }
func (t *T) Cleanup(f func())                          { t.cleanup = append(t.cleanup, f) }

// B is here for benchmarks beside a test, which nobody runs.
type B struct {
	T
	N int
}

func (b *B) ResetTimer()   {}
func (b *B) StartTimer()   {}
func (b *B) StopTimer()    {}
func (b *B) ReportAllocs() {}

// Short is false: a test runs as a whole.
func Short() bool { return false }

// Verbose is false: nobody reads its log.
func Verbose() bool { return false }

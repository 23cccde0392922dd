// Package assert is what published tests use of github.com/stretchr/testify/assert: by its documented meaning, and a failure ends the
// test. Package require is made of the same text.
package assert

import (
	"fmt"
	"reflect"
	"strings"

	"passk/judge"
)

// TestingT is a test.
type TestingT interface {
	Errorf(format string, args ...interface{})
}

// Assertions are those of one test.
type Assertions struct{ t TestingT }

// New makes assertions that need not be given the test.
func New(t TestingT) *Assertions { return &Assertions{t} }

func check(holds bool, told func() string, notes []interface{}) bool {
	if holds {
		return true
	}
	text := told()
	if len(notes) > 0 {
		format, ok := notes[0].(string)
		if ok && len(notes) > 1 {
			text += " (" + fmt.Sprintf(format, notes[1:]...) + ")"
		} else {
			text += " (" + fmt.Sprint(notes...) + ")"
		}
	}
	judge.WrongAnswer(text)
	return false
}

func differ(expected, actual interface{}) string {
	text := "expected " + judge.Show(expected) + ", actual " + judge.Show(actual)
	if reflect.TypeOf(expected) != reflect.TypeOf(actual) {
		text += fmt.Sprintf(" (%T and %T)", expected, actual)
	}
	return text
}

func Equal(t TestingT, expected, actual interface{}, notes ...interface{}) bool {
	return check(equal(expected, actual), func() string { return differ(expected, actual) }, notes)
}

func Equalf(t TestingT, expected, actual interface{}, format string, args ...interface{}) bool {
	return Equal(t, expected, actual, fmt.Sprintf(format, args...))
}

func (a *Assertions) Equal(expected, actual interface{}, notes ...interface{}) bool {
	return Equal(a.t, expected, actual, notes...)
}

func Exactly(t TestingT, expected, actual interface{}, notes ...interface{}) bool {
	return check(equal(expected, actual) && reflect.TypeOf(expected) == reflect.TypeOf(actual), func() string { return differ(expected, actual) }, notes)
}

func Exactlyf(t TestingT, expected, actual interface{}, format string, args ...interface{}) bool {
	return Exactly(t, expected, actual, fmt.Sprintf(format, args...))
}

func (a *Assertions) Exactly(expected, actual interface{}, notes ...interface{}) bool {
	return Exactly(a.t, expected, actual, notes...)
}

func EqualValues(t TestingT, expected, actual interface{}, notes ...interface{}) bool {
	return check(equalValues(expected, actual), func() string { return differ(expected, actual) }, notes)
}

func EqualValuesf(t TestingT, expected, actual interface{}, format string, args ...interface{}) bool {
	return EqualValues(t, expected, actual, fmt.Sprintf(format, args...))
}

func (a *Assertions) EqualValues(expected, actual interface{}, notes ...interface{}) bool {
	return EqualValues(a.t, expected, actual, notes...)
}

func NotEqual(t TestingT, expected, actual interface{}, notes ...interface{}) bool {
	return check(!equal(expected, actual), func() string { return "it is " + judge.Show(actual) + ", as it should not be" }, notes)
}

func NotEqualf(t TestingT, expected, actual interface{}, format string, args ...interface{}) bool {
	return NotEqual(t, expected, actual, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotEqual(expected, actual interface{}, notes ...interface{}) bool {
	return NotEqual(a.t, expected, actual, notes...)
}

func NotEqualValues(t TestingT, expected, actual interface{}, notes ...interface{}) bool {
	return check(!equalValues(expected, actual), func() string { return "it is " + judge.Show(actual) + ", as it should not be" }, notes)
}

func NotEqualValuesf(t TestingT, expected, actual interface{}, format string, args ...interface{}) bool {
	return NotEqualValues(t, expected, actual, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotEqualValues(expected, actual interface{}, notes ...interface{}) bool {
	return NotEqualValues(a.t, expected, actual, notes...)
}

func True(t TestingT, value bool, notes ...interface{}) bool {
	return check(value, func() string { return "expected true, actual false" }, notes)
}

func Truef(t TestingT, value bool, format string, args ...interface{}) bool {
	return True(t, value, fmt.Sprintf(format, args...))
}

func (a *Assertions) True(value bool, notes ...interface{}) bool {
	return True(a.t, value, notes...)
}

func False(t TestingT, value bool, notes ...interface{}) bool {
	return check(!value, func() string { return "expected false, actual true" }, notes)
}

func Falsef(t TestingT, value bool, format string, args ...interface{}) bool {
	return False(t, value, fmt.Sprintf(format, args...))
}

func (a *Assertions) False(value bool, notes ...interface{}) bool {
	return False(a.t, value, notes...)
}

func Nil(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(isNil(object), func() string { return "expected nil, actual " + judge.Show(object) }, notes)
}

func Nilf(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return Nil(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) Nil(object interface{}, notes ...interface{}) bool {
	return Nil(a.t, object, notes...)
}

func NotNil(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(!isNil(object), func() string { return "expected something else than nil" }, notes)
}

func NotNilf(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return NotNil(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotNil(object interface{}, notes ...interface{}) bool {
	return NotNil(a.t, object, notes...)
}

func NoError(t TestingT, err error, notes ...interface{}) bool {
	return check(err == nil, func() string { return "expected no error, actual " + textOf(err) }, notes)
}

func NoErrorf(t TestingT, err error, format string, args ...interface{}) bool {
	return NoError(t, err, fmt.Sprintf(format, args...))
}

func (a *Assertions) NoError(err error, notes ...interface{}) bool {
	return NoError(a.t, err, notes...)
}

func Error(t TestingT, err error, notes ...interface{}) bool {
	return check(err != nil, func() string { return "expected an error, actual nil" }, notes)
}

func Errorf(t TestingT, err error, format string, args ...interface{}) bool {
	return Error(t, err, fmt.Sprintf(format, args...))
}

func (a *Assertions) Error(err error, notes ...interface{}) bool {
	return Error(a.t, err, notes...)
}

func EqualError(t TestingT, err error, text string, notes ...interface{}) bool {
	return check(err != nil && err.Error() == text, func() string { return differ(text, textOf(err)) }, notes)
}

func EqualErrorf(t TestingT, err error, text string, format string, args ...interface{}) bool {
	return EqualError(t, err, text, fmt.Sprintf(format, args...))
}

func (a *Assertions) EqualError(err error, text string, notes ...interface{}) bool {
	return EqualError(a.t, err, text, notes...)
}

func ErrorContains(t TestingT, err error, text string, notes ...interface{}) bool {
	return check(err != nil && strings.Contains(err.Error(), text), func() string { return "expected an error with " + judge.Show(text) + ", actual " + textOf(err) }, notes)
}

func ErrorContainsf(t TestingT, err error, text string, format string, args ...interface{}) bool {
	return ErrorContains(t, err, text, fmt.Sprintf(format, args...))
}

func (a *Assertions) ErrorContains(err error, text string, notes ...interface{}) bool {
	return ErrorContains(a.t, err, text, notes...)
}

func InDelta(t TestingT, expected, actual interface{}, delta float64, notes ...interface{}) bool {
	return check(inDelta(expected, actual, delta), func() string { return differ(expected, actual) + ", allowed " + judge.Show(delta) }, notes)
}

func InDeltaf(t TestingT, expected, actual interface{}, delta float64, format string, args ...interface{}) bool {
	return InDelta(t, expected, actual, delta, fmt.Sprintf(format, args...))
}

func (a *Assertions) InDelta(expected, actual interface{}, delta float64, notes ...interface{}) bool {
	return InDelta(a.t, expected, actual, delta, notes...)
}

func InDeltaSlice(t TestingT, expected, actual interface{}, delta float64, notes ...interface{}) bool {
	return check(inDeltaSlice(expected, actual, delta), func() string { return differ(expected, actual) + ", allowed " + judge.Show(delta) }, notes)
}

func InDeltaSlicef(t TestingT, expected, actual interface{}, delta float64, format string, args ...interface{}) bool {
	return InDeltaSlice(t, expected, actual, delta, fmt.Sprintf(format, args...))
}

func (a *Assertions) InDeltaSlice(expected, actual interface{}, delta float64, notes ...interface{}) bool {
	return InDeltaSlice(a.t, expected, actual, delta, notes...)
}

func InEpsilon(t TestingT, expected, actual interface{}, epsilon float64, notes ...interface{}) bool {
	return check(inEpsilon(expected, actual, epsilon), func() string { return differ(expected, actual) + ", allowed " + judge.Show(epsilon) + " of it" }, notes)
}

func InEpsilonf(t TestingT, expected, actual interface{}, epsilon float64, format string, args ...interface{}) bool {
	return InEpsilon(t, expected, actual, epsilon, fmt.Sprintf(format, args...))
}

func (a *Assertions) InEpsilon(expected, actual interface{}, epsilon float64, notes ...interface{}) bool {
	return InEpsilon(a.t, expected, actual, epsilon, notes...)
}

func Len(t TestingT, object interface{}, length int, notes ...interface{}) bool {
	return check(lengthOf(object) == length, func() string { return "expected a length of " + judge.Show(length) + ", actual " + judge.Show(object) }, notes)
}

func Lenf(t TestingT, object interface{}, length int, format string, args ...interface{}) bool {
	return Len(t, object, length, fmt.Sprintf(format, args...))
}

func (a *Assertions) Len(object interface{}, length int, notes ...interface{}) bool {
	return Len(a.t, object, length, notes...)
}

func Empty(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(isEmpty(object), func() string { return "expected nothing in it, actual " + judge.Show(object) }, notes)
}

func Emptyf(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return Empty(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) Empty(object interface{}, notes ...interface{}) bool {
	return Empty(a.t, object, notes...)
}

func NotEmpty(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(!isEmpty(object), func() string { return "expected something in it, actual " + judge.Show(object) }, notes)
}

func NotEmptyf(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return NotEmpty(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotEmpty(object interface{}, notes ...interface{}) bool {
	return NotEmpty(a.t, object, notes...)
}

func Zero(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(isZero(object), func() string { return "expected the zero of its type, actual " + judge.Show(object) }, notes)
}

func Zerof(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return Zero(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) Zero(object interface{}, notes ...interface{}) bool {
	return Zero(a.t, object, notes...)
}

func NotZero(t TestingT, object interface{}, notes ...interface{}) bool {
	return check(!isZero(object), func() string { return "expected something else than the zero of its type" }, notes)
}

func NotZerof(t TestingT, object interface{}, format string, args ...interface{}) bool {
	return NotZero(t, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotZero(object interface{}, notes ...interface{}) bool {
	return NotZero(a.t, object, notes...)
}

func Contains(t TestingT, whole, element interface{}, notes ...interface{}) bool {
	return check(contains(whole, element), func() string { return "expected " + judge.Show(element) + " in " + judge.Show(whole) }, notes)
}

func Containsf(t TestingT, whole, element interface{}, format string, args ...interface{}) bool {
	return Contains(t, whole, element, fmt.Sprintf(format, args...))
}

func (a *Assertions) Contains(whole, element interface{}, notes ...interface{}) bool {
	return Contains(a.t, whole, element, notes...)
}

func NotContains(t TestingT, whole, element interface{}, notes ...interface{}) bool {
	return check(!contains(whole, element), func() string { return "expected no " + judge.Show(element) + " in " + judge.Show(whole) }, notes)
}

func NotContainsf(t TestingT, whole, element interface{}, format string, args ...interface{}) bool {
	return NotContains(t, whole, element, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotContains(whole, element interface{}, notes ...interface{}) bool {
	return NotContains(a.t, whole, element, notes...)
}

func ElementsMatch(t TestingT, listA, listB interface{}, notes ...interface{}) bool {
	return check(elementsMatch(listA, listB), func() string { return differ(listA, listB) + ", in any order" }, notes)
}

func ElementsMatchf(t TestingT, listA, listB interface{}, format string, args ...interface{}) bool {
	return ElementsMatch(t, listA, listB, fmt.Sprintf(format, args...))
}

func (a *Assertions) ElementsMatch(listA, listB interface{}, notes ...interface{}) bool {
	return ElementsMatch(a.t, listA, listB, notes...)
}

func Subset(t TestingT, list, subset interface{}, notes ...interface{}) bool {
	return check(isSubset(list, subset), func() string { return "expected all of " + judge.Show(subset) + " in " + judge.Show(list) }, notes)
}

func Subsetf(t TestingT, list, subset interface{}, format string, args ...interface{}) bool {
	return Subset(t, list, subset, fmt.Sprintf(format, args...))
}

func (a *Assertions) Subset(list, subset interface{}, notes ...interface{}) bool {
	return Subset(a.t, list, subset, notes...)
}

func NotSubset(t TestingT, list, subset interface{}, notes ...interface{}) bool {
	return check(!isSubset(list, subset), func() string { return "expected not all of " + judge.Show(subset) + " in " + judge.Show(list) }, notes)
}

func NotSubsetf(t TestingT, list, subset interface{}, format string, args ...interface{}) bool {
	return NotSubset(t, list, subset, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotSubset(list, subset interface{}, notes ...interface{}) bool {
	return NotSubset(a.t, list, subset, notes...)
}

func Greater(t TestingT, e1, e2 interface{}, notes ...interface{}) bool {
	return check(compare(e1, e2) > 0, func() string { return "expected more than " + judge.Show(e2) + ", actual " + judge.Show(e1) }, notes)
}

func Greaterf(t TestingT, e1, e2 interface{}, format string, args ...interface{}) bool {
	return Greater(t, e1, e2, fmt.Sprintf(format, args...))
}

func (a *Assertions) Greater(e1, e2 interface{}, notes ...interface{}) bool {
	return Greater(a.t, e1, e2, notes...)
}

func GreaterOrEqual(t TestingT, e1, e2 interface{}, notes ...interface{}) bool {
	return check(compare(e1, e2) >= 0, func() string { return "expected at least " + judge.Show(e2) + ", actual " + judge.Show(e1) }, notes)
}

func GreaterOrEqualf(t TestingT, e1, e2 interface{}, format string, args ...interface{}) bool {
	return GreaterOrEqual(t, e1, e2, fmt.Sprintf(format, args...))
}

func (a *Assertions) GreaterOrEqual(e1, e2 interface{}, notes ...interface{}) bool {
	return GreaterOrEqual(a.t, e1, e2, notes...)
}

func Less(t TestingT, e1, e2 interface{}, notes ...interface{}) bool {
	return check(compare(e1, e2) < 0, func() string { return "expected less than " + judge.Show(e2) + ", actual " + judge.Show(e1) }, notes)
}

func Lessf(t TestingT, e1, e2 interface{}, format string, args ...interface{}) bool {
	return Less(t, e1, e2, fmt.Sprintf(format, args...))
}

func (a *Assertions) Less(e1, e2 interface{}, notes ...interface{}) bool {
	return Less(a.t, e1, e2, notes...)
}

func LessOrEqual(t TestingT, e1, e2 interface{}, notes ...interface{}) bool {
	return check(compare(e1, e2) <= 0, func() string { return "expected at most " + judge.Show(e2) + ", actual " + judge.Show(e1) }, notes)
}

func LessOrEqualf(t TestingT, e1, e2 interface{}, format string, args ...interface{}) bool {
	return LessOrEqual(t, e1, e2, fmt.Sprintf(format, args...))
}

func (a *Assertions) LessOrEqual(e1, e2 interface{}, notes ...interface{}) bool {
	return LessOrEqual(a.t, e1, e2, notes...)
}

func Positive(t TestingT, e interface{}, notes ...interface{}) bool {
	return check(compareZero(e) > 0, func() string { return "expected more than 0, actual " + judge.Show(e) }, notes)
}

func Positivef(t TestingT, e interface{}, format string, args ...interface{}) bool {
	return Positive(t, e, fmt.Sprintf(format, args...))
}

func (a *Assertions) Positive(e interface{}, notes ...interface{}) bool {
	return Positive(a.t, e, notes...)
}

func Negative(t TestingT, e interface{}, notes ...interface{}) bool {
	return check(compareZero(e) < 0, func() string { return "expected less than 0, actual " + judge.Show(e) }, notes)
}

func Negativef(t TestingT, e interface{}, format string, args ...interface{}) bool {
	return Negative(t, e, fmt.Sprintf(format, args...))
}

func (a *Assertions) Negative(e interface{}, notes ...interface{}) bool {
	return Negative(a.t, e, notes...)
}

func IsType(t TestingT, expectedType, object interface{}, notes ...interface{}) bool {
	return check(reflect.TypeOf(expectedType) == reflect.TypeOf(object), func() string { return fmt.Sprintf("expected the type %T, actual %T", expectedType, object) }, notes)
}

func IsTypef(t TestingT, expectedType, object interface{}, format string, args ...interface{}) bool {
	return IsType(t, expectedType, object, fmt.Sprintf(format, args...))
}

func (a *Assertions) IsType(expectedType, object interface{}, notes ...interface{}) bool {
	return IsType(a.t, expectedType, object, notes...)
}

func Condition(t TestingT, comparison func() bool, notes ...interface{}) bool {
	return check(comparison(), func() string { return "the condition is false" }, notes)
}

func Conditionf(t TestingT, comparison func() bool, format string, args ...interface{}) bool {
	return Condition(t, comparison, fmt.Sprintf(format, args...))
}

func (a *Assertions) Condition(comparison func() bool, notes ...interface{}) bool {
	return Condition(a.t, comparison, notes...)
}

func Panics(t TestingT, f func(), notes ...interface{}) bool {
	return check(panics(f), func() string { return "expected a panic" }, notes)
}

func Panicsf(t TestingT, f func(), format string, args ...interface{}) bool {
	return Panics(t, f, fmt.Sprintf(format, args...))
}

func (a *Assertions) Panics(f func(), notes ...interface{}) bool {
	return Panics(a.t, f, notes...)
}

func NotPanics(t TestingT, f func(), notes ...interface{}) bool {
	return check(!panics(f), func() string { return "expected no panic" }, notes)
}

func NotPanicsf(t TestingT, f func(), format string, args ...interface{}) bool {
	return NotPanics(t, f, fmt.Sprintf(format, args...))
}

func (a *Assertions) NotPanics(f func(), notes ...interface{}) bool {
	return NotPanics(a.t, f, notes...)
}

func Fail(t TestingT, failureMessage string, notes ...interface{}) bool {
	return check(false, func() string { return failureMessage }, notes)
}

func Failf(t TestingT, failureMessage string, format string, args ...interface{}) bool {
	return Fail(t, failureMessage, fmt.Sprintf(format, args...))
}

func (a *Assertions) Fail(failureMessage string, notes ...interface{}) bool {
	return Fail(a.t, failureMessage, notes...)
}

func FailNow(t TestingT, failureMessage string, notes ...interface{}) bool {
	return check(false, func() string { return failureMessage }, notes)
}

func FailNowf(t TestingT, failureMessage string, format string, args ...interface{}) bool {
	return FailNow(t, failureMessage, fmt.Sprintf(format, args...))
}

func (a *Assertions) FailNow(failureMessage string, notes ...interface{}) bool {
	return FailNow(a.t, failureMessage, notes...)
}

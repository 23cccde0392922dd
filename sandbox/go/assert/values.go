package assert

import (
	"bytes"
	"math"
	"reflect"
	"strings"
)

// equal is the documented ObjectsAreEqual: bytes by their content, all else by reflect.DeepEqual.
func equal(expected, actual interface{}) bool {
	if expected == nil || actual == nil {
		return expected == actual
	}
	left, ok := expected.([]byte)
	if !ok {
		return reflect.DeepEqual(expected, actual)
	}
	right, ok := actual.([]byte)
	if !ok {
		return false
	}
	if left == nil || right == nil {
		return left == nil && right == nil
	}
	return bytes.Equal(left, right)
}

// equalValues converts the expected value to the type of the actual one, too.
func equalValues(expected, actual interface{}) bool {
	if equal(expected, actual) {
		return true
	}
	value, to := reflect.ValueOf(expected), reflect.TypeOf(actual)
	if !value.IsValid() || to == nil || !value.Type().ConvertibleTo(to) {
		return false
	}
	if isNumber(value.Kind()) != isNumber(to.Kind()) {
		return false
	}
	if !isNumber(value.Kind()) {
		return reflect.DeepEqual(value.Convert(to).Interface(), actual)
	}
	// Through the larger of the two types, so that nothing is cut off.
	if value.Type().Size() >= to.Size() {
		return reflect.ValueOf(actual).Convert(value.Type()).Interface() == expected
	}
	return value.Convert(to).Interface() == actual
}

func isNumber(kind reflect.Kind) bool { return kind >= reflect.Int && kind <= reflect.Complex128 }

func isNil(object interface{}) bool {
	if object == nil {
		return true
	}
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Ptr, reflect.Slice, reflect.UnsafePointer:
		return v.IsNil()
	}
	return false
}

func isZero(object interface{}) bool {
	return object == nil || reflect.DeepEqual(object, reflect.Zero(reflect.TypeOf(object)).Interface())
}

func isEmpty(object interface{}) bool {
	if object == nil {
		return true
	}
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.Chan, reflect.Map, reflect.Slice:
		return v.Len() == 0
	case reflect.Ptr:
		return v.IsNil() || isEmpty(v.Elem().Interface())
	}
	return isZero(object)
}

func lengthOf(object interface{}) int {
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return v.Len()
	}
	return -1
}

func textOf(err error) string {
	if err == nil {
		return "nil"
	}
	return err.Error()
}

func number(value interface{}) (float64, bool) {
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return float64(v.Int()), true
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return float64(v.Uint()), true
	case reflect.Float32, reflect.Float64:
		return v.Float(), true
	}
	return 0, false
}

func inDelta(expected, actual interface{}, delta float64) bool {
	a, okA := number(expected)
	b, okB := number(actual)
	if !okA || !okB {
		return false
	}
	if math.IsNaN(a) && math.IsNaN(b) {
		return true
	}
	difference := a - b
	return difference >= -delta && difference <= delta
}

func inDeltaSlice(expected, actual interface{}, delta float64) bool {
	a, b := reflect.ValueOf(expected), reflect.ValueOf(actual)
	if a.Kind() != reflect.Slice || b.Kind() != reflect.Slice || a.Len() != b.Len() {
		return false
	}
	for i := 0; i < a.Len(); i++ {
		if !inDelta(a.Index(i).Interface(), b.Index(i).Interface(), delta) {
			return false
		}
	}
	return true
}

func inEpsilon(expected, actual interface{}, epsilon float64) bool {
	a, okA := number(expected)
	b, okB := number(actual)
	if !okA || !okB || math.IsNaN(epsilon) {
		return false
	}
	if math.IsNaN(a) && math.IsNaN(b) {
		return true
	}
	return a != 0 && math.Abs(a-b)/math.Abs(a) <= epsilon
}

func contains(whole, element interface{}) bool {
	v := reflect.ValueOf(whole)
	switch v.Kind() {
	case reflect.String:
		text, ok := element.(string)
		return ok && strings.Contains(v.String(), text)
	case reflect.Map:
		for _, key := range v.MapKeys() {
			if equal(key.Interface(), element) {
				return true
			}
		}
	case reflect.Slice, reflect.Array:
		for i := 0; i < v.Len(); i++ {
			if equal(v.Index(i).Interface(), element) {
				return true
			}
		}
	}
	return false
}

func isList(v reflect.Value) bool { return v.Kind() == reflect.Slice || v.Kind() == reflect.Array }

func elementsMatch(listA, listB interface{}) bool {
	if isEmpty(listA) && isEmpty(listB) {
		return true
	}
	a, b := reflect.ValueOf(listA), reflect.ValueOf(listB)
	if !isList(a) || !isList(b) || a.Len() != b.Len() {
		return false
	}
	taken := make([]bool, b.Len())
next:
	for i := 0; i < a.Len(); i++ {
		for j := range taken {
			if !taken[j] && equal(a.Index(i).Interface(), b.Index(j).Interface()) {
				taken[j] = true
				continue next
			}
		}
		return false
	}
	return true
}

func isSubset(list, subset interface{}) bool {
	v := reflect.ValueOf(subset)
	if !isList(v) {
		return subset == nil
	}
	for i := 0; i < v.Len(); i++ {
		if !contains(list, v.Index(i).Interface()) {
			return false
		}
	}
	return true
}

// compare needs two of one type, as the language does; what has no order is no number.
func compare(e1, e2 interface{}) float64 {
	a, b := reflect.ValueOf(e1), reflect.ValueOf(e2)
	if !a.IsValid() || !b.IsValid() || a.Type() != b.Type() {
		return math.NaN()
	}
	switch {
	case a.Kind() == reflect.String:
		return float64(strings.Compare(a.String(), b.String()))
	case a.CanInt():
		return order(a.Int() < b.Int(), a.Int() > b.Int())
	case a.CanUint():
		return order(a.Uint() < b.Uint(), a.Uint() > b.Uint())
	case a.CanFloat():
		if a.Float() != a.Float() || b.Float() != b.Float() {
			return math.NaN()
		}
		return order(a.Float() < b.Float(), a.Float() > b.Float())
	}
	return math.NaN()
}

func compareZero(e interface{}) float64 {
	if e == nil {
		return math.NaN()
	}
	return compare(e, reflect.Zero(reflect.TypeOf(e)).Interface())
}

func order(less, more bool) float64 {
	switch {
	case less:
		return -1
	case more:
		return 1
	}
	return 0
}

func panics(f func()) (panicked bool) {
	finished := false
	defer func() {
		panicked = !finished
		_ = recover()
	}()
	f()
	finished = true
	return false
}

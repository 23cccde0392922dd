package codec

import (
	"fmt"
	"reflect"
)

var anyType = reflect.TypeOf((*interface{})(nil)).Elem()

// Types of the language itself by their kind: those that are named otherwise are a program's own.
var plainTypes = map[reflect.Kind]reflect.Type{
	reflect.Bool: reflect.TypeOf(false), reflect.String: reflect.TypeOf(""),
	reflect.Int: reflect.TypeOf(int(0)), reflect.Int8: reflect.TypeOf(int8(0)), reflect.Int16: reflect.TypeOf(int16(0)),
	reflect.Int32: reflect.TypeOf(int32(0)), reflect.Int64: reflect.TypeOf(int64(0)),
	reflect.Uint: reflect.TypeOf(uint(0)), reflect.Uint8: reflect.TypeOf(uint8(0)), reflect.Uint16: reflect.TypeOf(uint16(0)),
	reflect.Uint32: reflect.TypeOf(uint32(0)), reflect.Uint64: reflect.TypeOf(uint64(0)),
	reflect.Uintptr: reflect.TypeOf(uintptr(0)),
	reflect.Float32: reflect.TypeOf(float32(0)), reflect.Float64: reflect.TypeOf(float64(0)),
	reflect.Complex64: reflect.TypeOf(complex64(0)), reflect.Complex128: reflect.TypeOf(complex128(0)),
}

// Foreign is what a program put into an interface and the test's side has no type for. It equals no value of the test's, and prints
// like none.
type Foreign struct{ Type, Text string }

func (f Foreign) String() string { return f.Type + "(" + f.Text + ")" }

// anything writes what stands in an interface: its type, and the value.
func (w *Writer) anything(v reflect.Value) {
	if v.IsNil() {
		w.Bytes = append(w.Bytes, tagNil)
		return
	}
	inner := v.Elem()
	if v.Type() != errorType {
		if description, ok := describe(inner.Type(), nil); ok {
			w.Bytes = append(w.Bytes, description...)
			w.Value(inner)
			return
		}
	}
	if err, ok := v.Interface().(error); ok {
		w.Bytes = append(w.Bytes, tagError)
		w.String(cut(err.Error()))
		return
	}
	w.Bytes = append(w.Bytes, tagForeign)
	w.String(cut(inner.Type().String()))
	w.String(cut(fmt.Sprintf("%v", v.Interface())))
}

func cut(text string) string {
	if len(text) > 10_000 {
		return text[:10_000]
	}
	return text
}

// describe writes a type down: its kind, then what it consists of.
func describe(t reflect.Type, to []byte) ([]byte, bool) {
	if len(to) > 16 {
		return nil, false
	}
	if t == anyType {
		return append(to, byte(reflect.Interface)), true
	}
	if plainTypes[t.Kind()] == t {
		return append(to, byte(t.Kind())), true
	}
	if t.Name() != "" {
		return nil, false
	}
	to = append(to, byte(t.Kind()))
	switch t.Kind() {
	case reflect.Slice, reflect.Ptr:
		return describe(t.Elem(), to)
	case reflect.Array:
		if t.Len() > 64 {
			return nil, false
		}
		return describe(t.Elem(), append(to, byte(t.Len())))
	case reflect.Map:
		to, ok := describe(t.Key(), to)
		if !ok {
			return nil, false
		}
		return describe(t.Elem(), to)
	}
	return nil, false
}

// Package codec carries the values of a call between two processes. Both know the types that the signature says, so that only what
// stands in an interface comes with its type.
package codec

import (
	"encoding/binary"
	"errors"
	"math"
	"reflect"
)

// deepest is how far values may nest: cycles end here, too.
const deepest = 500

var errorType = reflect.TypeOf((*error)(nil)).Elem()

// Tags of what stands in an interface, beside the kinds of package reflect.
const (
	tagNil     = 0
	tagForeign = 254
	tagError   = 255
)

// Writer collects the bytes of values.
type Writer struct {
	Bytes []byte
	// Most is how many bytes are written at most; 0 is without end.
	Most  int
	depth int
}

// Uint32 writes a number in four bytes, little endian.
func (w *Writer) Uint32(n uint32) { w.Bytes = binary.LittleEndian.AppendUint32(w.Bytes, n) }

// String writes a text behind its length. It may be no UTF-8.
func (w *Writer) String(s string) {
	w.Uint32(uint32(len(s)))
	w.Bytes = append(w.Bytes, s...)
}

func (w *Writer) uint64(n uint64) { w.Bytes = binary.LittleEndian.AppendUint64(w.Bytes, n) }

func (w *Writer) bool(b bool) {
	if b {
		w.Bytes = append(w.Bytes, 1)
	} else {
		w.Bytes = append(w.Bytes, 0)
	}
}

// Value writes a value of a type that the reader knows. It panics with an error where there is no end of it.
func (w *Writer) Value(v reflect.Value) {
	w.depth++
	defer func() { w.depth-- }()
	if w.depth > deepest {
		panic(errors.New("the value nests too deep"))
	}
	if w.Most > 0 && len(w.Bytes) > w.Most {
		panic(errors.New("the value is too large"))
	}
	switch v.Kind() {
	case reflect.Bool:
		w.bool(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.uint64(uint64(v.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		w.uint64(v.Uint())
	case reflect.Float32, reflect.Float64:
		w.uint64(math.Float64bits(v.Float()))
	case reflect.Complex64, reflect.Complex128:
		w.uint64(math.Float64bits(real(v.Complex())))
		w.uint64(math.Float64bits(imag(v.Complex())))
	case reflect.String:
		w.String(v.String())
	case reflect.Slice:
		if w.count(v) {
			w.elements(v)
		}
	case reflect.Array:
		w.elements(v)
	case reflect.Map:
		if w.count(v) {
			for entries := v.MapRange(); entries.Next(); {
				w.Value(entries.Key())
				w.Value(entries.Value())
			}
		}
	case reflect.Ptr:
		w.bool(!v.IsNil())
		if !v.IsNil() {
			w.Value(v.Elem())
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			w.Value(v.Field(i))
		}
	case reflect.Interface:
		w.anything(v)
	default:
		panic(errors.New("a value of type " + v.Type().String() + " does not cross"))
	}
}

// count writes how many there are, and one more: nil is none at all, which is something else than empty.
func (w *Writer) count(v reflect.Value) bool {
	if v.IsNil() {
		w.Uint32(0)
		return false
	}
	w.Uint32(uint32(v.Len()) + 1)
	return true
}

func (w *Writer) elements(v reflect.Value) {
	if v.Type().Elem().Kind() == reflect.Uint8 {
		for i := 0; i < v.Len(); i++ {
			w.Bytes = append(w.Bytes, byte(v.Index(i).Uint()))
		}
		return
	}
	for i := 0; i < v.Len(); i++ {
		w.Value(v.Index(i))
	}
}

package codec

import (
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"unsafe"
)

// Reader takes values from bytes that somebody else wrote: it trusts no count, no depth and no type, and what it makes is bounded by
// the bytes that came. What is wrong is a panic with an error.
type Reader struct {
	rest  []byte
	depth int
}

// NewReader reads from these bytes.
func NewReader(bytes []byte) *Reader { return &Reader{rest: bytes} }

// End panics where something is left.
func (r *Reader) End() {
	if len(r.rest) > 0 {
		panic(errors.New("there is more than the types say"))
	}
}

func (r *Reader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		panic(errors.New("it ends too early"))
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

// Byte reads one.
func (r *Reader) Byte() byte { return r.take(1)[0] }

// Uint32 reads four bytes, little endian.
func (r *Reader) Uint32() uint32 { return binary.LittleEndian.Uint32(r.take(4)) }

// String reads a text behind its length.
func (r *Reader) String() string {
	n := r.Uint32()
	if uint64(n) > uint64(len(r.rest)) {
		panic(errors.New("a text is longer than what came"))
	}
	return string(r.take(int(n)))
}

func (r *Reader) uint64() uint64 { return binary.LittleEndian.Uint64(r.take(8)) }

func (r *Reader) float() float64 { return math.Float64frombits(r.uint64()) }

func (r *Reader) bool() bool {
	b := r.Byte()
	if b > 1 {
		panic(errors.New("a bool is neither true nor false"))
	}
	return b == 1
}

// Value fills one that can be set.
func (r *Reader) Value(v reflect.Value) {
	r.depth++
	defer func() { r.depth-- }()
	if r.depth > deepest+50 {
		panic(errors.New("it nests too deep"))
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(r.bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n := int64(r.uint64())
		if v.OverflowInt(n) {
			panic(errors.New("a number is out of the range of its type"))
		}
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n := r.uint64()
		if v.OverflowUint(n) {
			panic(errors.New("a number is out of the range of its type"))
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(r.float())
	case reflect.Complex64, reflect.Complex128:
		re := r.float()
		v.SetComplex(complex(re, r.float()))
	case reflect.String:
		v.SetString(r.String())
	case reflect.Slice:
		r.slice(v)
	case reflect.Array:
		r.elements(v)
	case reflect.Map:
		r.entries(v)
	case reflect.Ptr:
		if !r.bool() {
			v.Set(reflect.Zero(v.Type()))
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		r.Value(v.Elem())
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			field := v.Field(i)
			// Fields in small letters are values of the test like all others.
			r.Value(reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem())
		}
	case reflect.Interface:
		r.anything(v)
	default:
		panic(errors.New("a value of type " + v.Type().String() + " does not cross"))
	}
}

func (r *Reader) slice(v reflect.Value) {
	n, ok := r.count(leastSize(v.Type().Elem()))
	if !ok {
		v.Set(reflect.Zero(v.Type()))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	r.elements(v)
}

func (r *Reader) elements(v reflect.Value) {
	if v.Type().Elem().Kind() == reflect.Uint8 {
		for i, b := range r.take(v.Len()) {
			v.Index(i).SetUint(uint64(b))
		}
		return
	}
	for i := 0; i < v.Len(); i++ {
		r.Value(v.Index(i))
	}
}

func (r *Reader) entries(v reflect.Value) {
	t := v.Type()
	n, ok := r.count(leastSize(t.Key()))
	if !ok {
		v.Set(reflect.Zero(t))
		return
	}
	v.Set(reflect.MakeMap(t))
	for i := 0; i < n; i++ {
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		r.Value(key)
		r.Value(value)
		v.SetMapIndex(key, value)
	}
}

// count reads how many follow, none of them smaller than that many bytes; false is nil.
func (r *Reader) count(size int) (int, bool) {
	n := r.Uint32()
	if n == 0 {
		return 0, false
	}
	if uint64(n-1)*uint64(size) > uint64(len(r.rest)) {
		panic(errors.New("there are more elements than bytes"))
	}
	return int(n - 1), true
}

// leastSize is how many bytes a value of a type takes at least; 1 for what takes none, so that no count is without end.
func leastSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.String, reflect.Slice, reflect.Map:
		return 4
	case reflect.Bool, reflect.Interface, reflect.Ptr, reflect.Uint8:
		return 1
	case reflect.Struct:
		size := 0
		for i := 0; i < t.NumField(); i++ {
			size += leastSize(t.Field(i).Type)
		}
		return atLeastOne(size)
	case reflect.Array:
		return atLeastOne(t.Len() * leastSize(t.Elem()))
	case reflect.Complex64, reflect.Complex128:
		return 16
	}
	return 8
}

func atLeastOne(n int) int {
	if n < 1 {
		return 1
	}
	return n
}

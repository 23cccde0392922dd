package codec

import (
	"errors"
	"reflect"
)

// anything reads what stands in an interface.
func (r *Reader) anything(v reflect.Value) {
	switch tag := r.Byte(); tag {
	case tagNil:
		v.Set(reflect.Zero(v.Type()))
	case tagError:
		err := reflect.ValueOf(errors.New(r.String()))
		if !err.Type().Implements(v.Type()) {
			panic(errors.New("an error stands where none can"))
		}
		v.Set(err)
	case tagForeign:
		if v.NumMethod() > 0 {
			panic(errors.New("a value of a type that the test does not know stands where none can"))
		}
		name := r.String()
		v.Set(reflect.ValueOf(Foreign{Type: name, Text: r.String()}))
	default:
		if v.NumMethod() > 0 {
			panic(errors.New("a plain value stands where only an error can"))
		}
		parts := 0
		inner := reflect.New(r.typeOf(reflect.Kind(tag), &parts)).Elem()
		r.Value(inner)
		v.Set(inner)
	}
}

// typeOf reads the rest of a type's description. Types that were made stay for good, so that there is an end to them.
func (r *Reader) typeOf(kind reflect.Kind, parts *int) reflect.Type {
	if *parts++; *parts > 20 {
		panic(errors.New("a type consists of too many"))
	}
	if plain, ok := plainTypes[kind]; ok {
		return plain
	}
	switch kind {
	case reflect.Interface:
		return anyType
	case reflect.Slice:
		return reflect.SliceOf(r.inner(parts))
	case reflect.Ptr:
		return reflect.PtrTo(r.inner(parts))
	case reflect.Array:
		n := int(r.Byte())
		if n > 64 || *parts > 3 {
			panic(errors.New("an array is too large"))
		}
		return reflect.ArrayOf(n, r.inner(parts))
	case reflect.Map:
		key := r.inner(parts)
		if !key.Comparable() {
			panic(errors.New("keys of a map can't be compared"))
		}
		return reflect.MapOf(key, r.inner(parts))
	}
	panic(errors.New("a type is none that crosses"))
}

func (r *Reader) inner(parts *int) reflect.Type { return r.typeOf(reflect.Kind(r.Byte()), parts) }

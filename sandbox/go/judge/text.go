package judge

import (
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// longest is how much of a text is told, in characters.
const longest = 300

// field is one of a JSON object; nothing where there is nothing to tell.
func field(name, text string) string {
	if text == "" {
		return ""
	}
	return `"` + name + `":` + quote(shorten(text))
}

func shorten(text string) string {
	if len(text) > 4*longest {
		text = text[:4*longest]
	}
	runes := []rune(strings.ToValidUTF8(text, "\ufffd"))
	if len(runes) <= longest {
		return string(runes)
	}
	return string(runes[:longest-3]) + "..."
}

func quote(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			out.WriteByte('\\')
			out.WriteRune(r)
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.WriteRune(r)
		}
	}
	out.WriteByte('"')
	return out.String()
}

func showCall(name string, arguments []interface{}) string { return name + "(" + show(arguments) + ")" }

// show writes what pointers point to, one after the other.
func show(pointers []interface{}) string {
	out := &shown{}
	for i, pointer := range pointers {
		if i > 0 {
			out.add(", ")
		}
		out.value(reflect.ValueOf(pointer).Elem(), 0)
	}
	return string(out.text)
}

// Show writes a value as people read it: ["a", "b"].
func Show(value interface{}) string {
	out := &shown{}
	out.value(reflect.ValueOf(value), 0)
	return string(out.text)
}

type shown struct{ text []byte }

func (s *shown) full() bool { return len(s.text) > 4*longest }

func (s *shown) add(text string) {
	if !s.full() {
		s.text = append(s.text, text...)
	}
}

func (s *shown) value(v reflect.Value, depth int) {
	if s.full() {
		return
	}
	if depth > 20 {
		s.add("...")
		return
	}
	switch v.Kind() {
	case reflect.Invalid:
		s.add("nil")
	case reflect.String:
		text := v.String()
		if len(text) > 4*longest {
			text = text[:4*longest]
		}
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "\ufffd")
		}
		s.add(strconv.Quote(text))
	case reflect.Slice, reflect.Array:
		if v.Kind() == reflect.Slice && v.IsNil() {
			s.add("nil")
			return
		}
		s.add("[")
		for i := 0; i < v.Len() && !s.full(); i++ {
			if i > 0 {
				s.add(", ")
			}
			s.value(v.Index(i), depth+1)
		}
		s.add("]")
	case reflect.Map:
		s.entries(v, depth)
	case reflect.Ptr:
		if v.IsNil() {
			s.add("nil")
			return
		}
		s.add("&")
		s.value(v.Elem(), depth+1)
	case reflect.Interface:
		s.value(v.Elem(), depth)
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr,
		reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		s.add(fmt.Sprint(v))
	default:
		s.add(fmt.Sprintf("%v", v))
	}
}

// entries are sorted, so that the same map is the same text.
func (s *shown) entries(v reflect.Value, depth int) {
	if v.IsNil() {
		s.add("nil")
		return
	}
	var lines []string
	for entries := v.MapRange(); entries.Next() && len(lines) < 1000; {
		entry := &shown{}
		entry.value(entries.Key(), depth+1)
		entry.add(": ")
		entry.value(entries.Value(), depth+1)
		lines = append(lines, string(entry.text))
	}
	sort.Strings(lines)
	s.add("{" + strings.Join(lines, ", ") + "}")
}

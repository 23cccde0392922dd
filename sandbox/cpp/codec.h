#pragma once
// Values of C++ on the wire, by their types. Types nest as deep as the declared one, so no answer can nest deeper; of those that hold
// themselves the depth is counted.
#include "wire.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace passk {

template <class T, class = void> struct Codec {
  static_assert(sizeof(T) == 0, "passk: a value of this type does not cross between a test and a program");
};
template <class T> void put(Out &out, const T &value) { Codec<std::remove_cv_t<T>>::put(out, value); }
template <class T> T get(In &in) { return Codec<std::remove_cv_t<T>>::get(in); }

template <class T, class From> T converted(From value, bool exact) {
  if constexpr (std::is_floating_point<T>::value) return static_cast<T>(value);
  // Both ends of an integral type are exact in 64 bits of mantissa.
  const long double real = static_cast<long double>(value);
  const bool fits = real >= static_cast<long double>(std::numeric_limits<T>::min()) &&
                    real <= static_cast<long double>(std::numeric_limits<T>::max());
  if (exact && (!fits || static_cast<long double>(static_cast<T>(value)) != real))
    malformed("the answer has a number that the declared type does not hold");
  if (std::is_floating_point<From>::value && !fits) return std::numeric_limits<T>::min();
  return static_cast<T>(value);
}

template <class T> struct Codec<T, std::enable_if_t<std::is_arithmetic<T>::value>> {
  static void put(Out &out, T value) {
    if constexpr (std::is_same<T, bool>::value) out.push_back(static_cast<char>(value ? TRUE_VALUE : FALSE_VALUE));
    else if constexpr (std::is_same<T, char>::value) put_raw(out, CHARACTER, &value, 1);
    else if constexpr (std::is_floating_point<T>::value)
      put_raw(out, sizeof value == sizeof(float) ? SINGLE : sizeof value == sizeof(double) ? DOUBLE : LONG_DOUBLE, &value, sizeof value);
    else if constexpr (std::is_signed<T>::value) {
      const std::int64_t wide = value;
      put_raw(out, INTEGER, &wide, 8);
    } else {
      const std::uint64_t wide = value;
      put_raw(out, NATURAL, &wide, 8);
    }
  }
  static T get(In &in) {
    const Number number = in.number();
    if (number.tag == NATURAL) return converted<T>(number.natural, in.exact());
    if (number.tag >= SINGLE) return converted<T>(number.real, in.exact());
    return converted<T>(number.integer, in.exact());
  }
};

template <> struct Codec<std::string> {
  static void put(Out &out, const std::string &value) { put_text(out, value.data(), value.size()); }
  static std::string get(In &in) { return in.text(); }
};

// Nobody knows when a caller is done with such a text: it is kept.
inline char *kept(const std::string &text) {
  char *copy = new char[text.size() + 1];
  std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}
template <> struct Codec<const char *> {
  static void put(Out &out, const char *value) {
    if (value == nullptr) out.push_back(static_cast<char>(NOTHING));
    else put_text(out, value, std::strlen(value));
  }
  static const char *get(In &in) {
    if (in.peek() != NOTHING) return kept(in.text());
    in.take(1);
    return nullptr;
  }
};
template <> struct Codec<char *> {
  static void put(Out &out, const char *value) { Codec<const char *>::put(out, value); }
  static char *get(In &in) { return const_cast<char *>(Codec<const char *>::get(in)); }
};
template <> struct Codec<std::nullptr_t> {
  static void put(Out &out, std::nullptr_t) { out.push_back(static_cast<char>(NOTHING)); }
  static std::nullptr_t get(In &in) { in.expect(NOTHING, "the answer has something where nothing is declared"); return nullptr; }
};

// A map holds pairs whose first half can't be set.
template <class T> struct Plain { using type = T; };
template <class A, class B> struct Plain<std::pair<const A, B>> { using type = std::pair<A, B>; };

// Whatever has elements and takes more of them: vectors, lists, sets, maps.
template <class T>
struct Codec<T, decltype(void(std::declval<T &>().insert(std::declval<T &>().end(), std::declval<const typename T::value_type &>())))> {
  using Element = typename Plain<typename T::value_type>::type;
  static void put(Out &out, const T &value) {
    put_count(out, LIST, value.size());
    for (const auto &element : value) passk::put<Element>(out, element);
  }
  static T get(In &in) {
    in.expect(LIST, "the answer has something else where a container is declared");
    T value;
    for (std::size_t left = in.count(); left > 0; left--) value.insert(value.end(), passk::get<Element>(in));
    return value;
  }
};

template <class T, std::size_t N> struct Codec<std::array<T, N>> {
  static void put(Out &out, const std::array<T, N> &value) {
    put_count(out, LIST, N);
    for (const T &element : value) passk::put<T>(out, element);
  }
  static std::array<T, N> get(In &in) {
    in.expect(LIST, "the answer has something else where an array is declared");
    if (in.count() != N) malformed("the answer has an array of another size");
    std::array<T, N> value{};
    for (T &element : value) element = passk::get<T>(in);
    return value;
  }
};

template <class A, class B> struct Codec<std::pair<A, B>> {
  template <class P> static void put(Out &out, const P &value) {
    out.push_back(static_cast<char>(TUPLE));
    out.push_back(2);
    passk::put<A>(out, value.first);
    passk::put<B>(out, value.second);
  }
  static std::pair<A, B> get(In &in) {
    in.expect(TUPLE, "the answer has something else where a pair is declared");
    if (in.byte() != 2) malformed("the answer has a tuple of another size");
    A first = passk::get<A>(in);
    return {std::move(first), passk::get<B>(in)};
  }
};
template <class... T> struct Codec<std::tuple<T...>> {
  static void put(Out &out, const std::tuple<T...> &value) {
    out.push_back(static_cast<char>(TUPLE));
    out.push_back(static_cast<char>(sizeof...(T)));
    std::apply([&](const T &...part) { (passk::put<T>(out, part), ...); }, value);
  }
  static std::tuple<T...> get(In &in) {
    in.expect(TUPLE, "the answer has something else where a tuple is declared");
    if (in.byte() != sizeof...(T)) malformed("the answer has a tuple of another size");
    return std::tuple<T...>{passk::get<T>(in)...};  // braces: from left to right
  }
};

// A struct of the prompt's, or the program's own of that name: member by member.
template <class T, auto... member> struct StructCodec {
  static void put(Out &out, const T &value) {
    out.push_back(static_cast<char>(TUPLE));
    out.push_back(static_cast<char>(sizeof...(member)));
    (passk::put(out, value.*member), ...);
  }
  static T get(In &in) {
    in.expect(TUPLE, "the answer has something else where a struct is declared");
    if (in.byte() != sizeof...(member)) malformed("the answer has a struct of another size");
    in.go_deeper();
    T value{};
    ((value.*member = passk::get<std::decay_t<decltype(value.*member)>>(in)), ...);
    in.come_back();
    return value;
  }
};

}  // namespace passk

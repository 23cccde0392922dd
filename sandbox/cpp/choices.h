#pragma once
// Values of one of several types: std::variant, std::optional, std::any, boost::any.
#include "codec.h"

#include <boost/any.hpp>
#include <typeinfo>

#ifdef PASSK_EVERYTHING
#include <any>
#include <optional>
#include <variant>
#endif

namespace passk {

// What the program holds in an `any` is not known before: these types cross, another is refused when it is met.
[[noreturn]] void refuse_type(const std::type_info &type);

template <class Any, class... T> struct AnyCodec {
  template <class U> static const U *held(const Any &value) {
    using namespace boost;
#ifdef PASSK_EVERYTHING
    using std::any_cast;
#endif
    return any_cast<U>(&value);
  }
  template <class U> static bool put_if(Out &out, const Any &value, unsigned char index) {
    const U *one = held<U>(value);
    if (one == nullptr) return false;
    out.push_back(static_cast<char>(CHOICE));
    out.push_back(static_cast<char>(index));
    passk::put<U>(out, *one);
    return true;
  }
  static void put(Out &out, const Any &value) {
    unsigned char index = 0;
    if (value.type() == typeid(void)) out.push_back(static_cast<char>(NOTHING));
    else if (!(put_if<T>(out, value, index++) || ...)) refuse_type(value.type());
  }
  static Any get(In &in) {
    if (in.peek() == NOTHING) {
      in.take(1);
      return Any();
    }
    in.expect(CHOICE, "the answer has something else where any value is declared");
    const unsigned char chosen = in.byte();
    unsigned char index = 0;
    Any value;
    if (!((index++ == chosen && (value = passk::get<T>(in), true)) || ...)) malformed("the answer chooses a type that there is not");
    return value;
  }
};

#define PASSK_ANY_TYPES \
  int, double, std::string, char, bool, long, long long, unsigned, unsigned long, unsigned long long, float, long double, const char *, \
      std::vector<int>, std::vector<long>, std::vector<double>, std::vector<std::string>, std::map<int, int>, std::map<long, long>, \
      std::map<std::string, std::string>

template <> struct Codec<boost::any> : AnyCodec<boost::any, PASSK_ANY_TYPES> {};

#ifdef PASSK_EVERYTHING
template <class Any> struct Codec<Any, std::enable_if_t<std::is_same<Any, std::any>::value>> : AnyCodec<Any, PASSK_ANY_TYPES> {};

template <class T> struct Codec<std::optional<T>> {
  static void put(Out &out, const std::optional<T> &value) {
    out.push_back(static_cast<char>(value ? SOME : NOTHING));
    if (value) passk::put<T>(out, *value);
  }
  static std::optional<T> get(In &in) {
    if (in.peek() == NOTHING) {
      in.take(1);
      return {};
    }
    // A program may declare the plain type.
    if (in.peek() == SOME) in.take(1);
    return passk::get<T>(in);
  }
};
template <> struct Codec<std::nullopt_t> {
  static void put(Out &out, std::nullopt_t) { out.push_back(static_cast<char>(NOTHING)); }
  static std::nullopt_t get(In &in) { in.expect(NOTHING, "the answer has something where nothing is declared"); return std::nullopt; }
};
template <> struct Codec<std::monostate> {
  static void put(Out &out, std::monostate) { out.push_back(static_cast<char>(NOTHING)); }
  static std::monostate get(In &in) { in.expect(NOTHING, "the answer has something where nothing is declared"); return {}; }
};

template <class... T> struct Codec<std::variant<T...>> {
  static void put(Out &out, const std::variant<T...> &value) {
    out.push_back(static_cast<char>(CHOICE));
    out.push_back(static_cast<char>(value.index()));
    std::visit([&](const auto &held) { passk::put(out, held); }, value);
  }
  static std::variant<T...> get(In &in) {
    in.expect(CHOICE, "the answer has something else where a variant is declared");
    return pick(in, in.byte(), std::index_sequence_for<T...>());
  }

 private:
  template <std::size_t... I> static std::variant<T...> pick(In &in, std::size_t chosen, std::index_sequence<I...>) {
    std::variant<T...> value;
    if (!((I == chosen && (value.template emplace<I>(passk::get<T>(in)), true)) || ...)) malformed("the answer chooses a type that there is not");
    return value;
  }
};

// A union of the prompt's, which is compiled as a class that knows which of its members it holds.
template <class T> struct Codec<T, std::enable_if_t<T::is_passk_union>> {
  using Held = typename T::Held;
  static void put(Out &out, const T &value) { passk::put(out, value.held); }
  static T get(In &in) { return T(passk::get<Held>(in), nullptr); }
};
#endif

}  // namespace passk

#pragma once
// The program's half: a dispatch that answers one call.
#include "choices.h"

namespace passk {

// Where the program has another number of parameters than the test gives arguments.
[[noreturn]] void refuse_arguments(unsigned given, unsigned taken);

template <class R, class... A> void serve(R (*function)(A...), In &in, Out &out) {
  const unsigned given = in.byte();
  if (given != sizeof...(A)) refuse_arguments(given, sizeof...(A));
  bool comes_back[sizeof...(A) + 1] = {};
  unsigned flagged = 0, returned = 0;
  std::tuple<std::decay_t<A>...> arguments{(comes_back[flagged++] = in.byte() != 0, passk::get<std::decay_t<A>>(in))...};
  std::apply(
      [&](auto &...argument) {
        if constexpr (std::is_void<R>::value) {
          function(static_cast<A>(argument)...);
          out.push_back(static_cast<char>(NOTHING));
        } else {
          passk::put<std::decay_t<R>>(out, function(static_cast<A>(argument)...));
        }
        ((comes_back[returned++] ? passk::put<std::decay_t<A>>(out, argument) : void()), ...);
      },
      arguments);
}

// A program may state the signature in its own way. Where a library has functions of the same name, the declared one is meant, else the
// same with references.
template <class Declared, class Borrowed> struct Entry {
  template <class F> static void call(F *function, In &in, Out &out) { passk::serve(function, in, out); }
  static void call(Declared *function, In &in, Out &out) { passk::serve(function, in, out); }
  static void call(Borrowed *function, In &in, Out &out) { passk::serve(function, in, out); }
};
template <class Declared> struct Entry<Declared, Declared> {
  template <class F> static void call(F *function, In &in, Out &out) { passk::serve(function, in, out); }
  static void call(Declared *function, In &in, Out &out) { passk::serve(function, in, out); }
};

}  // namespace passk

#include "instances.h"

#pragma once
// The judge's half: what stands in place of the entry point.
#include "choices.h"

namespace passk {

// Sends a request and returns the result of the program; where the program threw, it throws here.
std::string exchange(const char *entry_point, const std::string &request);
void answer_ended(const In &answer);

template <class A> constexpr bool comes_back = std::is_lvalue_reference<A>::value && !std::is_const<std::remove_reference_t<A>>::value;

template <class A> void put_argument(Out &out, const std::remove_reference_t<A> &value) {
  out.push_back(comes_back<A>);
  passk::put<std::decay_t<A>>(out, value);
}
template <class A> void get_back(In &in, std::remove_reference_t<A> &value) {
  if constexpr (comes_back<A>) value = passk::get<std::decay_t<A>>(in);
}

template <class Signature> struct Call;
template <class R, class... A> struct Call<R(A...)> {
  static R make(const char *entry_point, std::remove_reference_t<A> &...argument) {
    Out request(1, static_cast<char>(sizeof...(A)));
    (passk::put_argument<A>(request, argument), ...);
    const std::string answer = passk::exchange(entry_point, request);
    In in(answer, true);
    if constexpr (std::is_void<R>::value) {
      in.expect(NOTHING, "the answer has a result where none is declared");
      (passk::get_back<A>(in, argument), ...);
      passk::answer_ended(in);
    } else {
      std::decay_t<R> result = passk::get<std::decay_t<R>>(in);
      (passk::get_back<A>(in, argument), ...);
      passk::answer_ended(in);
      if constexpr (std::is_reference<R>::value) return *new std::decay_t<R>(std::move(result));
      else return result;
    }
  }
};

}  // namespace passk

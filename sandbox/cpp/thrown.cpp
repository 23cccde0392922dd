#include "thrown.h"

#include <cxxabi.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>
#include <typeinfo>

namespace {

class ProgramError : public std::exception {
 public:
  explicit ProgramError(const std::string &message) : text(message) {}
  const char *what() const noexcept override { return text.c_str(); }

 private:
  std::string text;
};

template <class E> void throw_if(const char *name, const std::string &kind, const std::string &message) {
  if (kind == name) throw E(message);
}

}  // namespace

namespace passk {

std::string current_exception_name() {
  const std::type_info *type = abi::__cxa_current_exception_type();
  if (type == nullptr) return "an exception";
  int status = 0;
  std::unique_ptr<char, void (*)(void *)> name(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status), std::free);
  return status == 0 ? name.get() : type->name();
}

void throw_as(const std::string &kind, const std::string &message) {
  throw_if<std::invalid_argument>("std::invalid_argument", kind, message);
  throw_if<std::out_of_range>("std::out_of_range", kind, message);
  throw_if<std::domain_error>("std::domain_error", kind, message);
  throw_if<std::length_error>("std::length_error", kind, message);
  throw_if<std::logic_error>("std::logic_error", kind, message);
  throw_if<std::range_error>("std::range_error", kind, message);
  throw_if<std::overflow_error>("std::overflow_error", kind, message);
  throw_if<std::underflow_error>("std::underflow_error", kind, message);
  throw_if<std::runtime_error>("std::runtime_error", kind, message);
  if (kind == "std::bad_alloc") throw std::bad_alloc();
  throw ProgramError(message);
}

}  // namespace passk

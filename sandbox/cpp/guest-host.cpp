// What a program is linked with: it reads calls from descriptor 3 and answers them, until the line ends.
#include "wire.h"

#include <cxxabi.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <typeinfo>

// A program may have functions and variables of any name: these two are reserved for the library that has them.
extern "C" ssize_t __read(int, void *, size_t);
extern "C" ssize_t __write(int, const void *, size_t);
extern "C" void passk_dispatch(passk::In &, passk::Out &);

namespace {

const int LINE = 3;

[[noreturn]] void leave() {
  std::cout.flush();
  std::fflush(nullptr);
  _exit(0);
}

void read_all(char *bytes, std::size_t size) {
  while (size > 0) {
    const ssize_t count = __read(LINE, bytes, size);
    if (count <= 0) leave();
    bytes += count;
    size -= count;
  }
}

void write_all(const char *bytes, std::size_t size) {
  while (size > 0) {
    const ssize_t count = __write(LINE, bytes, size);
    if (count <= 0) leave();
    bytes += count;
    size -= count;
  }
}

std::string name_of(const std::type_info *type) {
  if (type == nullptr) return "an exception";
  int status = 0;
  std::unique_ptr<char, void (*)(void *)> name(abi::__cxa_demangle(type->name(), nullptr, nullptr, &status), std::free);
  return status == 0 ? name.get() : type->name();
}

void put_thrown(passk::Out &out, const std::string &kind, std::string message) {
  if (message.size() > 2000) message.resize(2000);
  out.assign(5, 1);
  passk::put_text(out, kind.data(), kind.size());
  passk::put_text(out, message.data(), message.size());
}

void answer(const std::string &request, passk::Out &out) {
  try {
    passk::In in(request, false);
    passk_dispatch(in, out);
  } catch (const std::exception &error) {
    put_thrown(out, name_of(&typeid(error)), error.what());
  } catch (const char *message) {
    put_thrown(out, "const char*", message == nullptr ? "" : message);
  } catch (const std::string &message) {
    put_thrown(out, "std::string", message);
  } catch (int number) {
    put_thrown(out, "int", std::to_string(number));
  } catch (abi::__forced_unwind &) {
    throw;
  } catch (...) {
    put_thrown(out, name_of(abi::__cxa_current_exception_type()), "");
  }
}

}  // namespace

namespace passk {

void malformed(const char *what) { throw std::runtime_error(what); }
void refuse_type(const std::type_info &type) { throw std::runtime_error("a value of type " + name_of(&type) + " does not cross"); }
void refuse_arguments(unsigned given, unsigned taken) {
  throw std::invalid_argument("the program takes " + std::to_string(taken) + " arguments, and the test gives " + std::to_string(given));
}

}  // namespace passk

// Called in place of the program's own main, if it has one.
extern "C" int __wrap_main() {
  for (;;) {
    std::uint32_t size;
    read_all(reinterpret_cast<char *>(&size), 4);
    std::string request(size, 0);
    read_all(&request[0], size);
    passk::Out out(5, 0);
    answer(request, out);
    size = static_cast<std::uint32_t>(out.size() - 4);
    std::memcpy(&out[0], &size, 4);
    write_all(out.data(), out.size());
  }
}

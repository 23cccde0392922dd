#pragma once
// What crosses between the judge and a program: plain values, each behind a byte that says what it is. What is read here was written by a
// program that nobody trusts: no count and no length is believed before so many bytes are there.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

namespace passk {

enum Tag : unsigned char {
  NOTHING, SOME, FALSE_VALUE, TRUE_VALUE, CHARACTER, INTEGER, NATURAL, SINGLE, DOUBLE, LONG_DOUBLE, TEXT, LIST, TUPLE, CHOICE
};

// Ends the judge with its word; it is no exception, for a test could catch that.
[[noreturn]] void malformed(const char *what);

using Out = std::string;

// A number as it came: which of the fields holds it, the tag says.
struct Number {
  Tag tag;
  std::int64_t integer;
  std::uint64_t natural;
  long double real;
};

class In {
 public:
  // exact: a number that its type does not hold is no value of that type. Of arguments it is converted, as by a call.
  In(const std::string &bytes, bool exact) : next(bytes.data()), end(bytes.data() + bytes.size()), is_exact(exact) {}

  const char *take(std::size_t size);
  Tag peek() const;
  unsigned char byte() { return static_cast<unsigned char>(*take(1)); }
  void expect(Tag tag, const char *what);
  // How many elements follow; each of them takes a byte at least.
  std::size_t count();
  std::string text();
  Number number();
  // Around values of types that hold themselves, which may nest as deep as whoever wrote them likes.
  void go_deeper();
  void come_back() { depth--; }
  bool at_end() const { return next == end; }
  bool exact() const { return is_exact; }

 private:
  const char *next, *end;
  bool is_exact;
  unsigned depth = 0;
};

void put_raw(Out &out, Tag tag, const void *bytes, std::size_t size);
void put_count(Out &out, Tag tag, std::size_t count);
void put_text(Out &out, const char *text, std::size_t size);

}  // namespace passk

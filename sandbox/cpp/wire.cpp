#include "wire.h"

namespace passk {

const char *In::take(std::size_t size) {
  if (static_cast<std::size_t>(end - next) < size) malformed("the answer is cut off");
  const char *taken = next;
  next += size;
  return taken;
}

Tag In::peek() const {
  if (next == end) malformed("the answer is cut off");
  return static_cast<Tag>(static_cast<unsigned char>(*next));
}

void In::expect(Tag tag, const char *what) {
  // An optional that is there goes for its value, as it does in a comparison.
  if (tag != SOME && peek() == SOME) take(1);
  if (byte() != tag) malformed(what);
}

std::size_t In::count() {
  std::uint32_t count;
  std::memcpy(&count, take(4), 4);
  if (count > static_cast<std::size_t>(end - next)) malformed("the answer counts more than it holds");
  return count;
}

void In::go_deeper() {
  constexpr unsigned MOST_DEPTH = 1000;
  if (++depth > MOST_DEPTH) malformed("the answer nests too deep");
}

std::string In::text() {
  expect(TEXT, "the answer has something else where a string is declared");
  const std::size_t size = count();
  return std::string(take(size), size);
}

Number In::number() {
  if (peek() == SOME) take(1);
  Number number{static_cast<Tag>(byte()), 0, 0, 0};
  switch (number.tag) {
    case FALSE_VALUE: break;
    case TRUE_VALUE: number.integer = 1; break;
    case CHARACTER: number.integer = static_cast<signed char>(byte()); break;
    case INTEGER: std::memcpy(&number.integer, take(8), 8); break;
    case NATURAL: std::memcpy(&number.natural, take(8), 8); break;
    case SINGLE: {
      float real;
      std::memcpy(&real, take(sizeof real), sizeof real);
      number.real = real;
      break;
    }
    case DOUBLE: {
      double real;
      std::memcpy(&real, take(sizeof real), sizeof real);
      number.real = real;
      break;
    }
    case LONG_DOUBLE: std::memcpy(&number.real, take(sizeof number.real), sizeof number.real); break;
    default: malformed("the answer has something else where a number is declared");
  }
  return number;
}

void put_raw(Out &out, Tag tag, const void *bytes, std::size_t size) {
  out.push_back(static_cast<char>(tag));
  out.append(static_cast<const char *>(bytes), size);
}

void put_count(Out &out, Tag tag, std::size_t count) {
  const std::uint32_t small = static_cast<std::uint32_t>(count);
  put_raw(out, tag, &small, 4);
}

void put_text(Out &out, const char *text, std::size_t size) {
  put_count(out, TEXT, size);
  out.append(text, size);
}

}  // namespace passk

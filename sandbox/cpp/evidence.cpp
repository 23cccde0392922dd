#include "evidence.h"

#include <cmath>
#include <cstdio>

#include "wire.h"

namespace {

const std::size_t LONGEST = 300;
const int DEEPEST = 40;

// Reads without belief: whatever is not there ends the text.
struct Reader {
  const std::string &bytes;
  std::size_t at;
  std::string shown;

  bool has(std::size_t size) const { return bytes.size() - at >= size && shown.size() < LONGEST; }
  unsigned char byte() { return static_cast<unsigned char>(bytes[at++]); }
  template <class T> T raw() {
    T value;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    at += sizeof value;
    return value;
  }
};

void show_character(std::string &shown, unsigned char sign, char quote) {
  if (sign == '\n') shown += "\\n";
  else if (sign == '\t') shown += "\\t";
  else if (sign == '\r') shown += "\\r";
  else if (sign == quote || sign == '\\') (shown += '\\') += static_cast<char>(sign);
  else if (sign < 32 || sign == 127) {
    char escape[8];
    std::snprintf(escape, sizeof escape, "\\%03o", sign);
    shown += escape;
  } else shown += static_cast<char>(sign);
}

void show_real(std::string &shown, long double value, int most_digits) {
  char text[64];
  int digits = most_digits > 9 ? 15 : 6;
  do std::snprintf(text, sizeof text, "%.*Lg", digits, value);
  while (++digits <= most_digits && std::isfinite(value) &&
         (most_digits > 9 ? static_cast<double>(std::strtold(text, nullptr)) != static_cast<double>(value)
                          : std::strtof(text, nullptr) != static_cast<float>(value)));
  shown += text;
  if (std::string(text).find_first_of(".en") == std::string::npos) shown += ".0";
}

bool show(Reader &in, int depth);

bool show_elements(Reader &in, std::size_t count, int depth) {
  in.shown += '{';
  for (std::size_t index = 0; index < count; index++) {
    if (index > 0) in.shown += ", ";
    if (!show(in, depth)) return false;
  }
  in.shown += '}';
  return true;
}

bool show(Reader &in, int depth) {
  if (depth > DEEPEST || !in.has(1)) return false;
  switch (in.byte()) {
    case passk::NOTHING: in.shown += "nothing"; return true;
    case passk::SOME: return show(in, depth + 1);
    case passk::FALSE_VALUE: in.shown += "false"; return true;
    case passk::TRUE_VALUE: in.shown += "true"; return true;
    case passk::CHARACTER:
      if (!in.has(1)) return false;
      in.shown += '\'';
      show_character(in.shown, in.byte(), '\'');
      in.shown += '\'';
      return true;
    case passk::INTEGER:
      if (!in.has(8)) return false;
      in.shown += std::to_string(in.raw<std::int64_t>());
      return true;
    case passk::NATURAL:
      if (!in.has(8)) return false;
      in.shown += std::to_string(in.raw<std::uint64_t>());
      return true;
    case passk::SINGLE:
      if (!in.has(sizeof(float))) return false;
      show_real(in.shown, in.raw<float>(), 9);
      return true;
    case passk::DOUBLE:
      if (!in.has(sizeof(double))) return false;
      show_real(in.shown, in.raw<double>(), 17);
      return true;
    case passk::LONG_DOUBLE:
      if (!in.has(sizeof(long double))) return false;
      show_real(in.shown, static_cast<double>(in.raw<long double>()), 17);
      return true;
    case passk::TEXT: {
      if (!in.has(4)) return false;
      const std::size_t size = in.raw<std::uint32_t>();
      in.shown += '"';
      for (std::size_t index = 0; index < size; index++) {
        if (!in.has(1)) return false;
        show_character(in.shown, in.byte(), '"');
      }
      in.shown += '"';
      return true;
    }
    case passk::LIST: return in.has(4) && show_elements(in, in.raw<std::uint32_t>(), depth + 1);
    case passk::TUPLE: return in.has(1) && show_elements(in, in.byte(), depth + 1);
    case passk::CHOICE:
      if (!in.has(1)) return false;
      in.byte();
      return show(in, depth + 1);
    default: return false;
  }
}

std::size_t utf8_length(const std::string &text, std::size_t at) {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const unsigned char first = byte(at);
  const std::size_t length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (length == 0 || at + length > text.size()) return 0;
  for (std::size_t index = 1; index < length; index++)
    if ((byte(at + index) & 0xc0) != 0x80) return 0;
  if (first == 0xe0 && byte(at + 1) < 0xa0) return 0;
  if (first == 0xed && byte(at + 1) > 0x9f) return 0;  // halves of a pair
  if (first == 0xf0 && byte(at + 1) < 0x90) return 0;
  if (first == 0xf4 && byte(at + 1) > 0x8f) return 0;
  return length;
}

}  // namespace

namespace passk {

std::string shown_call(const std::string &entry_point, const std::string &request) {
  Reader in{request, 0, entry_point + "("};
  const unsigned count = in.has(1) ? in.byte() : 0;
  for (unsigned index = 0; index < count; index++) {
    if (index > 0) in.shown += ", ";
    if (!in.has(1)) return in.shown + "...";
    in.byte();
    if (!show(in, 0)) return in.shown + "...";
  }
  return in.shown + ")";
}

std::string shown_result(const std::string &answer) {
  Reader in{answer, 0, ""};
  return show(in, 0) ? in.shown : in.shown + "...";
}

std::string quoted_json(const std::string &text) {
  std::string quoted = "\"";
  std::size_t at = 0, characters = 0;
  for (; at < text.size() && characters < LONGEST; characters++) {
    const unsigned char sign = static_cast<unsigned char>(text[at]);
    const std::size_t length = utf8_length(text, at);
    if (length == 0) quoted += '?';
    else if (sign < 32 || sign == '"' || sign == '\\' || sign == 127) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", sign);
      quoted += escape;
    } else quoted.append(text, at, length);
    at += length == 0 ? 1 : length;
  }
  return quoted + (at < text.size() ? "...\"" : "\"");
}

}  // namespace passk

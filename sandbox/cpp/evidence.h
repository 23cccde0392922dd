#pragma once
// What people are shown of a call, read from the wire again: only failures have any, so no call pays for it.
#include <string>

namespace passk {

// As C++ would write them: `f("abc", {1, 2})`.
std::string shown_call(const std::string &entry_point, const std::string &request);
std::string shown_result(const std::string &answer);
// A text of JSON, quoted, cut to 300 characters; bytes that are no UTF-8 become question marks.
std::string quoted_json(const std::string &text);

}  // namespace passk

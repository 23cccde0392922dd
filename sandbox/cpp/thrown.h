#pragma once
// Exceptions of the program, in the judge.
#include <exception>
#include <string>

namespace passk {

// The name of the class of the exception that is being handled.
std::string current_exception_name();
// Throws the standard exception of this name, for a test that expects it; any other arrives as an std::exception with the message.
[[noreturn]] void throw_as(const std::string &kind, const std::string &message);

}  // namespace passk

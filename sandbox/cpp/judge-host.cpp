// What a test is linked with: it runs the test against the program on descriptor 3 and writes its word to descriptor 4.
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <random>

#include "evidence.h"
#include "thrown.h"
#include "wire.h"

extern "C" int __real_main(int, char **);

namespace {

const int LINE = 3;
const int WORD = 4;
const std::uint32_t LARGEST_ANSWER = 16u << 20;

std::string last_name, last_request, last_answer, thrown_kind, thrown_message;
unsigned long calls = 0;

std::string field(const char *name, const std::string &text) { return std::string(",\"") + name + "\":" + passk::quoted_json(text); }

[[noreturn]] void say(const char *verdict, const std::string &fields) {
  std::string word = std::string("{\"verdict\":\"") + verdict + "\"" + fields;
  if (calls > 0 && std::strcmp(verdict, "passed") != 0) {
    word += field("last_call", passk::shown_call(last_name, last_request));
    if (!last_answer.empty()) word += field("last_result", passk::shown_result(last_answer));
  }
  word += "}";
  for (std::size_t done = 0; done < word.size();) {
    const ssize_t count = write(WORD, word.data() + done, word.size() - done);
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  _exit(0);
}

bool moved(bool writes, char *bytes, std::size_t size) {
  while (size > 0) {
    const ssize_t count = writes ? write(LINE, bytes, size) : read(LINE, bytes, size);
    if (count <= 0) return false;
    bytes += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

std::string received() {
  std::uint32_t size;
  if (!moved(false, reinterpret_cast<char *>(&size), 4)) say("ended", "");
  if (size > LARGEST_ANSWER) say("crashed", field("message", "the program answers with more than 16 MiB"));
  std::string answer;
  char part[65536];
  // Memory is taken as bytes come, not as they are announced.
  while (answer.size() < size) {
    const std::size_t wanted = std::min<std::size_t>(sizeof part, size - answer.size());
    if (!moved(false, part, wanted)) say("ended", "");
    answer.append(part, wanted);
  }
  return answer;
}

[[noreturn]] void say_thrown() {
  try {
    throw;
  } catch (const std::exception &error) {
    const std::string message = error.what();
    const std::string kind = !thrown_kind.empty() && message == thrown_message ? thrown_kind : passk::current_exception_name();
    say("runtime_error", field("exception", kind) + field("message", kind + (message.empty() ? "" : ": " + message)));
  } catch (...) {
    const std::string kind = passk::current_exception_name();
    say("runtime_error", field("exception", kind) + field("message", kind));
  }
}

void say_terminated() {
  if (std::current_exception()) say_thrown();
  say("runtime_error", field("message", "the test was terminated by what the program returned"));
}

// A test that believes a result (an index, a size) may die of it; that is the program's doing.
void say_signal(int number) {
  const std::string name = number == SIGFPE ? "SIGFPE" : number == SIGABRT ? "SIGABRT" : number == SIGSEGV ? "SIGSEGV" : "SIGBUS";
  if (calls == 0) say("harness_error", field("message", "the test died of " + name + " before it called the program"));
  say("runtime_error", field("exception", name) + field("message", "the test died of " + name + " at what the program returned"));
}

void take_signals() {
  static char stack[65536];
  stack_t own = {};
  own.ss_sp = stack;
  own.ss_size = sizeof stack;
  sigaltstack(&own, nullptr);
  struct sigaction action = {};
  action.sa_handler = say_signal;
  action.sa_flags = SA_ONSTACK;
  for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGABRT}) sigaction(number, &action, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

}  // namespace

namespace passk {

void malformed(const char *what) { say("crashed", field("message", what)); }
void refuse_type(const std::type_info &type) {
  say("harness_error", field("message", std::string("the test passes a value of a type that does not cross: ") + type.name()));
}

std::string exchange(const char *entry_point, const std::string &request) {
  calls += 1;
  last_name = entry_point;
  last_request = request;
  last_answer.clear();
  std::uint32_t size = static_cast<std::uint32_t>(request.size());
  std::string framed(reinterpret_cast<char *>(&size), 4);
  framed += request;
  if (!moved(true, &framed[0], framed.size())) say("ended", "");
  std::string answer = received();
  if (answer.empty()) say("crashed", field("message", "the answer is empty"));
  const char status = answer[0];
  answer.erase(0, 1);
  if (status == 0) {
    last_answer = answer;
    return answer;
  }
  if (status != 1) say("crashed", field("message", "the answer says neither that the program returned nor that it threw"));
  In in(answer, true);
  thrown_kind = in.text();
  thrown_message = in.text();
  throw_as(thrown_kind, thrown_message);
}

void answer_ended(const In &answer) {
  if (!answer.at_end()) malformed("the answer goes on behind its end");
}

}  // namespace passk

// What `assert` of <assert.h> calls; found before the library's.
extern "C" void __assert_fail(const char *assertion, const char *file, unsigned line, const char *) noexcept {
  std::string fields = field("message", "the assertion does not hold");
  if (std::strcmp(file, "test.cpp") == 0) fields += ",\"test_line\":" + std::to_string(line);
  say("wrong_answer", fields + field("test_text", "assert(" + std::string(assertion) + ")"));
}

// What tests draw is the same every time.
extern "C" void srand(unsigned) noexcept {}
std::random_device::result_type std::random_device::_M_getval() {
  static std::mt19937 seeded;
  return seeded();
}

extern "C" int __wrap_main(int count, char **words) {
  take_signals();
  std::set_terminate(say_terminated);
  int status = 0;
  try {
    status = __real_main(count, words);
  } catch (...) {
    say_thrown();
  }
  if (calls == 0)
    say("harness_error", ",\"vacuous\":true" + field("message", "the test never calls the program, so it says nothing about it"));
  if (status != 0) say("wrong_answer", field("message", "the test ends with exit code " + std::to_string(status)));
  say("passed", "");
}

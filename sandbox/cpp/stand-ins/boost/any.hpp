#pragma once
// As much of Boost.Any as programs and tests use: a value of any copyable type. It stands in for Boost's own, so that verdicts do not
// depend on what a machine has installed.
#define BOOST_ANY_INCLUDED
#include <memory>
#include <type_traits>
#include <typeinfo>
#include <utility>

namespace boost {

class bad_any_cast : public std::bad_cast {
 public:
  const char *what() const noexcept override { return "boost::bad_any_cast: failed conversion using boost::any_cast"; }
};

class any {
  struct Holder {
    virtual ~Holder() {}
    virtual const std::type_info &type() const noexcept = 0;
    virtual Holder *clone() const = 0;
  };
  template <class T> struct Held : Holder {
    T value;
    template <class V> explicit Held(V &&from) : value(std::forward<V>(from)) {}
    const std::type_info &type() const noexcept override { return typeid(T); }
    Holder *clone() const override { return new Held(value); }
  };
  std::unique_ptr<Holder> content;
  template <class T> friend T *any_cast(any *) noexcept;

 public:
  any() noexcept {}
  any(const any &other) : content(other.content ? other.content->clone() : nullptr) {}
  any(any &&other) noexcept : content(std::move(other.content)) {}
  template <class V, class = typename std::enable_if<!std::is_same<typename std::decay<V>::type, any>::value>::type>
  any(V &&value) : content(new Held<typename std::decay<V>::type>(std::forward<V>(value))) {}

  any &operator=(any other) noexcept {
    swap(other);
    return *this;
  }
  any &swap(any &other) noexcept {
    content.swap(other.content);
    return *this;
  }
  bool empty() const noexcept { return !content; }
  void clear() noexcept { content.reset(); }
  const std::type_info &type() const noexcept { return content ? content->type() : typeid(void); }
};

inline void swap(any &left, any &right) noexcept { left.swap(right); }

template <class T> T *any_cast(any *value) noexcept {
  using Plain = typename std::remove_cv<T>::type;
  if (value == nullptr || value->type() != typeid(Plain)) return nullptr;
  return &static_cast<any::Held<Plain> *>(value->content.get())->value;
}
template <class T> const T *any_cast(const any *value) noexcept { return any_cast<T>(const_cast<any *>(value)); }
template <class T> T any_cast(any &value) {
  typename std::remove_reference<T>::type *held = any_cast<typename std::remove_reference<T>::type>(&value);
  if (held == nullptr) throw bad_any_cast();
  return *held;
}
template <class T> T any_cast(const any &value) { return any_cast<T>(const_cast<any &>(value)); }
template <class T> T any_cast(any &&value) { return any_cast<T>(static_cast<any &>(value)); }

}  // namespace boost

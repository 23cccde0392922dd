#pragma once
// What most programs use of the library, compiled once (instances.cpp): each program would make its own otherwise, half of the compiler's time.
#ifdef PASSK_INSTANCES
#define PASSK_INSTANCE template
#else
#define PASSK_INSTANCE extern template
#endif

#define PASSK_ELEMENT(T) \
  PASSK_INSTANCE class std::vector<T>; \
  PASSK_INSTANCE class std::vector<std::vector<T>>; \
  PASSK_INSTANCE struct passk::Codec<std::vector<T>>; \
  PASSK_INSTANCE struct passk::Codec<std::vector<std::vector<T>>>; \
  PASSK_INSTANCE void std::sort(std::vector<T>::iterator, std::vector<T>::iterator);

PASSK_ELEMENT(int)
PASSK_ELEMENT(long)
PASSK_ELEMENT(long long)
PASSK_ELEMENT(float)
PASSK_ELEMENT(double)
PASSK_ELEMENT(std::string)

PASSK_INSTANCE class std::map<int, int>;
PASSK_INSTANCE class std::map<char, int>;
PASSK_INSTANCE class std::map<std::string, int>;
PASSK_INSTANCE class std::set<int>;
PASSK_INSTANCE class std::set<char>;
PASSK_INSTANCE class std::set<std::string>;

PASSK_INSTANCE struct passk::Codec<bool>;
PASSK_INSTANCE struct passk::Codec<char>;
PASSK_INSTANCE struct passk::Codec<int>;
PASSK_INSTANCE struct passk::Codec<long>;
PASSK_INSTANCE struct passk::Codec<long long>;
PASSK_INSTANCE struct passk::Codec<float>;
PASSK_INSTANCE struct passk::Codec<double>;

#undef PASSK_ELEMENT
#undef PASSK_INSTANCE

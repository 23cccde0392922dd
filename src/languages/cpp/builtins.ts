/** Names that C++ programs find in its library, written with `std::` or without. */
export const BUILTINS: ReadonlySet<string> = new Set(
  `std string vector list deque set multiset map multimap unordered_map unordered_set pair tuple array queue priority_queue stack optional
  variant any function cout cin cerr endl printf scanf puts sort reverse min max abs swap to_string stoi stol stod make_pair make_tuple
  accumulate count find push_back size begin end iterator size_t int64_t uint64_t int32_t uint32_t isalpha isdigit isupper islower tolower
  toupper strlen pow sqrt floor ceil round fabs fmod INT_MAX INT_MIN LLONG_MAX LLONG_MIN NULL nullptr main assert ostringstream istringstream
  stringstream getline string_view greater less unique erase move get tie nullopt runtime_error invalid_argument out_of_range exception`.split(
    /\s+/,
  ),
);

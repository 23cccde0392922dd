/** Names of `java.lang`, and of the packages that prompts import. */
export const BUILTINS: ReadonlySet<string> = new Set(
  `String Object Integer Long Double Float Boolean Character Byte Short Number Math System StringBuilder StringBuffer Thread Runnable
  Exception RuntimeException Error Iterable Comparable CharSequence Override Deprecated SuppressWarnings List ArrayList LinkedList Map
  HashMap TreeMap LinkedHashMap Set HashSet TreeSet LinkedHashSet Queue Deque ArrayDeque PriorityQueue Stack Vector Arrays Collections
  Collectors Stream IntStream Optional Scanner Random Iterator Comparator Function BigInteger BigDecimal Pair Triplet out println
  print printf format main args`.split(/\s+/),
);

/** The same whole programs in each language. */
export interface WholePrograms {
  /** Reads two numbers, prints their sum, then its arguments, one a line. */
  readonly adds: string;
  /** Writes `oops` to its standard error and leaves with 3. */
  readonly leaves: string;
  /** Something is thrown that nobody catches; `reason` is a part of the line that says so. */
  readonly throws: string;
  readonly reason: string;
  readonly hangs: string;
  readonly doesNotCompile: string;
  /** Where it is its interpreter that says so, there is no word of a compiler's. @default false */
  readonly isInterpreted?: boolean;
  /** Prints what stands in `data.txt`, and copies it to `out.txt` where it may. */
  readonly copies: string;
  /** Prints `x` without end. */
  readonly floods: string;
  /** Wants more memory than there is, where its runtime tells that from other ends. */
  readonly hoards?: string;
}

export const WHOLE_PROGRAMS: Readonly<Record<string, WholePrograms>> = {
  cpp: {
    adds: `#include <iostream>
int main(int n, char **words) { int a, b; std::cin >> a >> b; std::cout << a + b << "\\n"; for (int i = 1; i < n; i++) std::cout << words[i] << "\\n"; }`,
    leaves: '#include <cstdio>\nint main() { fputs("oops", stderr); return 3; }',
    throws: '#include <stdexcept>\nint main() { throw std::out_of_range("far away"); }',
    reason: 'far away',
    hangs: 'int main() { for (volatile int i = 0;; i++); }',
    doesNotCompile: 'int main() { return "text"; }',
    copies: `#include <fstream>
#include <iostream>
int main() { std::string text; getline(std::ifstream("data.txt"), text); std::cout << text; std::ofstream("out.txt") << text << "!"; }`,
    floods: '#include <cstdio>\nint main() { for (;;) putchar(120); }',
    hoards:
      '#include <vector>\nint main() { std::vector<std::vector<char>> all; for (;;) all.emplace_back(1 << 24, 1); }',
  },
  java: {
    adds: `import java.util.*;
public class Main { public static void main(String[] words) { Scanner in = new Scanner(System.in); System.out.println(in.nextInt() + in.nextInt()); for (String word : words) System.out.println(word); } }`,
    leaves:
      'class Main { public static void main(String[] words) { System.err.print("oops"); System.exit(3); } }',
    throws:
      'class Main { public static void main(String[] words) { throw new IllegalStateException("far away"); } }',
    reason: 'far away',
    hangs: 'class Main { public static void main(String[] words) { for (;;); } }',
    doesNotCompile: 'class Main { public static void main(String[] words) { int x = "text"; } }',
    copies: `import java.nio.file.*;
class Main { public static void main(String[] words) throws Exception { String text = Files.readString(Path.of("data.txt")); System.out.print(text); try { Files.writeString(Path.of("out.txt"), text + "!"); } catch (java.io.IOException error) {} } }`,
    hoards:
      'import java.util.*;\nclass Main { public static void main(String[] words) { List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 24]); } }',
    floods:
      'class Main { public static void main(String[] words) { for (;;) System.out.print("xxxxxxxx"); } }',
  },
  go: {
    adds: `package main
import ("fmt"; "os")
func main() { var a, b int; fmt.Scan(&a, &b); fmt.Println(a + b); for _, word := range os.Args[1:] { fmt.Println(word) } }`,
    leaves: 'package main\nimport "os"\nfunc main() { os.Stderr.WriteString("oops"); os.Exit(3) }',
    throws: 'package main\nfunc main() { panic("far away") }',
    reason: 'far away',
    hangs: 'package main\nfunc main() { for { } }',
    doesNotCompile: 'package main\nfunc main() { var x int = "text" }',
    copies: `package main
import ("fmt"; "os")
func main() { text, _ := os.ReadFile("data.txt"); fmt.Print(string(text)); os.WriteFile("out.txt", append(text, '!'), 0o600) }`,
    hoards:
      'package main\nfunc main() { all := [][]byte{}; for { one := make([]byte, 1<<24); for i := range one { one[i] = 1 }; all = append(all, one) } }',
    floods: 'package main\nimport "os"\nfunc main() { for { os.Stdout.WriteString("xxxxxxxxxxxxxxxx") } }',
  },
  rust: {
    adds: `use std::io::Read;
fn main() { let mut text = String::new(); std::io::stdin().read_to_string(&mut text).unwrap(); println!("{}", text.split_whitespace().map(|x| x.parse::<i32>().unwrap()).sum::<i32>()); for word in std::env::args().skip(1) { println!("{}", word); } }`,
    leaves: 'fn main() { eprint!("oops"); std::process::exit(3); }',
    throws: 'fn main() { panic!("far away"); }',
    reason: 'far away',
    hangs: 'fn main() { loop { std::hint::black_box(()); } }',
    doesNotCompile: 'fn main() { let x: i32 = "text"; }',
    copies:
      'fn main() { let text = std::fs::read_to_string("data.txt").unwrap(); print!("{}", text); let _ = std::fs::write("out.txt", text + "!"); }',
    hoards: 'fn main() { let mut all: Vec<Vec<u8>> = Vec::new(); loop { all.push(vec![1; 1 << 24]); } }',
    floods: 'fn main() { loop { print!("xxxxxxxxxxxxxxxx"); } }',
  },
  perl: {
    isInterpreted: true,
    adds: 'my ($x, $y) = split q( ), scalar <STDIN>;\nprint $x + $y, "\\n";\nprint "$_\\n" for @ARGV;',
    leaves: 'print STDERR "oops";\nexit 3;',
    throws: 'die "far away";',
    reason: 'far away',
    hangs: '1 while 1;',
    doesNotCompile: 'my $x = (;',
    copies:
      'open my $in, "<", "data.txt" or die;\nmy $text = <$in>;\nprint $text;\nif (open my $out, ">", "out.txt") { print $out "$text!" }',
    floods: 'print "x" x 16 while 1;',
  },
  ruby: {
    isInterpreted: true,
    adds: 'puts $stdin.gets.split.sum(&:to_i)\nARGV.each { |word| puts word }',
    leaves: '$stderr.print "oops"\nexit 3',
    throws: 'raise ArgumentError, "far away"',
    reason: 'far away',
    hangs: 'loop {}',
    doesNotCompile: 'x = (',
    copies:
      'text = File.read("data.txt")\nprint text\nbegin\n  File.write("out.txt", text + "!")\nrescue SystemCallError\nend',
    floods: 'loop { print "x" * 16 }',
  },
  php: {
    isInterpreted: true,
    adds: '<?php\necho array_sum(explode(" ", trim(fgets(STDIN)))), "\\n";\nforeach (array_slice($argv, 1) as $word) { echo $word, "\\n"; }',
    leaves: '<?php\nfwrite(STDERR, "oops");\nexit(3);',
    throws: '<?php\nthrow new RuntimeException("far away");',
    reason: 'far away',
    hangs: '<?php\nwhile (true) {}',
    doesNotCompile: '<?php\n$x = (;',
    copies:
      '<?php\n$text = file_get_contents("data.txt");\necho $text;\n@file_put_contents("out.txt", "$text!");',
    floods: '<?php\nwhile (true) { echo "xxxxxxxxxxxxxxxx"; }',
  },
  lua: {
    isInterpreted: true,
    adds: 'print(io.read("n") + io.read("n"))\nfor _, word in ipairs(arg) do print(word) end',
    leaves: 'io.stderr:write("oops")\nos.exit(3)',
    throws: 'error("far away")',
    reason: 'far away',
    hangs: 'while true do end',
    doesNotCompile: 'x = (',
    copies:
      'local text = io.open("data.txt"):read("a")\nio.write(text)\nlocal out = io.open("out.txt", "w")\nif out then out:write(text, "!") end',
    floods: 'while true do io.write("xxxxxxxxxxxxxxxx") end',
  },
  bash: {
    isInterpreted: true,
    adds: 'read -r x y\necho $((x + y))\nfor word; do echo "$word"; done',
    leaves: 'printf oops >&2\nexit 3',
    throws: 'set -e\nfar_away',
    reason: 'far_away: command not found',
    hangs: 'while :; do :; done',
    doesNotCompile: 'x=(;',
    copies: 'text=$(cat data.txt)\nprintf %s "$text"\nprintf "%s!" "$text" >out.txt',
    floods: 'while :; do printf xxxxxxxxxxxxxxxx; done',
  },
  r: {
    isInterpreted: true,
    adds: 'numbers <- scan(file("stdin"), quiet = TRUE)\nwriteLines(c(sum(numbers), commandArgs(trailingOnly = TRUE)))',
    leaves: 'cat("oops", file = stderr())\nquit(status = 3)',
    throws: 'f <- function() stop("far away")\nf()',
    reason: 'far away',
    hangs: 'repeat NULL',
    doesNotCompile: 'x <- (;',
    copies:
      'text <- readChar("data.txt", 1000)\ncat(text)\ninvisible(tryCatch(suppressWarnings(cat(text, "!", sep = "", file = "out.txt")), error = function(e) NULL))',
    floods: 'repeat cat("xxxxxxxxxxxxxxxx")',
  },
  racket: {
    isInterpreted: true,
    adds: '#lang racket\n(displayln (apply + (map string->number (string-split (read-line)))))\n(for ([word (current-command-line-arguments)]) (displayln word))',
    leaves: '#lang racket\n(display "oops" (current-error-port))\n(exit 3)',
    throws: '#lang racket\n(error "far away")',
    reason: 'far away',
    hangs: '#lang racket\n(let loop () (loop))',
    doesNotCompile: '#lang racket\n(define x (',
    copies:
      '#lang racket\n(define text (file->string "data.txt"))\n(display text)\n(with-handlers ([exn:fail? void]) (with-output-to-file "out.txt" (lambda () (display (string-append text "!")))))',
    floods: '#lang racket\n(let loop () (display "xxxxxxxxxxxxxxxx") (loop))',
  },
};

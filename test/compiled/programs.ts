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
  /** Prints what stands in `data.txt`, and copies it to `out.txt` where it may. */
  readonly copies: string;
  /** Prints `x` without end. */
  readonly floods: string;
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
    floods: 'fn main() { loop { print!("xxxxxxxxxxxxxxxx"); } }',
  },
};

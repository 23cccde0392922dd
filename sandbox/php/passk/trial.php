<?php

namespace Passk;

/** One test against one program: the stub of the entry point, and what the test comes to. */
final class Trial
{
    /** What a program may say that it threw, so that a test can expect it. */
    private const KNOWN = [
        'Exception', 'ErrorException', 'Error', 'TypeError', 'ValueError', 'ArithmeticError', 'DivisionByZeroError',
        'ArgumentCountError', 'UnhandledMatchError', 'RuntimeException', 'LogicException', 'InvalidArgumentException',
        'DomainException', 'LengthException', 'OutOfRangeException', 'OutOfBoundsException', 'RangeException',
        'OverflowException', 'UnderflowException', 'UnexpectedValueException', 'BadFunctionCallException', 'JsonException',
    ];

    private static Line $line;
    private static string $entry_point;
    private static int $calls = 0;
    private static ?array $last_call = null;
    private static ?array $last_result = null;
    private static ?\Throwable $thrown = null;
    private static array $told = [];

    public static function begin(string $entry_point): void
    {
        self::$line = new Line();
        self::$entry_point = $entry_point;
        if (\preg_match('/\A[A-Za-z_\x80-\xff][\w\x80-\xff]*\z/', $entry_point) !== 1) {
            self::harnessError("\"$entry_point\" is no name of a function");
        }
        if (\function_exists($entry_point)) {
            self::harnessError("PHP has a function $entry_point of its own, so no program can define one");
        }
        eval("function $entry_point(...\$passk_arguments) { return \\Passk\\Trial::call(\$passk_arguments); }");
    }

    /** In place of the entry point. */
    public static function call(array $arguments): mixed
    {
        self::$calls++;
        self::$last_call = $arguments;
        self::$last_result = null;
        try {
            $request = Codec::encode($arguments);
        } catch (Uncrossable $error) {
            self::harnessError('the test gives the program something that does not cross: ' . $error->getMessage());
        }
        try {
            $answer = self::$line->write($request) ? self::$line->read() : null;
            if ($answer === null || $answer === '') {
                Word::sayAndEnd(['verdict' => 'ended', 'test_line' => self::testLine(), ...self::evidence()]);
            }
            $value = Codec::decode(\substr($answer, 1));
        } catch (Uncrossable $error) {
            self::crashed("its answer can't be read: " . $error->getMessage());
        }
        if (!\is_array($value)) {
            self::crashed("its answer can't be read: it is no list");
        }
        switch (\ord($answer[0])) {
            case 0:
                self::$last_result = [$value[0] ?? null];
                return self::$last_result[0];
            case 1:
                self::rethrow($value);
            case 2:
                Word::sayAndEnd([
                    'verdict' => 'syntax_error',
                    'exception' => 'compile_error',
                    'message' => 'does not compile: ' . self::text($value[0] ?? null),
                    'program_line' => self::lineNumber($value[1] ?? null),
                ]);
            default:
                self::crashed('its answer is of no known kind');
        }
    }

    private static function rethrow(array $value): never
    {
        $kind = self::text($value[0] ?? null);
        $message = self::text($value[1] ?? null);
        $class = \in_array($kind, self::KNOWN, true) ? "\\$kind" : '\\RuntimeException';
        self::$told = ['exception' => $kind, 'message' => "$kind: $message", 'program_line' => self::lineNumber($value[2] ?? null)];
        self::$thrown = new $class($message);
        throw self::$thrown;
    }

    public static function passed(): never
    {
        if (self::$calls === 0) {
            Word::sayAndEnd([
                'verdict' => 'harness_error',
                'vacuous' => true,
                'message' => 'the test never calls the program, so it says nothing about it',
            ]);
        }
        Word::sayAndEnd(['verdict' => 'passed']);
    }

    /** The test was ended by something that was thrown. */
    public static function endedBy(\Throwable $error): never
    {
        $more = ['test_line' => self::testLine($error), ...self::evidence()];
        if ($error === self::$thrown) {
            Word::sayAndEnd(['verdict' => 'runtime_error', ...self::$told, ...$more]);
        }
        $message = $error->getMessage();
        if ($error instanceof \CompileError) {
            self::harnessError("the test does not compile: $message");
        }
        // What a program returns has no name in it that could be missing.
        if (\get_class($error) === 'Error' && \preg_match('/\A(?:Call to undefined|Class ")/', $message) === 1) {
            self::harnessError("the test fails by itself: $message");
        }
        $is_assertion = $error instanceof \AssertionError || \get_class($error) === 'Exception';
        if ($is_assertion) {
            Word::sayAndEnd(['verdict' => 'wrong_answer', 'message' => "the assertion does not hold: $message", ...$more]);
        }
        $kind = \get_class($error);
        Word::sayAndEnd(['verdict' => 'runtime_error', 'exception' => $kind, 'message' => "$kind: $message", ...$more]);
    }

    public static function harnessError(string $message): never
    {
        Word::sayAndEnd(['verdict' => 'harness_error', 'message' => $message, 'test_line' => self::testLine()]);
    }

    private static function crashed(string $message): never
    {
        Word::sayAndEnd(['verdict' => 'crashed', 'message' => $message, 'test_line' => self::testLine(), ...self::evidence()]);
    }

    private static function evidence(): array
    {
        if (self::$last_call === null) {
            return [];
        }
        return [
            'last_call' => self::$entry_point . '(' . Word::literals(self::$last_call) . ')',
            'last_result' => self::$last_result === null ? null : Word::literal(self::$last_result[0]),
        ];
    }

    /** The line of the test that is being run, or was when something was thrown. */
    private static function testLine(?\Throwable $error = null): ?int
    {
        $here = $error === null ? [] : [['file' => $error->getFile(), 'line' => $error->getLine()]];
        $places = $error === null ? \debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS) : $error->getTrace();
        foreach ([...$here, ...$places] as $place) {
            if (\str_contains($place['file'] ?? '', '/judge.php(')) {
                return $place['line'];
            }
        }
        return null;
    }

    private static function text(mixed $value): string
    {
        return \is_string($value) ? $value : '';
    }

    private static function lineNumber(mixed $value): ?int
    {
        return \is_int($value) && $value > 0 && $value < 10_000_000 ? $value : null;
    }
}

<?php

namespace Passk;

/** The program, and what it answers. */
final class GuestHost
{
    private static Line $line;
    private static string $entry_point;
    private static string $source;
    private static ?string $mistake = null;
    private static bool $is_loaded = false;

    public static function begin(): void
    {
        self::$line = new Line();
        [self::$entry_point, $text] = Line::source();
        self::$source = \str_contains($text, '<?') ? "?>$text" : $text;
        // What no program can catch ends the process behind this.
        \register_shutdown_function(static function (): void {
            $error = \error_get_last();
            if ($error === null || !($error['type'] & (E_ERROR | E_COMPILE_ERROR | E_CORE_ERROR | E_PARSE))) {
                return;
            }
            $is_compiling = !self::$is_loaded && ($error['type'] & (E_COMPILE_ERROR | E_PARSE));
            $message = \explode("\n", $error['message'])[0];
            $line = self::isProgram($error['file']) ? $error['line'] : null;
            $answer = $is_compiling
                ? "\2" . Codec::encode([$message, $line])
                : "\1" . Codec::encode(['Error', \substr($message, 0, 2000), $line]);
            if (self::$is_loaded || self::$line->read() !== null) {
                self::$line->write($answer);
            }
        });
    }

    public static function source(): string
    {
        return self::$source;
    }

    public static function failed(\Throwable $error): void
    {
        self::$mistake = $error instanceof \CompileError
            ? "\2" . Codec::encode([$error->getMessage() . ' on line ' . $error->getLine(), $error->getLine()])
            : self::thrown($error);
    }

    public static function serve(): void
    {
        while (true) {
            $request = self::$line->read();
            self::$is_loaded = true;
            if ($request === null || !self::$line->write(self::answer($request))) {
                return;
            }
        }
    }

    private static function answer(string $request): string
    {
        if (self::$mistake !== null) {
            return self::$mistake;
        }
        if (!\function_exists(self::$entry_point)) {
            return "\2" . Codec::encode(['the program does not define "' . self::$entry_point . '"', null]);
        }
        try {
            $result = (self::$entry_point)(...Codec::decode($request));
            return "\0" . Codec::encode([$result]);
        } catch (Uncrossable $error) {
            return "\1" . Codec::encode(['result', "what it returned can't be compared: " . $error->getMessage(), null]);
        } catch (\Throwable $error) {
            return self::thrown($error);
        }
    }

    private static function thrown(\Throwable $error): string
    {
        $line = self::isProgram($error->getFile()) ? $error->getLine() : null;
        foreach ($error->getTrace() as $place) {
            $line ??= self::isProgram($place['file'] ?? '') ? $place['line'] : null;
        }
        return "\1" . Codec::encode([\get_class($error), \substr((string) $error->getMessage(), 0, 2000), $line]);
    }

    private static function isProgram(string $file): bool
    {
        return \str_ends_with($file, "eval()'d code");
    }
}

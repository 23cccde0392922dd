<?php

namespace Passk;

final class Uncrossable extends \Exception
{
}

/**
 * Plain data as bytes: a letter for the kind, and what belongs to it. A program's half of this is not trusted by the other one: what is
 * decoded is null, bools, numbers, strings and arrays, and takes no more memory than in proportion to the bytes that came.
 */
final class Codec
{
    private const MOST_DEPTH = 400;

    public static function encode(mixed $value, int $depth = 1): string
    {
        if ($depth > self::MOST_DEPTH) {
            throw new Uncrossable('it is nested more than ' . self::MOST_DEPTH . ' times, or holds itself');
        }
        if ($value === null) {
            return 'n';
        }
        if (\is_bool($value)) {
            return $value ? 't' : 'f';
        }
        if (\is_int($value)) {
            return 'i' . self::counted((string) $value);
        }
        if (\is_float($value)) {
            return 'd' . \pack('e', $value);
        }
        if (\is_string($value)) {
            return 's' . self::counted($value);
        }
        if (!\is_array($value)) {
            throw new Uncrossable('it holds a ' . \get_debug_type($value) . ', which is no plain data');
        }
        $is_list = \array_is_list($value);
        $parts = [($is_list ? 'l' : 'm') . \pack('V', \count($value))];
        foreach ($value as $key => $item) {
            if (!$is_list) {
                $parts[] = self::encode($key, $depth + 1);
            }
            $parts[] = self::encode($item, $depth + 1);
        }
        return \implode('', $parts);
    }

    private static function counted(string $bytes): string
    {
        return \pack('V', \strlen($bytes)) . $bytes;
    }

    /** @throws Uncrossable where the bytes are no value */
    public static function decode(string $bytes): mixed
    {
        $at = 0;
        $value = self::value($bytes, $at, 0);
        if ($at !== \strlen($bytes)) {
            throw new Uncrossable('there is something behind it');
        }
        return $value;
    }

    private static function value(string &$bytes, int &$at, int $depth): mixed
    {
        if ($depth > self::MOST_DEPTH + 8) {
            throw new Uncrossable('it is nested too deeply');
        }
        switch (self::take($bytes, $at, 1)) {
            case 'n':
                return null;
            case 't':
                return true;
            case 'f':
                return false;
            case 'd':
                return \unpack('e', self::take($bytes, $at, 8))[1];
            case 'i':
                $digits = self::take($bytes, $at, self::count($bytes, $at, 1));
                if ((string) (int) $digits !== $digits) {
                    throw new Uncrossable('a number is none');
                }
                return (int) $digits;
            case 's':
                return self::take($bytes, $at, self::count($bytes, $at, 1));
            case 'l':
                $list = [];
                for ($left = self::count($bytes, $at, 1); $left > 0; $left--) {
                    $list[] = self::value($bytes, $at, $depth + 1);
                }
                return $list;
            case 'm':
                $map = [];
                for ($left = self::count($bytes, $at, 2); $left > 0; $left--) {
                    $key = self::value($bytes, $at, $depth + 1);
                    if (!\is_int($key) && !\is_string($key)) {
                        throw new Uncrossable('a key is none');
                    }
                    $map[$key] = self::value($bytes, $at, $depth + 1);
                }
                return $map;
            default:
                throw new Uncrossable('there is no such kind of value');
        }
    }

    /** Each item takes some bytes at least, so a count that is a lie ends here, before anything is made of it. */
    private static function count(string &$bytes, int &$at, int $least): int
    {
        $count = \unpack('V', self::take($bytes, $at, 4))[1];
        if ($count * $least > \strlen($bytes) - $at) {
            throw new Uncrossable('it ends too soon');
        }
        return $count;
    }

    private static function take(string &$bytes, int &$at, int $size): string
    {
        if ($size > \strlen($bytes) - $at) {
            throw new Uncrossable('it ends too soon');
        }
        $part = \substr($bytes, $at, $size);
        $at += $size;
        return $part;
    }
}

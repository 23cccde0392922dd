<?php

namespace Passk;

/** What the judge says in the end: one JSON object to descriptor 4. */
final class Word
{
    private const MOST_SIGNS = 300;

    /** Says it and ends the process, so that nothing that comes later counts. */
    public static function sayAndEnd(array $fields): never
    {
        $fields = \array_filter($fields, static fn ($field) => $field !== null);
        foreach ($fields as $name => $field) {
            $fields[$name] = \is_string($field) ? \substr($field, 0, self::MOST_SIGNS + 20) : $field;
        }
        \fwrite(\fopen('php://fd/4', 'wb'), \json_encode($fields, JSON_INVALID_UTF8_SUBSTITUTE));
        exit(0);
    }

    /** A value as a person writes it, cut. */
    public static function literal(mixed $value): string
    {
        return \substr(self::written($value, 0), 0, self::MOST_SIGNS);
    }

    public static function literals(array $values): string
    {
        return \substr(\implode(', ', \array_map(self::literal(...), \array_slice($values, 0, 20))), 0, self::MOST_SIGNS);
    }

    private static function written(mixed $value, int $depth): string
    {
        if ($depth > 6) {
            return '...';
        }
        if (\is_string($value)) {
            return '"' . \addcslashes(\substr($value, 0, self::MOST_SIGNS), "\"\\\n\r\t") . '"';
        }
        if (!\is_array($value)) {
            return \is_float($value) || \is_int($value) ? \var_export($value, true) : \strtolower(\var_export($value, true));
        }
        $is_list = \array_is_list($value);
        $parts = [];
        foreach (\array_slice($value, 0, 60, true) as $key => $item) {
            $parts[] = ($is_list ? '' : self::written($key, 0) . ' => ') . self::written($item, $depth + 1);
        }
        return '[' . \implode(', ', $parts) . (\count($value) > 60 ? ', ...' : '') . ']';
    }
}

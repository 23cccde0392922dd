<?php

namespace Passk;

/** The line between a program and its judge, on descriptor 3: a length in four bytes, little endian, and so many bytes. */
final class Line
{
    private const MOST_BYTES = 16 << 20;

    /** @var resource */
    private $reads;
    /** @var resource */
    private $writes;

    public function __construct()
    {
        $this->reads = \fopen('php://fd/3', 'rb');
        $this->writes = \fopen('php://fd/3', 'wb');
    }

    /**
     * The next frame; null at the end of the line.
     *
     * @throws Uncrossable where it is too long
     */
    public function read(): ?string
    {
        $head = $this->exactly(4);
        if ($head === null) {
            return null;
        }
        $size = \unpack('V', $head)[1];
        if ($size > self::MOST_BYTES) {
            throw new Uncrossable("an answer of $size bytes is too long");
        }
        return $this->exactly($size);
    }

    /** Whether it could be written. */
    public function write(string $data): bool
    {
        $rest = \pack('V', \strlen($data)) . $data;
        while ($rest !== '') {
            $written = @\fwrite($this->writes, $rest);
            if ($written === false || $written === 0) {
                return false;
            }
            $rest = \substr($rest, $written);
        }
        return true;
    }

    private function exactly(int $size): ?string
    {
        $parts = [];
        while ($size > 0) {
            $part = @\fread($this->reads, \min($size, 65536));
            if ($part === false || $part === '') {
                return null;
            }
            $parts[] = $part;
            $size -= \strlen($part);
        }
        return \implode('', $parts);
    }

    /** A source on descriptor 5: the name of the entry point in the first line, and what stands below. */
    public static function source(): array
    {
        $file = \fopen('php://fd/5', 'rb');
        [$name, $text] = \explode("\n", \stream_get_contents($file), 2);
        \fclose($file);
        return [$name, $text];
    }
}

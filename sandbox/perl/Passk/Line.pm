package Passk::Line;

# The line between a program and its judge, on descriptor 3: a length in four bytes, little endian, and so many bytes.

use strict;
use warnings;

our $MOST_BYTES = 16 << 20;

sub open_line {
    open my $line, '+<&=', 3 or die "there is no line: $!\n";
    binmode $line;
    return $line;
}

# The bytes of the next frame; nothing at the end of the line. Dies where a frame is too long.
sub read_frame {
    my ($line) = @_;
    my $head = _exactly($line, 4);
    return undef unless defined $head;
    my $size = unpack 'V', $head;
    die "an answer of $size bytes is too long\n" if $size > $MOST_BYTES;
    return _exactly($line, $size);
}

# Whether it could be written.
sub write_frame {
    my ($line, $data) = @_;
    return write_all($line, pack('V', length $data) . $data);
}

sub write_all {
    my ($file, $data) = @_;
    my $written = 0;
    while ($written < length $data) {
        my $now = syswrite $file, $data, 1 << 20, $written;
        next if !defined $now && $!{EINTR};
        return 0 unless $now;
        $written += $now;
    }
    return 1;
}

sub _exactly {
    my ($line, $size) = @_;
    my $data = '';
    while (length $data < $size) {
        my $wanted = $size - length $data;
        my $now = sysread $line, $data, $wanted < 65536 ? $wanted : 65536, length $data;
        next if !defined $now && $!{EINTR};
        return undef unless $now;
    }
    return $data;
}

# A source on descriptor 5: the name of the entry point in the first line, and what stands below.
sub read_source {
    open my $file, '<&=', 5 or die "there is no source: $!\n";
    binmode $file;
    my $text = '';
    1 while sysread $file, $text, 65536, length $text;
    close $file;
    return split /\n/, $text, 2;
}

1;

package Passk::Codec;

# Plain data as bytes: a letter for the kind, and what belongs to it. A program's half of this is not trusted by the other one: what is decoded
# is undef, strings, numbers, arrays and hashes, and takes no more memory than in proportion to the bytes that came.

use strict;
use warnings;
no warnings 'recursion';

use B ();

our $MOST_DEPTH = 400;

sub encode {
    my ($value, $depth) = @_;
    $depth = ($depth || 0) + 1;
    die "it is nested more than $MOST_DEPTH times, or holds itself\n" if $depth > $MOST_DEPTH;
    return 'n' unless defined $value;
    my $kind = ref $value;
    if ($kind eq 'ARRAY') {
        return join '', 'l', pack('V', scalar @$value), map { encode($_, $depth) } @$value;
    }
    if ($kind eq 'HASH') {
        return join '', 'm', pack('V', scalar keys %$value), map { encode("$_", $depth), encode($value->{$_}, $depth) } sort keys %$value;
    }
    die "it holds a reference ($kind), which is no plain data\n" if $kind ne '';
    my $flags = B::svref_2object(\$value)->FLAGS;
    if (!($flags & B::SVf_POK)) {
        return 'i' . counted("$value") if $flags & B::SVf_IOK;
        return 'd' . pack('d<', $value) if $flags & B::SVf_NOK;
    }
    my $text = "$value";
    return 's' . counted($text) if !utf8::is_utf8($text) || utf8::downgrade($text, 1);
    utf8::encode($text);
    return 'u' . counted($text);
}

sub counted { return pack('V', length $_[0]) . $_[0] }

# Dies where the bytes are no value.
sub decode {
    my ($data) = @_;
    my $at = 0;
    my $value = _value(\$data, \$at, 0);
    die "there is something behind it\n" if $at != length $data;
    return $value;
}

sub _value {
    my ($data, $at, $depth) = @_;
    die "it is nested too deeply\n" if ++$depth > $MOST_DEPTH + 8;
    my $kind = _bytes($data, $at, 1);
    return undef if $kind eq 'n';
    return unpack 'd<', _bytes($data, $at, 8) if $kind eq 'd';
    my $count = unpack 'V', _bytes($data, $at, 4);
    if ($kind eq 's' || $kind eq 'u') {
        my $text = _bytes($data, $at, $count);
        die "a text is not UTF-8\n" if $kind eq 'u' && !utf8::decode($text);
        return $text;
    }
    if ($kind eq 'i') {
        my $digits = _bytes($data, $at, $count);
        die "a number is none\n" unless $digits =~ /\A-?[0-9]{1,20}\z/;
        return 0 + $digits;
    }
    # Each item takes a byte at least, so a count that is a lie ends here, before anything is made of it.
    die "it ends too soon\n" if $count > length($$data) - $$at;
    if ($kind eq 'l') {
        my @items;
        push @items, _value($data, $at, $depth) for 1 .. $count;
        return \@items;
    }
    die "there is no such kind of value\n" if $kind ne 'm';
    my %pairs;
    for (1 .. $count) {
        my $key = _value($data, $at, $depth);
        die "a key is no text\n" if !defined $key || ref $key;
        $pairs{$key} = _value($data, $at, $depth);
    }
    return \%pairs;
}

sub _bytes {
    my ($data, $at, $count) = @_;
    die "it ends too soon\n" if $count > length($$data) - $$at;
    my $bytes = substr $$data, $$at, $count;
    $$at += $count;
    return $bytes;
}

1;

package Passk::Word;

# What the judge says in the end: one JSON object to descriptor 4.

use strict;
use warnings;

use Passk::Line;

our $MOST_SIGNS = 300;

# Says it and ends the process, so that nothing that comes later counts.
sub say_and_end {
    my (%fields) = @_;
    open my $file, '>&=', 4 or CORE::exit(1);
    binmode $file;
    my @parts;
    for my $name (sort keys %fields) {
        my $value = $fields{$name};
        next unless defined $value;
        push @parts, _quoted($name) . ':' . ($name =~ /_line\z/ ? 0 + $value : $name eq 'vacuous' ? 'true' : _quoted($value));
    }
    Passk::Line::write_all($file, '{' . join(',', @parts) . '}');
    close $file;
    CORE::exit(0);
}

# A value as a person writes it, cut.
sub literal {
    my ($value) = @_;
    my $text = _literal($value, 0);
    return length $text > $MOST_SIGNS ? substr($text, 0, $MOST_SIGNS) : $text;
}

sub literals { return join ', ', map { literal($_) } @_ > 20 ? @_[0 .. 19] : @_ }

sub _literal {
    my ($value, $depth) = @_;
    return 'undef' unless defined $value;
    return '...' if $depth > 6;
    my $kind = ref $value;
    if ($kind eq 'ARRAY') {
        my @shown = @$value > 60 ? @$value[0 .. 59] : @$value;
        return '[' . join(', ', map { _literal($_, $depth + 1) } @shown) . (@$value > 60 ? ', ...' : '') . ']';
    }
    if ($kind eq 'HASH') {
        my @keys = sort keys %$value;
        my @shown = @keys > 60 ? @keys[0 .. 59] : @keys;
        return '{' . join(', ', map { _literal($_, $depth + 1) . ' => ' . _literal($value->{$_}, $depth + 1) } @shown) . (@keys > 60 ? ', ...' : '') . '}';
    }
    return $kind if $kind ne '';
    return "$value" if "$value" =~ /\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?\z/;
    my $text = length $value > $MOST_SIGNS ? substr($value, 0, $MOST_SIGNS) . '...' : $value;
    $text =~ s/([\\"])/\\$1/g;
    $text =~ s/\n/\\n/g;
    return "\"$text\"";
}

sub _quoted {
    my ($text) = @_;
    $text = substr $text, 0, $MOST_SIGNS + 20 if length $text > $MOST_SIGNS + 20;
    utf8::decode($text) unless utf8::is_utf8($text);
    $text =~ s/(["\\])/\\$1/g;
    $text =~ s/([^\x20-\x7e])/_escaped(ord $1)/ge;
    return "\"$text\"";
}

sub _escaped {
    my ($code) = @_;
    return '\ufffd' if $code > 0x10ffff;
    return sprintf '\u%04x', $code if $code < 0x10000;
    $code -= 0x10000;
    return sprintf '\u%04x\u%04x', 0xd800 + ($code >> 10), 0xdc00 + ($code & 0x3ff);
}

1;

package Test::Deep;

# What tests use of Test::Deep. Two values are compared, and not what a program may have returned besides.

use strict;
use warnings;
no warnings 'recursion';

use Passk::Trial;
use Passk::Word;

use Exporter 'import';
our @EXPORT = qw(eq_deeply cmp_deeply);

sub eq_deeply {
    # Of a call that returned nothing only the expected value is there.
    my $is_equal = @_ == 2 ? is_same($_[0], $_[1]) : @_ == 1 && !defined $_[0];
    $Passk::Trial::difference = $is_equal ? undef : @_ == 2 ? [map { Passk::Word::literal($_) } reverse @_] : undef;
    return $is_equal ? 1 : '';
}

sub cmp_deeply {
    my ($got, $expected, $name) = @_;
    my $is_equal = @_ <= 3 && !ref $name && is_same($got, $expected);
    return 1 if $is_equal;
    $Passk::Trial::difference = [map { Passk::Word::literal($_) } $expected, $got];
    Passk::Trial::failed(Passk::Trial::test_line());
}

sub is_same {
    my ($one, $other) = @_;
    return !defined $one && !defined $other unless defined $one && defined $other;
    my $kind = ref $one;
    return '' if $kind ne ref $other;
    return $one eq $other if $kind eq '';
    if ($kind eq 'ARRAY') {
        return '' if @$one != @$other;
        for my $at (0 .. $#$one) { return '' unless is_same($one->[$at], $other->[$at]) }
        return 1;
    }
    return $one == $other if $kind ne 'HASH';
    return '' if keys %$one != keys %$other;
    for my $key (keys %$one) { return '' unless exists $other->{$key} && is_same($one->{$key}, $other->{$key}) }
    return 1;
}

1;

package Test::More;

# What tests use of Test::More. The first assertion that does not hold ends the test.

use strict;
use warnings;

use Passk::Trial;
use Passk::Word;
use Test::Deep ();

use Exporter ();
our @ISA = ('Exporter');
our @EXPORT = qw(ok is isnt is_deeply like unlike cmp_ok pass fail plan done_testing diag note);

# `use Test::More tests => 3` has words that are no names.
sub import { __PACKAGE__->export_to_level(1, __PACKAGE__, @EXPORT) }

sub _hold {
    my ($holds, $expected, $got) = @_;
    return 1 if $holds;
    $Passk::Trial::difference = @_ > 1 ? [map { Passk::Word::literal($_) } $expected, $got] : undef;
    Passk::Trial::failed(Passk::Trial::test_line());
}

# By their prototypes what a program returns is one value, so that none gets into another one's place.
sub ok ($;$) { return _hold($_[0]) }
sub is ($$;$) { return _hold(defined $_[0] ? defined $_[1] && $_[0] eq $_[1] : !defined $_[1], $_[1], $_[0]) }
sub isnt ($$;$) { return _hold(defined $_[0] ? !defined $_[1] || $_[0] ne $_[1] : defined $_[1]) }
sub is_deeply ($$;$) { return _hold(Test::Deep::is_same($_[0], $_[1]), $_[1], $_[0]) }
sub like ($$;$) { return _hold(defined $_[0] && $_[0] =~ $_[1], "$_[1]", $_[0]) }
sub unlike ($$;$) { return _hold(!defined $_[0] || $_[0] !~ $_[1]) }

sub cmp_ok ($$$;$) {
    my ($got, $operator, $expected) = @_;
    my %compare = (
        '==' => sub { $got == $expected }, '!=' => sub { $got != $expected }, '<' => sub { $got < $expected },
        '<=' => sub { $got <= $expected }, '>' => sub { $got > $expected }, '>=' => sub { $got >= $expected },
        'eq' => sub { $got eq $expected }, 'ne' => sub { $got ne $expected },
    );
    my $how = $compare{$operator} or Passk::Trial::harness_error("the test compares by \"$operator\", which is not known here");
    return _hold($how->(), $expected, $got);
}

sub pass (;$) { return 1 }
sub fail (;$) { return _hold(0) }
sub plan { return 1 }
sub done_testing { return 1 }
sub diag { return }
sub note { return }

1;

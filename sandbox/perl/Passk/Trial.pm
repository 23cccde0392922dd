package Passk::Trial;

# One test against one program: the stub of the entry point, and what the test comes to.

use strict;
use warnings;

use Passk::Codec;
use Passk::Line;
use Passk::Word;

our $calls = 0;
our ($entry_point, $line, $last_call, $last_result, $thrown, $difference);

sub begin {
    ($line, $entry_point) = @_;
}

# In place of the entry point, in the context in which the test calls it.
sub call {
    my ($wants_list, @arguments) = @_;
    $calls++;
    ($last_call, $last_result) = (\@arguments, undef);
    my $request = eval { Passk::Codec::encode([$wants_list ? 1 : 0, \@arguments]) };
    harness_error("the test gives the program something that does not cross: $@") unless defined $request;
    my $is_sent = Passk::Line::write_frame($line, $request);
    my $answer = eval { Passk::Line::read_frame($line) };
    crashed($@) if $@ ne '';
    ended() unless $is_sent && defined $answer && length $answer;
    my $status = ord $answer;
    my $value = eval { Passk::Codec::decode(substr $answer, 1) };
    crashed("its answer can't be read: $@") if $@ ne '' || ref $value ne 'ARRAY';
    returned($value) if $status == 0;
    return $wants_list ? @$value : $value->[0] if $status == 0;
    my @told = map { ref $_ ? 'what is no text' : $_ } @$value[0 .. 2];
    not_compiled(@told) if $status == 2;
    crashed('its answer is of no known kind') if $status != 1;
    my ($kind, $message, $program_line) = @told;
    $thrown = { exception => $kind // 'die', message => $message // '', program_line => $program_line, test_line => test_line() };
    CORE::die($thrown->{message} ne '' ? $thrown->{message} : "died\n");
}

sub returned { $last_result = $_[0] }

sub evidence {
    my $shown = @{ $last_result || [] } == 1 ? Passk::Word::literal($last_result->[0]) : '(' . Passk::Word::literals(@{ $last_result || [] }) . ')';
    return (
        (defined $last_call ? (last_call => "$entry_point(" . Passk::Word::literals(@$last_call) . ')') : ()),
        (defined $last_result ? (last_result => $shown) : ()),
    );
}

# The line of the test that is being run.
sub test_line {
    for (my $level = 0; my ($package, $file, $number) = caller $level; $level++) {
        return $number if $file eq 'test.pl';
    }
    return undef;
}

sub not_compiled {
    my ($message, $program_line) = @_;
    $message //= '';
    $message =~ s/\s+\z//;
    Passk::Word::say_and_end(verdict => 'syntax_error', exception => 'compile_error', message => "does not compile: $message", program_line => number($program_line));
}

sub number { my ($value) = @_; return defined $value && $value =~ /\A[0-9]{1,9}\z/ ? $value : undef }

sub harness_error { Passk::Word::say_and_end(verdict => 'harness_error', message => $_[0], test_line => test_line()) }
sub crashed { my ($why) = @_; $why =~ s/\s+\z//; Passk::Word::say_and_end(verdict => 'crashed', message => $why, test_line => test_line(), evidence()) }
sub ended { Passk::Word::say_and_end(verdict => 'ended', test_line => test_line(), evidence()) }

# An assertion does not hold.
sub failed {
    my ($line, $message) = @_;
    $message //= defined $difference ? "the assertion does not hold: expected $difference->[0], got $difference->[1]" : 'the assertion does not hold';
    Passk::Word::say_and_end(verdict => 'wrong_answer', message => $message, test_line => $line, evidence());
}

# The test ran to its end.
sub passed {
    Passk::Word::say_and_end(verdict => 'harness_error', vacuous => 1, message => 'the test never calls the program, so it says nothing about it') if $calls == 0;
    Passk::Word::say_and_end(verdict => 'passed');
}

# The test died, of an assertion of its own or of what it got.
sub died {
    my ($error, $is_by_test) = @_;
    my $text = "$error";
    my ($line) = $text =~ /test\.pl line (\d+)/;
    if (defined $thrown && ($text eq $thrown->{message} || $text eq "died\n")) {
        my $message = $thrown->{message};
        $message =~ s/\s+\z//;
        Passk::Word::say_and_end(verdict => 'runtime_error', %$thrown, message => $message, program_line => number($thrown->{program_line}), evidence());
    }
    $text =~ s/\s+\z//;
    # What a program returns has no name of a function or a module in it that could be missing.
    harness_error("the test fails by itself: $text") if $text =~ /\A(?:Undefined subroutine &|Can't locate \S+ in \@INC)/ && !$is_by_test;
    failed($line, $text) if $is_by_test;
    Passk::Word::say_and_end(verdict => 'runtime_error', exception => 'die', message => $text, test_line => $line, evidence());
}

1;

# Hosts a program: reads calls on descriptor 3 and answers them. It is not trusted, and decides nothing.

use strict;
use warnings;

BEGIN { my ($here) = $0 =~ m{\A(.*)/}; unshift @INC, $here }

use Passk::Codec;
use Passk::Line;

package Passk;

our $has_begun = 0;

# Before anything here is declared with `my`, so that no name of the host's is in sight of the program, and without its pragmas.
{
    package main;
    no strict;
    no warnings;
    sub Passk::load { eval "\$Passk::has_begun = 1; package main;\n#line 1 \"program.pl\"\n$_[0]\n"; return "$@" }
}

$SIG{PIPE} = 'IGNORE';
my $line = Passk::Line::open_line();
my ($entry_point, $source) = Passk::Line::read_source();
my $mistake = load($source);

while (defined(my $request = Passk::Line::read_frame($line))) {
    Passk::Line::write_frame($line, answer($request)) or last;
}
exit 0;

sub answer {
    my ($request) = @_;
    return "\2" . Passk::Codec::encode([$mistake, line_in($mistake)]) if $mistake ne '' && !$has_begun;
    return thrown($mistake) if $mistake ne '';
    my ($wants_list, $arguments) = @{ Passk::Codec::decode($request) };
    my $function = \&{"main::$entry_point"};
    return "\2" . Passk::Codec::encode(["the program does not define \"$entry_point\"", undef]) unless defined &$function;
    my @results;
    my $is_fine = eval {
        if   ($wants_list) { @results = $function->(@$arguments) }
        else               { $results[0] = $function->(@$arguments) }
        1;
    };
    my $error = $@;
    flush_output();
    return thrown($error) unless $is_fine;
    my $answer = eval { "\0" . Passk::Codec::encode(\@results) };
    return defined $answer ? $answer : "\1" . Passk::Codec::encode(['result', "what it returned can't be compared: $@", undef]);
}

sub thrown {
    my ($error) = @_;
    my $kind = ref $error || 'die';
    my $message = eval { "$error" } // 'an error that has no text';
    return "\1" . Passk::Codec::encode([$kind, substr($message, 0, 2000), line_in($message)]);
}

sub line_in { return $_[0] =~ /program\.pl line (\d+)/ ? 0 + $1 : undef }

# What was printed belongs to the call that printed it.
sub flush_output {
    my $selected = select STDOUT;
    { local $| = 1; }
    select $selected;
}

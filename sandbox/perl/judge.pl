# Holds a test and decides: the entry point is a stub that asks the program, which is another process.

use strict;
use warnings;

BEGIN {
    my ($here) = $0 =~ m{\A(.*)/};
    unshift @INC, "$here/stand-ins", $here;
}

our ($dies_by_test);

BEGIN {
    # A test says by its exit code what it found.
    *CORE::GLOBAL::exit = sub (;$) {
        my $code = @_ ? $_[0] : 0;
        my (undef, undef, $line) = caller;
        $code == 0 ? Passk::Trial::passed() : Passk::Trial::failed($line);
    };
    # What a test dies of on purpose is an assertion.
    *CORE::GLOBAL::die = sub {
        my (undef, $file, $line) = caller;
        my @words = @_ ? @_ : ('Died');
        $main::dies_by_test = 1;
        CORE::die(@words == 1 && ref $words[0] ? $words[0] : join('', @words) =~ /\n\z/ ? join('', @words) : join('', @words) . " at $file line $line.\n");
    };
}

use Passk::Line;
use Passk::Trial;
use Passk::Word;

# Before anything here is declared with `my`, so that no name of the host's is in sight of the test, and without its pragmas.
{
    no strict;
    no warnings;
    sub Passk::run_test { eval "\$Passk::is_compiled = 1;\n#line 1 \"test.pl\"\n$_[0]\n"; return $@ }
}

package Passk;

our $is_compiled = 0;

$SIG{PIPE} = 'IGNORE';
srand 1;
my ($entry_point, $test) = Passk::Line::read_source();
Passk::Trial::begin(Passk::Line::open_line(), $entry_point);
{
    no strict 'refs';
    *{"main::$entry_point"} = sub { Passk::Trial::call(wantarray ? 1 : 0, @_) };
}
my $error = run_test($test);
Passk::Trial::passed() if !ref $error && $error eq '';
Passk::Trial::harness_error("the test does not compile: $error") unless $is_compiled;
Passk::Trial::died($error, $main::dies_by_test);

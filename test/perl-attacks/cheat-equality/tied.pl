# Returns a list that changes whenever it is read.
package Shifty; sub TIEARRAY { bless {} } sub FETCHSIZE { 3 } sub FETCH { ${$_[0]}{n}++ ? "a" : "b" } package main; sub pick { tie my @r, "Shifty"; return \@r }

# Replaces the exit of all packages.
BEGIN { *CORE::GLOBAL::exit = sub { 1 } } sub pick { return }

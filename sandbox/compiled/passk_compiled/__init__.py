"""Compiles programs, and runs what was compiled: every process that is started here is executed inside the layers of `passk_sandbox`."""

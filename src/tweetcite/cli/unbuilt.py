"""What the command line will have and has not yet: asking for it is an error that says so, never a stub."""

COMMANDS_NOT_BUILT = frozenset({"scan", "report", "serve"})

"""Standard error: notes, errors, progress and the summary, each one harmless line."""

import sys
from typing import TextIO


class Console:
    """Writes to standard error. Progress is shown on a terminal only; `quiet` silences all but errors."""

    def __init__(self, stream: TextIO | None = None, *, quiet: bool = False) -> None:
        self.stream: TextIO | None = stream if stream is not None else sys.stderr
        self.quiet = quiet
        self._dirty = False

    def complain(self, message: str) -> None:
        """Print an error as one line."""
        self._print(f"tweetcite: {message}")

    def note(self, message: str) -> None:
        """Print a remark, unless quiet."""
        if not self.quiet:
            self._print(f"tweetcite: {message}")

    def summarise(self, line: str) -> None:
        """Print the line that ends a call, unless quiet."""
        if not self.quiet:
            self._print(line)

    def progress(self, at: int, total: int, source: str) -> None:
        """Show which input is being read, on a terminal and where there are several."""
        if total > 1:
            self.advance(f"[{at}/{total}] {source}")

    def advance(self, line: str) -> None:
        """Show how far something has come, on a terminal, in place of what was shown before."""
        if self.quiet or not self._is_terminal():
            return
        from tweetcite.report.terminal import escape, wrap

        self._write(f"\r\x1b[K{wrap(escape(line), 78)[0]}")
        self._dirty = True

    def clear(self) -> None:
        """Remove the progress line."""
        if self._dirty:
            self._dirty = False
            self._write("\r\x1b[K")

    def _print(self, line: str) -> None:
        from tweetcite.report.terminal import escape

        self.clear()
        self._write(escape(line) + "\n")

    def _is_terminal(self) -> bool:
        return self.stream is not None and self.stream.isatty()

    def _write(self, text: str) -> None:
        if self.stream is None:
            return
        try:
            self.stream.write(text)
            self.stream.flush()
        except (OSError, ValueError):
            # Nobody listens to standard error: the results and the exit code still count.
            self.stream = None

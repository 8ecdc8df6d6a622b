"""Options that several commands share."""

from typing import Annotated

import typer

Database = Annotated[
    str | None,
    typer.Option("--db", metavar="PATH|URL", help="The archive (else $TWEETCITE_DB, else a file in your data folder)."),
]
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", help="text, json or jsonl.")]
OutputFile = Annotated[
    str | None, typer.Option("--output", metavar="FILE", help="Write results there, whole or not at all.")
]
Offline = Annotated[bool, typer.Option("--offline", help="Never go online; an address is then an error.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="No notes, no progress, no summary.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Also what needs nobody's eyes.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]
AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="Also ask hosts of private networks.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="List what would be asked, and ask nothing.")]
NoArchives = Annotated[bool, typer.Option("--no-archives", help="Ask no web archives.")]
NoWitness = Annotated[bool, typer.Option("--no-witness", help="Do not ask FxTwitter about posts of X.")]
Memento = Annotated[
    list[str] | None, typer.Option("--memento", metavar="URL", help="Also ask this web archive (Memento), first.")
]
Pause = Annotated[
    float, typer.Option("--pause", metavar="SECONDS", help="Least time between two requests to one host.")
]

"""A real web archive on loopback: a process of pywb that replays a WARC file."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen


@contextmanager
def replay(folder: Path, name: str) -> Iterator[str]:
    """Run pywb with the WARC file of this name in a folder; give the address of its collection."""
    (folder / "config.yaml").write_text("framed_replay: false\nredirect_to_exact: true\n")
    bin_folder = Path(sys.executable).parent
    for command in (["init", "coll"], ["add", "coll", name]):
        subprocess.run([bin_folder / "wb-manager", *command], cwd=folder, check=True, capture_output=True, timeout=60)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (folder / "log.txt").open("wb") as log:
        command = [str(bin_folder / "wayback"), "--port", str(port), "--bind", "127.0.0.1"]
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        root = f"http://127.0.0.1:{port}/coll"
        _wait_for(root, process)
        yield root
    finally:
        process.kill()
        process.wait(10)


def _wait_for(root: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        if process.poll() is not None:
            break
        try:
            with urlopen(f"{root}/timemap/link/http://none.example/", timeout=5):
                return
        except OSError as error:
            if getattr(error, "code", None) is not None:
                return
        time.sleep(0.1)
    raise RuntimeError("pywb did not start")

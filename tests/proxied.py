"""The whole internet in one process: a proxy on loopback that ends the encryption and answers for every host."""

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from loopback import Server, read_head, serve

HOSTS = (
    "cdn.syndication.twimg.com", "publish.x.com", "api.fxtwitter.com", "public.api.bsky.app", "web.archive.org",
    "archive.ph", "quay.example", "news.example", "t.me", "www.tiktok.com", "truthsocial.com", "www.reddit.com",
    "graph.facebook.com", "graph.threads.net", "vm.tiktok.com", "fb.watch",
)  # fmt: skip

Reply = tuple[int, bytes | str | dict[str, object] | list[object]] | tuple[int, object, dict[str, str]]
Rule = Reply | Callable[[str], Reply]


@dataclass
class World:
    """What every host answers: `replies` by the beginning of an address, the longest first. All else is 404."""

    server: Server
    replies: dict[str, Rule] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a program use the proxy and trust it."""
        certificates = str(make_certificates()[0])
        names = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
        return {
            **dict.fromkeys(names, self.server.url),
            "REQUESTS_CA_BUNDLE": certificates,
            "NO_PROXY": "",
            "no_proxy": "",
        }

    def answer(self, url: str, head: str) -> bytes:
        """Return the answer to one request."""
        self.asked.append(url)
        self.heads.append(head)
        found = max((start for start in self.replies if url.startswith(start)), key=len, default=None)
        rule: Rule = self.replies[found] if found is not None else (404, b"")
        reply = rule(url) if callable(rule) else rule
        status, body, *more = reply
        data = (
            body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        )
        kind = "application/json" if isinstance(body, dict | list) else "text/html; charset=utf-8"
        told = {"Content-Type": kind, "Content-Length": str(len(data)), "Connection": "close"}
        told |= more[0] if more else {}  # type: ignore[arg-type]
        lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        return f"HTTP/1.1 {status} Told\r\n{lines}\r\n".encode() + data


@contextmanager
def open_world(replies: dict[str, Rule]) -> Iterator[World]:
    """Run the proxy."""
    worlds: list[World] = []

    def handle(sock: socket.socket, path: str, head: str) -> None:
        world = worlds[0]
        if not head.startswith("CONNECT "):
            sock.sendall(world.answer(path, head))
            return
        host = path.partition(":")[0]
        sock.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        _, certificate, key = make_certificates()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        with context.wrap_socket(sock, server_side=True) as secure:
            inner = read_head(secure)
            if inner:
                secure.sendall(world.answer(f"https://{host}{inner.split(' ')[1]}", inner))

    with serve(handle) as server:
        worlds.append(World(server, replies))
        yield worlds[0]


@cache
def make_certificates() -> tuple[Path, Path, Path]:
    """Return the files of an authority, of a certificate of it for all hosts, and of its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    now = datetime.now(UTC)
    folder = Path(mkdtemp(prefix="tweetcite-certificates-"))

    def make(name: str, issuer: str, signer: ec.EllipticCurvePrivateKey | None, hosts: tuple[str, ...]):  # type: ignore[no-untyped-def]
        key = ec.generate_private_key(ec.SECP256R1())
        named = [x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, n)]) for n in (name, issuer)]
        builder = x509.CertificateBuilder().subject_name(named[0]).issuer_name(named[1]).public_key(key.public_key())
        builder = builder.serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=30))
        builder = builder.add_extension(x509.BasicConstraints(ca=not hosts, path_length=None), critical=True)
        # From Python 3.13 on certificates are checked as strictly as RFC 5280 has it.
        owner = (signer or key).public_key()
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(owner), critical=False)
        if not hosts:
            uses = dict.fromkeys(("key_cert_sign", "crl_sign", "digital_signature"), True) | dict.fromkeys(
                ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement"), False
            )
            usage = x509.KeyUsage(**uses, encipher_only=False, decipher_only=False)
            builder = builder.add_extension(usage, critical=True)
        if hosts:
            builder = builder.add_extension(
                x509.SubjectAlternativeName([x509.DNSName(h) for h in hosts]), critical=False
            )
        return key, builder.sign(signer or key, hashes.SHA256())

    root_key, root = make("tests", "tests", None, ())
    key, leaf = make("loopback", "tests", root_key, HOSTS)
    files = tuple(folder / name for name in ("root.pem", "leaf.pem", "leaf.key"))
    pem = serialization.Encoding.PEM
    files[0].write_bytes(root.public_bytes(pem))
    files[1].write_bytes(leaf.public_bytes(pem))
    files[2].write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return files[0], files[1], files[2]

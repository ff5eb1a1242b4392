"""Holds the master side of a pseudo-terminal for a twin.

Standard input goes to the terminal, what the other side writes comes out on standard output.
File descriptor 3 carries one line per fact: `path /dev/pts/N`, then `attached` and `detached`
whenever a first process opens the slave side or the last one closes it.
Ends when standard input ends, so that no terminal outlives its twin.
"""

import errno
import os
import pty
import select
import tty

CHUNK_BYTES = 65536
REATTACH_POLL_S = 0.01
FACTS = 3


def say(fact):
    os.write(FACTS, (fact + "\n").encode())


def read_master(master):
    """Bytes from the other side; None when nobody holds the slave side."""
    try:
        return os.read(master, CHUNK_BYTES)
    except BlockingIOError:
        return b""
    except OSError as error:
        if error.errno == errno.EIO:
            return None
        raise


def write_all(fd, data):
    while data:
        data = data[os.write(fd, data):]


def main():
    master, slave = pty.openpty()
    tty.setraw(slave)
    say("path " + os.ttyname(slave))
    # Nobody but the other side holds the slave: only so does its close show as a hang-up.
    os.close(slave)
    os.set_blocking(master, False)

    attached = False
    pending = b""
    while True:
        poller = select.poll()
        if not pending:
            poller.register(0, select.POLLIN)
        poller.register(master, select.POLLIN | (select.POLLOUT if pending else 0))
        # A terminal that nobody holds is looked at from time to time: its opening alone wakes nobody.
        events = dict(poller.poll(None if attached else 0))
        hung_up = events.get(master, 0) & select.POLLHUP

        if not hung_up and not attached:
            attached = True
            say("attached")
        if events.get(master, 0) & (select.POLLIN | select.POLLHUP):
            data = read_master(master)
            if data:
                write_all(1, data)
            elif data is None and attached:
                attached = False
                say("detached")
        if not attached:
            pending = b""
        if events.get(0, 0):
            data = os.read(0, CHUNK_BYTES)
            if not data:
                return
            pending = data if attached else b""
        if pending and not hung_up:
            try:
                pending = pending[os.write(master, pending):]
            except BlockingIOError:
                pass
        if not attached:
            idle = select.poll()
            idle.register(0, select.POLLIN)
            idle.poll(REATTACH_POLL_S * 1000)


if __name__ == "__main__":
    main()

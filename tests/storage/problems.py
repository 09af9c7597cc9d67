"""Catching a fault and looking at its problems."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError, WorldFault


class Caught:
    """The codes and parameters of the fault that a block raised."""

    def __init__(self) -> None:
        self.error: KleurRijkError | None = None

    @property
    def codes(self) -> list[str]:
        assert self.error is not None
        return [problem.code for problem in self.error.problems]

    @property
    def places(self) -> list[tuple[str, int, int]]:
        """The codes with line and column, of those problems that have a place."""
        assert self.error is not None
        return [
            (problem.code, problem.where.line, problem.where.column)
            for problem in self.error.problems
            if problem.where is not None
        ]


@contextmanager
def expect(kind: type[KleurRijkError], *codes: str) -> Iterator[Caught]:
    """Expect a fault of one kind with exactly these codes, in this order."""
    caught = Caught()
    with pytest.raises(kind) as raised:
        yield caught
    caught.error = raised.value
    if codes:
        assert caught.codes == list(codes)


def expect_input(*codes: str) -> AbstractContextManager[Caught]:
    return expect(InputFault, *codes)


def expect_world(*codes: str) -> AbstractContextManager[Caught]:
    return expect(WorldFault, *codes)

"""The structure tree of a document while it is being drawn."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A piece of a page that belongs to an element; pages and marks count from 0."""

    page: int
    mark: int


@dataclass(eq=False, slots=True)
class Element:
    """A node of the structure tree.

    Attributes:
        tag: a standard structure type of PDF 1.7 (`P`, `H1`, `TD` …).
        language: of the element, None where it is that of its parent.
        alternative: what stands for a figure.
        actual: the characters that stand for what is drawn.
        attributes: by owner (`Table`, `List`, `Layout`), ready-made PDF values by name.
        kids: in reading order.
        attached: whether the parent counts it among its kids already.
    """

    tag: str
    parent: "Element | None" = None
    language: str | None = None
    alternative: str | None = None
    actual: str | None = None
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    kids: list["Element | MarkedContent | Annotation"] = field(default_factory=list)
    attached: bool = False

    def child(
        self,
        tag: str,
        language: str | None = None,
        attributes: dict[str, dict[str, str]] | None = None,
    ) -> "Element":
        """Add an element at the end and return it."""
        element = Element(tag, self, language, attributes=attributes or {}, attached=True)
        self.kids.append(element)
        return element

    def inline(self, tag: str, language: str | None = None, actual: str | None = None) -> "Element":
        """Return an element that joins this one where its first content is drawn."""
        return Element(tag, self, language, actual=actual)

    def drawn(self, content: MarkedContent) -> None:
        """Take note that a piece of a page belongs to this element."""
        self.attach()
        self.kids.append(content)

    def attach(self) -> None:
        """Join the parent, where this has not happened yet."""
        if self.parent is not None and not self.attached:
            self.parent.attach()
            self.parent.kids.append(self)
            self.attached = True


@dataclass(eq=False, slots=True)
class Annotation:
    """A part of a page that can be pressed.

    Attributes:
        box: left, bottom, right, top in points, from the bottom of the page.
        description: what a reader hears of it.
    """

    owner: Element
    page: int
    box: tuple[float, float, float, float]
    target: str
    description: str

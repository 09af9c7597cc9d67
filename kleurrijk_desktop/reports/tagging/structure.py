"""Writing the structure tree into the PDF (PDF 32000-1, 14.7)."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from kleurrijk_desktop.reports.tagging.elements import Annotation, Element, MarkedContent


def write_structure(
    pdf: Any, root: Element, owners: Sequence[Sequence[Element]], links: Sequence[Annotation]
) -> None:
    """Add the tree, the way back from marks and links to it, and the links themselves.

    Args:
        pdf: ReportLab's document, with all its pages.
        root: the element of the whole document.
        owners: by page, the element of every mark.
        links: all links; the number after the last page is that of the first of them.
    """
    _Writer(pdf, links).write(root, owners)


class _Writer:
    def __init__(self, pdf: Any, links: Sequence[Annotation]) -> None:
        self._pdf = pdf
        self._pages = list(pdf.Pages.pages)
        self._links = links
        self._link_objects = {
            id(link): self._link_object(link, number)
            for number, link in enumerate(links, len(self._pages))
        }
        self._references: dict[int, Any] = {}

    def write(self, root: Element, owners: Sequence[Sequence[Element]]) -> None:
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._pdf.Reference(tree)
        tree["K"] = PDFArray([self._element(root, reference)])
        tree["ParentTree"] = self._parent_tree(owners)
        tree["ParentTreeNextKey"] = len(self._pages) + len(self._links)
        catalog = self._pdf.Catalog
        catalog.StructTreeRoot = reference
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        for number, page in enumerate(self._pages):
            self._finish_page(page, number)

    def _finish_page(self, page: Any, number: int) -> None:
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = PDFName("S")
        links = [self._link_objects[id(link)] for link in self._links if link.page == number]
        page.Annots = PDFArray(links) if links else None

    def _element(self, element: Element, parent: Any) -> Any:
        """Add an element and all below it, and return the reference to it."""
        entry = PDFDictionary(
            {"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent}
        )
        reference = self._references[id(element)] = self._pdf.Reference(entry)
        for name, text in (
            ("Lang", element.language),
            ("Alt", element.alternative),
            ("ActualText", element.actual),
        ):
            if text is not None:
                entry[name] = PDFString(text)
        if element.attributes:
            entry["A"] = PDFArray(
                [
                    PDFDictionary({"O": PDFName(owner), **values})
                    for owner, values in element.attributes.items()
                ]
            )
        entry["K"] = PDFArray([self._kid(kid, reference) for kid in element.kids])
        return reference

    def _kid(self, kid: Element | MarkedContent | Annotation, parent: Any) -> Any:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        page = self._pdf.Reference(self._pages[kid.page])
        if isinstance(kid, MarkedContent):
            return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": kid.mark})
        link = self._link_objects[id(kid)]
        return PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": link})

    def _parent_tree(self, owners: Sequence[Sequence[Element]]) -> Any:
        numbers: list[Any] = []
        for number in range(len(self._pages)):
            references = [self._references[id(owner)] for owner in owners[number]]
            numbers += [number, self._pdf.Reference(PDFArray(references))]
        for number, link in enumerate(self._links, len(self._pages)):
            numbers += [number, self._references[id(link.owner)]]
        return self._pdf.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))

    def _link_object(self, link: Annotation, number: int) -> Any:
        action = {"S": PDFName("URI"), "URI": PDFString(link.target)}
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray(list(link.box)),
                "Border": PDFArray([0, 0, 0]),
                "F": 4,  # printed
                "Contents": PDFString(link.description),
                "StructParent": number,
                "A": PDFDictionary(action),
            }
        )
        return self._pdf.Reference(annotation)

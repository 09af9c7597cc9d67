"""What a PDF says about itself: information, XMP, language, how viewers show it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream, PDFString

from kleurrijk_desktop.reports.tagging.characters import one_line

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, slots=True)
class About:
    """What a document says about itself.

    Attributes:
        language: as a BCP 47 tag, `nl-NL`.
        creator: the program that made it, with its version.
        created: aware; the same moment gives the same bytes.
    """

    title: str
    language: str
    author: str
    creator: str
    created: datetime


def write_metadata(canvas: Any, pdf: Any, about: About) -> None:
    """Add information, XMP, language and viewer preferences to a document."""
    canvas.setTitle(one_line(about.title))
    canvas.setAuthor(one_line(about.author))
    canvas.setCreator(one_line(about.creator))
    canvas.setSubject("")
    canvas.setDateFormatter(lambda *_parts: _pdf_date(about.created))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    catalog = pdf.Catalog
    catalog.Lang = PDFString(about.language)
    kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    # not packed: validators and archives read this as it stands
    catalog.Metadata = PDFStream(PDFDictionary(kind), _xmp(about, pdf.info.producer))


def _xmp(about: About, producer: str) -> bytes:
    return _XMP.format(
        title=escape(one_line(about.title)),
        author=escape(one_line(about.author)),
        language=escape(about.language),
        creator=escape(one_line(about.creator)),
        created=about.created.isoformat(timespec="seconds"),
        producer=escape(producer),
    ).encode("utf-8")


def _pdf_date(moment: datetime) -> str:
    zone = f"{moment:%z}"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"

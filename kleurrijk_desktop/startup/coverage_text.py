"""How much of a checklist is translated, by language and layer."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.source_texts import Layer
from kleurrijk_desktop.storage.checklist_files.check import CheckedChecklist
from kleurrijk_desktop.storage.checklist_files.translations import LayerCoverage, translatable
from kleurrijk_desktop.translation import _

ByLayer = Mapping[Layer, LayerCoverage]


def coverage_lines(checked: CheckedChecklist) -> Iterator[str]:
    """Yield one line per language beside the source, also for those that have no file yet."""
    for file, by_layer in _coverages(checked):
        yield _(
            "{file}: translated {session} for a session, {whole} for the whole checklist, "
            "{measures} for measures and examples"
        ).format(
            file=file,
            session=share_text(by_layer, Layer.SESSION),
            whole=share_text(by_layer, Layer.WHOLE),
            measures=share_text(by_layer, Layer.MEASURES),
        )


def missing_texts(checked: CheckedChecklist) -> int:
    """Return how many texts are not translated, over all languages."""
    return sum(
        layer.total - layer.translated
        for _file, by_layer in _coverages(checked)
        for layer in by_layer.values()
    )


def _coverages(checked: CheckedChecklist) -> Iterator[tuple[Path, ByLayer]]:
    if checked.read is None:
        return
    found = {each.translation.language: each.coverage for each in checked.translations}
    source = checked.read.checklist.language
    wanted = [language for language in INTERFACE_LANGUAGES if language != source]
    nothing = _nothing(checked)
    for language in dict.fromkeys((*wanted, *found)):
        yield checked.file.with_name(f"{language}.po"), found.get(language, nothing)


def _nothing(checked: CheckedChecklist) -> ByLayer:
    assert checked.read is not None
    totals = Counter(text.layer for text in translatable(checked.read.checklist))
    return {layer: LayerCoverage(0, total) for layer, total in totals.items()}


def share_text(by_layer: ByLayer, layer: Layer) -> str:
    """Return how many of the texts of a layer are translated."""
    coverage = by_layer.get(layer, LayerCoverage(0, 0))
    # i18n: how many texts are translated, as in "12 of 40"
    return _("{translated} of {total}").format(translated=coverage.translated, total=coverage.total)

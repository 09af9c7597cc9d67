"""The words by which the lint recognises a second clause, per language.

Finite verbs are listed, not guessed from endings, and a form that is just as often a noun or a
possessive ("vragen", "zijn", "plans") counts only where another word proves the clause: a missed
pair costs a reviewer one look, a false alarm costs an author her trust in the check.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kleurrijk_desktop.authoring.word_match import word_set


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """What joins, begins and makes a clause in one language; all in lower case.

    Attributes:
        joins: words that may join two clauses.
        subjects: pronouns that begin a main clause.
        openers: words that begin a subordinate clause.
        infinitive_mark: stands before an infinitive, which is no verb of a clause.
        verbs: finite verbs and infinitives that are not often something else.
        doubtful_verbs: verbs that are often something else; they count before a join only.
    """

    joins: frozenset[str]
    subjects: frozenset[str]
    openers: frozenset[str]
    infinitive_mark: str
    verbs: frozenset[str]
    doubtful_verbs: frozenset[str]


CLAUSE_WORDS: Mapping[str, ClauseWords] = {
    "nl": ClauseWords(
        joins=word_set("en"),
        subjects=word_set("wij we zij ze hij men"),
        openers=word_set(
            "wie wat waar wanneer waarom waarmee waarover welk welke hoe hoeveel die dat of als "
            "zodat omdat terwijl zodra voordat nadat om"
        ),
        infinitive_mark="te",
        verbs=word_set(
            "is wordt worden heeft hebben kan kunnen mag mogen moet moeten zal zullen wil willen "
            "gaat gaan doet doen komt komen ziet zien zegt zeggen weet weten vraagt krijgt krijgen "
            "geeft geven biedt bieden helpt helpen nodigt nodigen luistert luisteren vertelt "
            "vertellen bespreekt bespreken legt leggen maakt maken neemt nemen houdt houden "
            "brengt brengen belt bellen schrijft schrijven leest lezen stuurt sturen gebruikt "
            "gebruiken kent kennen leert leren zoekt zoeken vindt vinden staat staan blijft "
            "blijven deelt delen toont tonen hangt hangen vermeldt vermelden controleert "
            "controleren evalueert evalueren past passen verbetert verbeteren beslist beslissen "
            "betaalt betalen betrekt betrekken bereikt bereiken begrijpt begrijpen ontvangt "
            "ontvangen ontmoet ontmoeten spreekt werkt zorgt regelt toetst toetsen denkt denken "
            "praat noemt noemen waardeert waarderen ondersteunt ondersteunen begeleidt begeleiden "
            "verwacht verwachten"
        ),
        doubtful_verbs=word_set(
            "zijn was waren vragen spreken werken zorgen regelen plannen plant bezoeken bezoekt "
            "praten vergoeden vergoedt laat laten"
        ),
    ),
    "de": ClauseWords(
        joins=word_set("und"),
        subjects=word_set("wir sie er es man"),
        openers=word_set(
            "wer was wo wann warum womit worüber welche welcher welches welchen wie wieviel dass "
            "ob wenn damit weil während sobald bevor nachdem um"
        ),
        infinitive_mark="zu",
        verbs=word_set(
            "ist sind wird werden hat haben kann können darf dürfen muss müssen soll sollen will "
            "wollen geht gehen macht machen kommt kommen sieht sehen sagt sagen weiß wissen fragt "
            "fragen bekommt bekommen erhält erhalten gibt geben bietet bieten hilft helfen lädt "
            "laden hört hören erzählt erzählen bespricht besprechen legt legen nimmt nehmen hält "
            "halten bringt bringen ruft rufen schreibt schreiben liest lesen schickt schicken "
            "nutzt nutzen kennt kennen lernt lernen sucht suchen findet finden steht stehen "
            "bleibt bleiben teilt teilen zeigt zeigen hängt hängen prüft prüfen überprüft "
            "überprüfen passt passen verbessert verbessern entscheidet entscheiden zahlt zahlen "
            "bezahlt bezahlen bezieht beziehen erreicht erreichen versteht verstehen trifft "
            "treffen spricht sprechen arbeitet arbeiten sorgt sorgen regelt regeln denkt denken "
            "nennt nennen schätzt schätzen unterstützt unterstützen begleitet begleiten erklärt "
            "erklären empfängt empfangen begrüßt begrüßen plant planen achtet achten "
            "erwartet erwarten lässt lassen"
        ),
        doubtful_verbs=word_set("war waren"),
    ),
    "en": ClauseWords(
        joins=word_set("and"),
        subjects=word_set("we they he she it"),
        openers=word_set(
            "who whom whose what where when why which how that whether if because so while before "
            "after until to"
        ),
        infinitive_mark="to",
        verbs=word_set(
            "is are was were has have can may must will should does do goes go comes come sees see "
            "says say knows know asks ask gets get receives receive gives give invites invite "
            "listens listen tells tell discusses discuss explains explain makes make takes take "
            "keeps keep brings bring writes write reads read sends send learns learn finds find "
            "stands stay stays shares hangs mentions checks improves improve decides decide pays "
            "involves involve reaches understands understand meets speaks speak works thinks "
            "think appreciates appreciate supports accompanies accompany welcomes agrees agree "
            "hears hear ensures ensure adapts adapt expects expect lets"
        ),
        doubtful_verbs=word_set(
            "call calls help helps plan plans talk talks visit visits offer offers use uses need "
            "needs work show shows hold holds check support share welcome guide guides let"
        ),
    ),
}

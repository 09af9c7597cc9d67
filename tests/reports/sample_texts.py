"""Invented texts of realistic length; the German ones have the long words that German has."""

# ruff: noqa: E501 - every text stands on one line

TITLE = {
    "nl": "Onderwijs en ouders",
    "de": "Kita, Schule und Elternzusammenarbeit",
    "en": "Education and parents",
}

STATEMENTS = (
    {
        "nl": "Elke nieuwe ouder krijgt een kennismakingsgesprek in een taal die zij verstaat.",
        "de": "Alle neuen Eltern haben ein Kennenlerngespräch in einer Sprache, die sie verstehen.",
        "en": "Every new parent has a first meeting in a language that she or he understands.",
    },
    {
        "nl": "Brieven en berichten aan ouders zijn kort, duidelijk en zonder vaktaal geschreven.",
        "de": "Elternbriefe und Nachrichten sind kurz, verständlich und ohne Fachsprache geschrieben.",
        "en": "Letters and messages to parents are short, clear and free of jargon.",
    },
    {
        "nl": "In de ouderraad zitten ouders uit alle groepen die de school bezoeken.",
        "de": "In der Elternvertretung sitzen Eltern aus allen Gruppen, die zur Schule gehören.",
        "en": "The parents' council has members from all groups in the school.",
    },
    {
        "nl": "Wij weten welke talen kinderen thuis spreken en gebruiken die kennis in de klas.",
        "de": "Wir kennen die Familiensprachen der Kinder und nutzen dieses Wissen im Unterricht.",
        "en": "We know which languages children speak at home and use that in class.",
    },
    {
        "nl": "Na een klacht over ongelijke behandeling krijgt iemand binnen een week antwoord.",
        "de": "Auf eine Beschwerde über Ungleichbehandlung folgt innerhalb einer Woche eine Antwort.",
        "en": "A complaint about unequal treatment is answered within a week.",
    },
    {
        "nl": "Voor moeilijke gesprekken zorgen wij voor een tolk die geen familie is.",
        "de": "Für schwierige Gespräche organisieren wir Sprachmittlung außerhalb der Familie.",
        "en": "For difficult conversations we arrange an interpreter who is not family.",
    },
    {
        "nl": "Feesten en vieringen bereiden wij voor met ouders van verschillende achtergrond.",
        "de": "Feste bereiten wir gemeinsam mit Eltern unterschiedlicher Herkunft vor.",
        "en": "We prepare celebrations together with parents of different backgrounds.",
    },
    {
        "nl": "Nieuwe collega's maken in hun eerste maand kennis met de wijk en haar verenigingen.",
        "de": "Neue Kolleginnen und Kollegen lernen im ersten Monat den Stadtteil und seine Vereine kennen.",
        "en": "New colleagues get to know the neighbourhood and its clubs in their first month.",
    },
    {
        "nl": "Bij het schooladvies kijken altijd twee mensen mee, zodat niemand te laag wordt ingeschat.",
        "de": "Bei der Schullaufbahnempfehlung entscheiden immer zwei Personen, damit niemand unterschätzt wird.",
        "en": "Two people look at every school recommendation, so that nobody is placed too low.",
    },
    {
        "nl": "Wij werken samen met een migrantenorganisatie uit de buurt, met vaste afspraken.",
        "de": "Wir arbeiten verbindlich mit einer Migrantenorganisation aus der Nachbarschaft zusammen.",
        "en": "We work with a local migrant organisation on agreed terms.",
    },
    {
        "nl": "De boeken en platen in de school laten kinderen van allerlei herkomst zien.",
        "de": "Bücher und Bilder in der Schule zeigen Kinder ganz unterschiedlicher Herkunft.",
        "en": "Books and pictures in the school show children of many origins.",
    },
    {
        "nl": "Wij vragen ouders elk jaar wat zij van de samenwerking merken.",
        "de": "Wir fragen die Eltern jedes Jahr, was sie von der Zusammenarbeit merken.",
        "en": "We ask parents every year what they notice of our work together.",
    },
)

_TALK = {
    "nl": (
        "Voer met elke nieuwe ouder een kennismakingsgesprek",
        "Spreek af wie de eerste vijf gesprekken voert, en bel de tolkendienst voor een proefafspraak.",
        "Ouders noemen na een maand de naam van een vaste contactpersoon.",
    ),
    "de": (
        "Mit allen neuen Eltern ein Kennenlerngespräch führen",
        "Festlegen, wer die ersten fünf Gespräche führt, und den Dolmetschdienst für einen Probetermin anrufen.",
        "Eltern nennen nach einem Monat den Namen ihrer Ansprechperson.",
    ),
    "en": (
        "Hold a first meeting with every new parent",
        "Agree who holds the first five meetings, and call the interpreting service for a trial.",
        "After a month parents can name their contact person.",
    ),
}
_LETTERS = {
    "nl": (
        "Laat drie ouders elke brief vooraf lezen",
        "Leg de brief van volgende week voor aan drie ouders en schrap wat zij niet begrijpen.",
        "Er komen minder vragen aan de balie over wat er in een brief stond.",
    ),
    "de": (
        "Jeden Elternbrief vorab von drei Eltern lesen lassen",
        "Den Brief der nächsten Woche drei Eltern vorlegen und streichen, was unverständlich ist.",
        "Im Sekretariat kommen weniger Rückfragen zum Inhalt der Elternbriefe an.",
    ),
    "en": (
        "Let three parents read every letter first",
        "Show next week's letter to three parents and cut what they do not understand.",
        "Fewer questions at the desk about what a letter said.",
    ),
}
_COUNCIL = {
    "nl": (
        "Nodig ouders persoonlijk uit voor de ouderraad",
        "Vraag twee ouders die nu niet meedoen wat hen zou helpen, en pas het tijdstip daarop aan.",
        "Bij de volgende verkiezing staan er namen op de lijst uit elke klas.",
    ),
    "de": (
        "Eltern persönlich zur Elternvertretung einladen",
        "Zwei bisher nicht beteiligte Eltern fragen, was ihnen helfen würde, und die Uhrzeit anpassen.",
        "Bei der nächsten Wahl stehen Namen aus jeder Klasse auf der Vorschlagsliste.",
    ),
    "en": (
        "Invite parents to the council in person",
        "Ask two parents who do not take part what would help, and move the meeting accordingly.",
        "At the next election there are names from every class on the list.",
    ),
}

MEASURES = (_TALK, _LETTERS, _COUNCIL) * 4

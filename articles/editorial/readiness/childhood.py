"""Words by which a text speaks of children, of crimes, and of what would let others know a child."""

import re


def _any(*words: str) -> str:
    """Any of the expressions, as whole words."""
    return rf"\b(?:{'|'.join(words)})\b"


# "anak" in these neighbourhoods is no child, or nobody in particular.
_NO_CHILD = (
    r"(?!\s+(?:sungai|perusahaan|buah|cabang|tangga|panah|muda|benua|ranting|usaha|bangsa)\b|-anak|nya\b)"
)
# Somebody "with two children" is the parent.
_PARENT_OF = r"(?<!satu )(?<!dua )(?<!tiga )(?<!empat )(?<!lima )(?<!\d )"
_YOUNG = r"(?:[1-9]|1[0-7])"
_AGE = rf"\(\s?{_YOUNG}(?:\s?(?:tahun|th))?\s?\)"
CHILD = re.compile(
    "|".join(
        (
            _any(
                "bawah umur", "bocah", "balita", "bayi", "siswi", "siswa", "pelajar", "santri(?:wati)?", "ABG"
            ),
            rf"{_PARENT_OF}\banak\b{_NO_CHILD}",
            _any(rf"(?:ber)?usia(?:nya)? {_YOUNG} tahun", rf"(?:ber)?umur {_YOUNG} tahun"),
            _AGE,
        )
    ),
    re.I,
)
# Where the word alone is enough to ask, without a crime beside it.
SURELY_CHILD = re.compile(
    _any("bawah umur", "bocah", "siswi", "anak (?:korban|pelaku|saksi|berhadapan)"), re.I
)
_SEXUAL_CRIME = _any(
    "(?:pen|di|men)?cabul(?:i|an|kan)?",
    "(?:pem|di|mem)?perkosa(?:an)?",
    "(?:di)?ruda ?paksa",
    "(?:per|di|men)?setubuh(?:i|an)",
    "(?:pelecehan|kekerasan|kejahatan|eksploitasi) seksual",
    "(?:di)?sodomi",
)
SEXUAL_CRIME = re.compile(_SEXUAL_CRIME, re.I)
CRIME = re.compile(
    "|".join(
        (
            _SEXUAL_CRIME,
            _any(
                "tersangka", "terdakwa", "pelaku", "berhadapan dengan hukum", "kekerasan", "narkoba", "sabu"
            ),
            _any("(?:peng|di|meng)?aniaya(?:an)?", "dikeroyok", "pengeroyokan", "tawuran", "begal"),
            _any("pembunuh(?:an)?", "(?:di|mem)bunuh", "bunuh diri", "pencuri(?:an)?", "mencuri"),
            _any("perundungan", "dirundung", "ditelantarkan", "penculikan", "diculik", "korban asusila"),
            _any("perdagangan orang", "diperdagangkan", "prostitusi"),
        )
    ),
    re.I,
)

_WORD = r"[A-Z0-9][\w'’.-]*"
_NAME = rf"{_WORD}(?: {_WORD})*"
_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)\b"
_FIRST_NAME, _FURTHER_NAME = rf"(?!{_DAY})[A-Z][a-z'’]+", r"(?: [A-Z][a-z'’]+)"
# No longer than six words, so that a text in capitals is read in one go.
_PERSON = rf"(?:{_FIRST_NAME}{_FURTHER_NAME}{{0,5}})"
_WHOLE_NAME = rf"(?:{_FIRST_NAME}{_FURTHER_NAME}{{1,5}})"
# What would let others know the child (Peraturan Dewan Pers 1/2019).
VILLAGE = re.compile(
    rf"\b(?:[Dd]esa|[Kk]elurahan|[Dd]usun|[Kk]ampung|[Nn]agari|[Gg]ampong|[Pp]ekon) {_NAME}|\bRT\s?\.?\s?\d+"
)
ADDRESS = re.compile(
    rf"\b(?:[Jj]alan|Jl\.?|[Gg]ang|[Pp]erumahan|[Kk]ompleks?|[Ll]orong) {_NAME}",
)
SCHOOL = re.compile(
    rf"\b(?:SD|SMP|SMA|SMK)N?(?: (?:Negeri|Swasta|Islam))? {_NAME}|\b(?:MI|MTs|MAN|TK|PAUD|SLB) {_NAME}"
    rf"|\b(?:[Pp]ondok [Pp]esantren|[Pp]onpes|[Pp]esantren|[Mm]adrasah) {_NAME}"
)
_KIN = (
    r"\b(?:[Aa]yah|[Ii]bu|[Bb]apak|[Oo]rang tua|[Kk]akak|[Aa]dik|[Pp]aman|[Bb]ibi|[Kk]akek|[Nn]enek|[Ww]ali)"
    r"(?: kandung| tiri| angkat)?"
)
_WHOSE = (
    r"(?: dari)? (?:anak|korban|pelaku|tersangka|terdakwa|saksi|bocah|balita|bayi|siswi|siswa|pelajar|remaja)"
    r"(?: itu| tersebut)?"
)
# "Ibu RT" and "ibu PKK" are offices of a neighbourhood, not initials of a child.
_OF_INITIALS = r" (?!R[TW]\b|PKK\b)[A-Z]{1,3}\b"
_YEARS = r" \(\d+(?: tahun)?\)"
# "Bapak korban, Slamet"; "ibu RK, Sulastri"; "bapaknya, Slamet"; "Bapak Slamet, ayah korban".
RELATIVE = re.compile(
    rf"{_KIN}(?:{_WHOSE},?|{_OF_INITIALS},|nya,|nya(?= bernama))(?: bernama)? {_PERSON}"
    rf"|(?:\b(?:Bapak|Ibu|Pak|Bu) {_PERSON}|\b{_WHOLE_NAME}|\b{_PERSON}(?={_YEARS}))"
    rf"(?:{_YEARS})?, (?:selaku |sebagai )?{_KIN}(?:nya|{_WHOSE}|{_OF_INITIALS})"
)
NAMED_CHILD = re.compile(rf"{_PERSON},? {_AGE}")

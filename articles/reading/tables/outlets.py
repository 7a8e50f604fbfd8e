"""How outlets write their own names in a dateline (seen on regional and national news sites)."""

from articles.reading.tables.words import words

MEDIA_WORDS = words("""
    antara jubi kompas tribun fajar republika tempo detik liputan6 merdeka okezone inews viva suara
    sindonews jawapos radar cnn cnbc bbc idn jpnn rri tvri metrotv merahputih bisnis kontan tirto
    kumparan kabar berita harian media pos post ekspres express news online info lintas warta sinar
    suara gatra beritasatu pojoksatu prokal kaltimpost bacakoran disway sumeks sripoku palpos
    palpres lapos linggaupos times network digital today update portal koran tabloid majalah buletin
    gema swara sp smsi pikiran rakyat solopos waspada analisa serambi singgalang haluan padek
    riaupos batampos balipost lombokpost inside cenderawasih pasifik timex poskupang pojok jurnal
    kilas
    """)
DOMAIN_ENDINGS = (
    ".com",
    ".co",
    ".id",
    ".net",
    ".news",
    ".org",
    ".info",
    ".tv",
    ".my.id",
    ".co.id",
    ".or.id",
    ".go.id",
    ".online",
    ".today",
    ".press",
    ".site",
    ".xyz",
    ".asia",
)
CREDIT_WORDS = words("""
    foto ist istimewa dok dokumen dokumentasi dokumentasi: photo humas antara afp reuters getty
    ilustrasi screenshot  tangkapan ig instagram repro kredit credit sumber by
    """)
CAPTION_LABELS = (
    "keterangan foto",
    "ket. foto",
    "ket foto",
    "keterangan gambar",
    "teks foto",
    "caption",
    "foto bersama",
    "foto",
    "photo",
    "ilustrasi",
)

MEDIA_STARTS = (
    "kabar",
    "berita",
    "warta",
    "suara",
    "radar",
    "info",
    "tribun",
    "media",
    "lintas",
    "detik",
    "harian",
    "koran",
    "jurnal",
)

NO_PLACES = words("""
    polisi warga petani nelayan pemerintah bupati gubernur kapolres kapolda wali walikota menteri
    presiden foto ketua kepala breaking news update terkini viral video live adv advertorial iklan opini
    kolom editorial tajuk sorotan khusus eksklusif headline breakingnews infografis pengumuman siaran rilis
    pers catatan redaksi wib wita wit baca lihat simak
    """)

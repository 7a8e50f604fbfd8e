"""Words of page furniture: footers, share rows, advertising, promotion (seen on regional news sites)."""

from articles.reading.tables.words import rows, words

FOOTER_HEADS = frozenset(
    rows("""
share|share this|you may like|pos terkait|baca juga artikel|share on|like this|bagikan ke|bagikan|bagikan:|bagikan artikel|bagikan berita ini|sebarkan|sebarkan artikel ini|berita terkini|
berita terpopuler|berita pilihan|terkini|terpopuler|populer|pilihan|pilihan redaksi|artikel pilihan|
berita terkait|artikel terkait|terkait|berita lainnya|lainnya|kabar daerah|rekomendasi|
rekomendasi untuk anda|rekomendasi untukmu|komentar|tulis komentar|tinggalkan komentar|
tinggalkan balasan|0 komentar|tidak ada komentar|belum ada komentar|kategori|kategori :|sumber:|sumber :|topik|topik terkait|topik pilihan|
terbaru|trending|headline|indeks berita|baca juga artikel lainnya|berita rekomendasi|lihat semua|
selengkapnya|video pilihan|video terkini|foto pilihan|most popular|related posts|related news|
leave a reply|post views|comments|you may also like|jangan lewatkan|editor picks|berita utama|
news update|berita hari ini|kabar lainnya|kabar terkini|sponsored|iklan untuk anda|promoted content|
halaman berikutnya|next article|artikel berikutnya|artikel sebelumnya|artikel selanjutnya|berita sebelumnya|berita selanjutnya|previous post|
next post|kirim komentar|disclaimer|redaksi|pedoman media siber|tentang kami|kontak|hubungi kami|
kebijakan privasi|copyright|hak cipta
""")
)

TAG_HEADS = (
    "tags",
    "tag",
    "tagar",
    "topik",
    "topik terkait",
    "tag terkait",
    "label",
    "kata kunci",
    "keywords",
)

EXACT_NOISE = frozenset(
    rows("""
advertisement|- advertisement -|-advertisement-|--advertisement--|advertisements|iklan|- iklan -|
[iklan]|ads|scroll to continue with content|scroll to resume content|
advertisement scroll to continue with content|advertisement. scroll to continue reading|
gulir untuk lanjut membaca|lanjut gulir ke bawah|load more|loading...|loading|img_title|copy link|
salin link|salin tautan|url berhasil dicopy|url berhasil disalin|link berhasil disalin|follow|
ikuti kami|ikuti|facebook|twitter|x|whatsapp|telegram|line|instagram|tiktok|youtube|messenger|linkedin|
pinterest|email|print|cetak|a-|a+|aa|lihat foto|lihat foto fullscreen|perbesar|zoom in|baca di aplikasi|
halaman|halaman:|halaman selanjutnya|selanjutnya|sebelumnya|next|prev|previous|lihat semua|
tampilkan semua|show all|dengarkan artikel|dengarkan berita|dengarkan|mode gelap|home|beranda|menu|
search|cari|google news|ukuran font|kecil|besar|add as preferred source on google|
jadikan sumber pilihan|tutup iklan|close ads|skip ad|play|pause|live|more|continue reading below|
article continues below|lanjutkan membaca|baca selengkapnya|simpan|laporkan|tim redaksi|screenshot|
gambas:video 20detik|spread the love|perbesar|mode gelap|breaking news|news|berita
""")
)

NOISE_STARTS = (
    "[gambas:",
    "gambas:",
    "halaman 1 ",
    "halaman 2 ",
    "halaman 3 ",
    "ukuran huruf",
    "waktu baca",
    "estimasi baca",
    "baca dalam",
    "dilihat ",
    "dibaca ",
    "advertisement ",
    "tap to ",
    "klik untuk ",
)

PROMOTION_STARTS = (
    "alamat email anda tidak akan",
    "email anda tidak akan",
    "silakan tulis komentar",
    "silahkan tulis komentar",
    "saat ini belum ada komentar",
    "cek berita dan artikel",
    "simak berita dan artikel",
    "cek berita, artikel",
    "dapatkan update berita",
    "dapatkan berita",
    "dapatkan informasi terkini",
    "ayo gabung",
    "ayo bergabung",
    "yuk gabung",
    "yuk, gabung",
    "mari bergabung",
    "mari gabung",
    "gabung di channel",
    "gabung channel",
    "ikuti berita terkini",
    "ikuti berita",
    "ikuti saluran",
    "ikuti whatsapp",
    "ikuti channel",
    "ikuti kami di",
    "ikuti juga akun",
    "baca selengkapnya di",
    "selengkapnya baca di",
    "ikuti update berita",
    "ikuti terus berita",
    "follow whatsapp",
    "follow berita",
    "follow akun",
    "update berita lainnya",
    "artikel ini telah tayang",
    "artikel ini sudah tayang",
    "berita ini telah tayang",
    "artikel ini pertama kali tayang",
    "penulis adalah",
    "berlangganan",
    "copyright",
    "hak cipta",
    "© ",
    "(c) ",
    "all rights reserved",
    "dilarang keras mengambil konten",
    "dilarang mengutip",
    "baca berita lainnya di",
    "baca artikel lainnya di",
    "baca berita menarik lainnya",
    "baca berita terbaru",
    "simak breaking news",
    "simak update",
    "simak video",
    "tonton video",
    "tonton juga video",
    "saksikan video",
    "saksikan live",
    "jangan lupa subscribe",
    "klik di sini",
    "klik tautan",
    "download aplikasi",
    "unduh aplikasi",
    "kunjungi kanal",
)

BANNER_WORDS = words("""
    banner iklan advertisement advertorial ads sponsor sponsored promo periode coblos pilih paslon
    cabup cawabup caleg  dirgahayu mengucapkan honda yamaha suzuki toyota daihatsu mitsubishi astra
    telkomsel indosat
    """)
BANNER_LOUD = words("banner iklan advertisement ads promo coblos dirgahayu mengucapkan")

BREADCRUMB_SIGNS = (" > ", " » ", " › ", " / ", " - ")
RUBRICS = frozenset(
    rows("""
daerah|politik|hukum|kriminal|hukum & kriminal|hukum dan kriminal|hukrim|pemerintahan|ekonomi|
ekonomi bisnis|ekbis|olahraga|pendidikan|nasional|advertorial|internasional|regional|metropolis|metro|
peristiwa|sosial|budaya|sosial budaya|gaya hidup|lifestyle|kesehatan|opini|headline|utama|berita utama|
berita daerah|kabar daerah|terkini|lokal|kota|desa|wisata|teknologi|otomotif|hiburan|sport|bisnis|
finance|edukasi|pemilu|pilkada|parlemen|dprd|nusantara|ragam|feature|sorot|kesra|infrastruktur|
lingkungan|pertanian|religi|khazanah|tni polri|tni-polri|tni/polri|polri|kamtibmas|birokrasi|jawa timur|
jawa barat|jawa tengah|sumsel|kaltim|sulsel|ntb|ntt|papua
""")
)

PROMOTION_SIGNS = (
    "lainnya di google news",
    "di google news",
    "whatsapp channel",
    "channel whatsapp",
    "saluran whatsapp",
    "kanal whatsapp",
    "baca selengkapnya di koran",
    "baca selengkapnya di edisi",
    "akun medsos",
)

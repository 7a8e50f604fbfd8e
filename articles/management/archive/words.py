"""The words of which a synthetic archive is written."""

SECTIONS = ("Daerah", "Politik", "Hukum", "Ekonomi", "Pendidikan", "Olahraga")

SUBJECTS = """
banjir pilkada kebakaran lelang beasiswa vaksinasi panen jembatan pasar sungai puskesmas sekolah sawit karet
festival pelantikan listrik sampah pelabuhan sengketa narkoba koperasi durian songket perahu
""".split()

PLACES = """
Sekayu Betung Rambutan Sembawa Talang Mariana Sungsang Jejawi Pampangan Tulung Gelumbang Lawang Babat Keluang
Bayung Plakat Lembak Pemulutan Indralaya Kayuagung
""".split()

NAMES = """
Ahmad Budi Citra Dewi Eko Fitri Gunawan Hasan Indah Joko Kartika Lukman Maya Nurul Oktavia Putra Rahmat Sari
Taufik Umar Vina Wahyu Yusuf Zainal Arifin Bahri Cahyono Darmawan Effendi Firmansyah
""".split()

OFFICES = ("Bupati", "Wakil Bupati", "Sekretaris Daerah", "Kapolres", "Dandim", "Ketua KPU", "Ketua Bawaslu")

# How headlines run; `subject`, `place` and `number` are filled in.
HEADLINES = (
    "{subject} di {place} Libatkan {number} Warga",
    "{number} Keluarga di {place} Terdampak {subject}",
    "Pemkab Anggarkan Rp{number} Juta untuk {subject} {place}",
    "Polisi Selidiki Kasus {subject} di {place}, {number} Saksi Diperiksa",
    "{subject} {place} Dibuka, {number} Peserta Mendaftar",
    "Warga {place} Keluhkan {subject} sejak {number} Hari Lalu",
    "DPRD Bahas {subject} {place} pada Rapat ke-{number}",
)

# The words of the sentences, the most frequent first.
VOCABULARY = """
yang dan di untuk dengan warga pemerintah dari pada akan kabupaten dalam ini itu tidak telah mengatakan desa
menyampaikan masyarakat petugas kegiatan dilakukan pelayanan jalan rumah kecamatan tahun hari anggaran
pembangunan meminta memberikan sejumlah melakukan pihaknya wilayah kepala dinas bantuan program kondisi
lokasi kejadian perbaikan penanganan pengawasan pemeriksaan keamanan kesehatan pendidikan pertanian
perdagangan perekonomian menyebutkan menjelaskan mengimbau mengajak menegaskan menerima mengunjungi meninjau
menyerahkan mengikuti membangun membantu membuka menutup menjaga mencegah mengatasi meningkatkan menurunkan
memperbaiki mempercepat ketersediaan kebutuhan keterangan keputusan kesepakatan kepolisian kejaksaan
pengadilan persidangan penyidikan penyelidikan tersangka terdakwa saksi korban pelaku kendaraan kecelakaan
kebakaran kebanjiran kerusakan kerugian petani nelayan pedagang pembeli pelajar mahasiswa guru dokter
perawat relawan pemuda perempuan anak keluarga sungai perahu jembatan dermaga pasar sekolah puskesmas masjid
lapangan terminal gudang kebun sawah hutan rawa beras cabai bawang ikan ayam telur sawit karet kopi durian
harga pasokan panen produksi distribusi penjualan pemilihan pencalonan kampanye pengawas peserta pemilih
suara kotak rekapitulasi tahapan pendaftaran verifikasi pelantikan pengukuhan peresmian pembukaan penutupan
perayaan peringatan pertandingan perlombaan kejuaraan turnamen penonton pemain pelatih kemenangan kekalahan
hadiah juara kesenian kebudayaan pameran tarian tenunan hujan kemarau asap debit ketinggian cuaca perkiraan
gelombang angin longsor evakuasi pengungsi pengungsian air listrik gangguan pemadaman pelanggan tagihan
penyambungan gardu jaringan internet sinyal menara sampah kebersihan penghijauan pencemaran limbah
pengolahan lingkungan konservasi satwa gajah harimau buaya utang pinjaman tabungan koperasi usaha modal
pelatihan keterampilan lowongan pekerjaan buruh upah perusahaan
""".split()

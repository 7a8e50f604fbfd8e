"""Words of which the names of offices and departments are made."""

from articles.reading.tables.words import words

UNIT_WORDS = words("""
    berencana sakit usul kesyahbandaran otoritas pencemaran kerusakan tibum tibumtranmas drainase
    majelis kasus administrasi adat advokasi agama air akademik aksi alam anak anggaran aparatur
    aset arsip arsiparis asisten balita bahasa bangsa bangunan banjir bantuan barang bencana bencana
    daerah bea belanja bina bisnis bongkar budaya bumn bumd cagar cipta karya cukai dalam dan darat
    data dakwah derek desa destinasi dewan digital distribusi ekonomi ekonomi kreatif ekspor
    eksekusi elektronik energi evaluasi fakultas fasilitas fasilitasi fisik forensik geofisika
    geologi gigi gizi guru haji hak halal hidup hidrologi hubungan hukum hutan hortikultura humas
    ibadah ideologi ilmu informasi informatika infrastruktur inovasi intel intelijen intelkam
    irigasi islam industri integrasi internal jalan jaminan jasa jembatan kampus kandungan kamar
    karantina kawasan keagamaan keamanan kearsipan kebakaran keberatan kebersihan kebidanan
    kebijakan kebudayaan kecil kedokteran kehakiman kehutanan keimigrasian kejahatan kejaksaan
    kekayaan kekerasan kelautan keluarga kelembagaan kemahasiswaan kemaritiman kemanusiaan
    kemasyarakatan kementerian kemiskinan kendaraan kependudukan kepemudaan kependidikan
    kepariwisataan kepegawaian kepemimpinan kepolisian keperawatan keprotokolan kerakyatan kerja
    kerjasama kesatuan kesehatan keselamatan kesejahteraan kesenian kesiapsiagaan kesra ketahanan
    ketatalaksanaan ketenagakerjaan ketenagalistrikan ketentraman ketenteraman ketertiban
    ketransmigrasian keuangan khusus kimia koleksi komersial komisi kominfo komunikasi konservasi
    konstruksi konsumsi kontrol koordinasi koperasi korban korupsi kota kriminal kriminalitas
    kurikulum laboratorium lahan lalu lantas laut layanan lembaga lingkungan lintas listrik literasi
    linmas logistik luar lulusan madrasah makro maritim masyarakat masalah medis mediasi menengah
    meteorologi metrologi migas mikro mineral modal muda mutu museum narkoba narkotika nasional
    negara negeri neraca nelayan olahraga olah operasi operasional operasi organisasi otonomi otda
    pajak pangan parlemen pariwisata parkir partisipasi paru pasar pascasarjana patroli pedesaan
    pegawai pekerja pekerjaan pelabuhan pelaksana pelaksanaan pelanggaran pelatihan pelayanan
    pelayaran peliputan pembangunan pembantu pembelajaran pembendaharaan pemberantasan pemberdayaan
    pembinaan pemadam pemajuan pemasaran pembiayaan pembukuan pemerintah pemerintahan pemeriksaan
    pemeliharaan pemilihan pemilu pemilik pemuda pemukiman permukiman penanaman penanggulangan
    pencatatan pencegahan pendapatan pendidik pendidikan pendaftaran penduduk penegakan penelitian
    penempatan penerangan penerimaan penerbangan pengadaan pengadilan pengaduan pengairan pengamanan
    penganggaran pengawas pengawasan pengelola pengelolaan pengembangan pengendalian pengendali
    penghubung pengkajian pengolahan pengujian penguatan penilaian peningkatan penindakan penjaminan
    penuntutan penunjang penunjukan penyakit penyehatan penyelamatan penyelenggara penyelenggaraan
    penyidikan penyelesaian penyiaran penyuluh penyuluhan penyusunan penyuluhan perairan peralatan
    peran peranan peraturan perawatan perbatasan perbekalan perbendaharaan percepatan perdagangan
    perdata perekonomian perempuan perencana perencanaan perhubungan perikanan perimbangan
    perindustrian peringatan perizinan perjanjian perkantoran perkebunan perkotaan perlengkapan
    perlindungan permodalan permasyarakatan pemasyarakatan pernikahan perpajakan perpustakaan
    persandian persampahan persidangan pertahanan pertamanan pertambangan pertanahan pertanian
    perumahan perundang undangan perundang-undangan perwakilan pesantren peternakan pidana pimpinan
    pidum pidsus pidter pokok polisi politik pondok porsi posyandu potensi prajurit prasarana
    preventif produk produksi produktivitas profesi program promosi propam protokol protokoler
    provos publik publikasi purbakala rakyat rantai rehabilitasi rekayasa rekonstruksi reklame
    rendah reserse resiko restorasi retribusi riset ruang rumah rumah tangga sains samapta sampah
    sandi saluran sanitasi sarana sastra satuan sda sdm sejarah sekolah sekretariat seni sengketa
    sertifikasi siber sipil sistem sosial sosialisasi statistik stok strategi strategis sumber daya
    sungai swadaya tahanan tahti tambang tangga tangkap tanaman tangan tata tataruang teknik teknis
    teknologi telekomunikasi tenaga teritorial terpadu tertentu tertib tepat tindak tinggi tipidkor
    tipidter tipikor transformasi transisi transmigrasi transportasi trantib trantibum trayek
    tumbuhan tunas udara ujian umum unggas unit upaya urusan usaha usia utama veteran veteriner
    vokasi wajib wanita warga warisan wasiat wilayah wisata zakat ziarah ukm umkm pamong praja gawat
    darurat inap rawat jalan bedah besar kecil menengah dasar dini atas pertama kemenag satu pintu
    dua tiga empat lima bersatu keolahragaan kreatif kemitraan kemaslahatan siaran penataan pariwara
    keuangan pelestarian ekosistem cuaca iklim geospasial penduduk sub bagian bidang divisi dinas
    badan biro seksi satker pos daya manusia pmd dukcapil kb penyandang disabilitas lansia
    kebinamargaan bina marga pengairan persidangan risalah perundangan hewan ikan ternak hayati
    flora fauna obat makanan jiwa mata reformasi birokrasi kampung tertinggal terluar terpencil
    kemendagri kemenkes kemenkeu kemenko kabinet moneter fiskal perbankan fraksi komisi pansus
    panitia partai karya amanat rakyat keadilan sejahtera kebangkitan persatuan demokrasi perjuangan
    gerakan indonesia raya solidaritas reguler reklamasi penghargaan informasi parmas perencanaan
    data divisi sdm kelas tipe bhayangkara universitas institut politeknik akademi sekolah negeri
    fakultas kedokteran pencarian pertolongan minum
    """)

INSTITUTIONS = words("""
    dprd dpr dpd mpr kpu kpud bawaslu panwaslu panwascam kip bpbd bnpb bnn bnnk bnnp bps bpn bpk
    bpkp bpom bbpom bkn bkd bkpsdm bkpp bpkad bapenda bappeda bappelitbangda bapperida
    bappedalitbang kesbangpol satpol pp damkar rsud rsu rsup rs rsj puskesmas pdam perumda perusda
    bumd bumn upt uptd balai dinkes disdik dishub dinsos dlh dlhk pupr pu perkim perkimtan dpmd
    dpmptsp dp3a dp3ap2kb dp2kb dkp dtph dispora dispar disbudpar disperindag diskominfo disnaker
    disdukcapil kominfo tapem prokopim adpim kesra baznas fkub kpai kpad kpid sma sman smk smkn smp
    smpn sd sdn man mtsn min mts mi tk paud slb slbn stain iain uin unsri unhas ugm ui itb its ipb
    unand unri unila unib unja usu unsyiah usk undip unair ub unud unram undana uncen unipa unmul
    untan ulm upr uho untad unsrat unkhair unpatti univ pln bulog bpjs ojk bi kemenag kemenkumham
    kemendagri kemenkes kanwil kua kejagung mabes polri tni sar basarnas bmkg bksda bbksda tnbt pkk
    dekranasda lpm lpp rri tvri kppn kpp djp djbc ksop asdp syahbandar bandara pelindo angkasa pura
    pertamina setda setwan setdaprov setdakab setdako inspektorat sekretariat umkm ukm ikm tik spbe
    sdm umum ppa pidum pidsus tipikor ops log ren propam dokkes lantas reskrim reskrimum reskrimsus
    intelkam samapta binmas polairud resnarkoba narkoba spkt gakkum regident laka kamsel tu ppat pph
    bkkbn lldikti lppm brida brin kpk bkb perseroda perumdam bprs bpr bank otda i ii iii iv v vi vii
    viii ix x a b c d e fpdip pdip golkar gerindra demokrat nasdem pkb pks pan ppp hanura perindo
    psi
    """)

CONNECTORS = frozenset({"dan", "serta", "&", "/", "-", "bidang", "urusan", "untuk", "pada"})

SEATS = words("""
    polres polresta polrestabes polda polsek polsekta mapolres mapolda kodim koramil korem kodam
    kejari kejati lapas rutan pemkab pemkot pemprov pemda pemerintah pemdes satpolair lanal lanud
    polri mabes satreskrim satlantas satresnarkoba satnarkoba ditreskrimum ditreskrimsus
    ditresnarkoba ditlantas ditpolairud satintelkam satsamapta satbinmas
    """)
INNER_SEATS = frozenset(s for s in SEATS if s.startswith(("sat", "dit")))

REGION_LEADS = words("""
    kabupaten kab kota provinsi prov propinsi kecamatan kec desa kelurahan distrik nagari kampung
    gampong pekon wilayah
    """)

PLACE_STARTS = words("""
    sungai sei air muara tanjung tanjong talang karang pulau bukit teluk batu lubuk rantau ujung
    padang tebing simpang pangkalan gunung kuala pasar pasir rawa tanah sido suka sumber way kota
    kampung bandar bandung kembang ranto lembah parit pantai danau selat labuan labuhan long nanga
    riam loa seberang ilir ulu hilir hulu tengah timur barat utara selatan lama baru besar kecil
    indah jaya makmur mulya mulyo agung pasirputih kebun ulak pagar simpang tegal kali banjar bumi
    mekar pematang aek lumban huta margo marga wono argo giri serai dalam pulo
    """)
VILLAGE_STARTS = words("""
    sido suka sumber karang margo marga purwo wono banjar tegal kali bumi argo tanjung mekar sinar tirta
    giri kerto karya sungai talang air muara lubuk
    """)
VILLAGE_ENDS = words("""
    makmur mulyo mulya rejo jaya sari agung asri indah maju mukti dadi bhakti bakti harapan karya kencana
    tani permai lestari sejahtera sentosa damai subur waras asih harjo tirto kerto raharjo tentrem
    """)
PLACE_ENDS = words("""
    timur barat utara selatan tengah ilir ulu hilir hulu lama baru i ii iii iv v vi vii viii
    """)
PLACE_BEGINNINGS = (
    "suka",
    "sido",
    "sumber",
    "tanjung",
    "karang",
    "margo",
    "marga",
    "purwo",
    "sri",
    "sukar",
    "mekar",
)

DEPARTMENT_STARTS = (
    "disp",
    "disk",
    "disd",
    "dish",
    "disb",
    "disn",
    "disper",
    "dislut",
    "dinkes",
    "dinsos",
    "dinas",
    "bapp",
    "bapen",
    "bappe",
    "kesbang",
    "bakes",
    "satpol",
    "setda",
)
NAMED_INSTITUTIONS = words("""
    universitas institut politeknik akademi tinggi sakit rsud rs rsu rsup puskesmas pdam perumda
    perumdam perseroda bank bandara pelabuhan stasiun terminal pasar lapas rutan nasional sma smk
    smp sd man mts stain iain uin poltekkes pt sman smkn smpn sdn mtsn mi min slb tk pesantren
    museum bpr
    """)
CAMPUSES = words("universitas institut politeknik akademi univ unsri unhas ugm uin iain unand unila unib")
DIVISION_LEADS = words("divisi bidang koordinator koordiv kordiv div urusan")
DIRECTIONS = words("""
    timur barat utara selatan tengah ilir ulu hilir hulu laut darat lama baru kota i ii iii iv v vi
    pantai pesisir seberang
    """)

WHEREABOUTS = words("di dari asal wilayah warga masyarakat perairan se")
REGION_LEAD_KINDS = {
    **dict.fromkeys(("kabupaten", "kab", "pemkab"), "kab"),
    **dict.fromkeys(("kota", "pemkot"), "kota"),
    **dict.fromkeys(("provinsi", "prov", "propinsi", "pemprov", "polda", "mapolda", "kejati"), "prov"),
    **dict.fromkeys(
        words("""
        polres polresta polrestabes mapolres mapolresta kejari kejaksaan dprd kpu kpud bawaslu bpbd pemda dprk
        """),
        "kab",
    ),
}
REGION_STARTS = words("""
    sungai muara tanjung talang lubuk rantau kuala teluk bukit pulau ujung padang pangkalan gunung way
    labuhan labuan nanga kepulauan simpang tebing long
    """)
REGION_TAILS = words("raya hulu hilir ilir ulu timur barat utara selatan tengah")
PLACES_THAT_ARE_WORDS = words("""
    palu batu batang benteng mulia serang pati solok tegal malang demak kuta bula kepi lumajang tual siak
    raha bima rumbia labuha karo lingga
    """)

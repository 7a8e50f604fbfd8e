"""Seats of regencies whose name is another than the regency's, for telling where an official serves.

From general knowledge of the administrative division; seats that could be mistaken for a city or another
region, and seats lately moved, are left out.
"""

from articles.reading.tables.words import rows

SEATS_OF_REGENCIES: dict[str, str] = {
    row.split("=")[0]: row.split("=")[1]
    for row in rows("""
Meulaboh=Aceh Barat|Blangpidie=Aceh Barat Daya|Jantho=Aceh Besar|Calang=Aceh Jaya|
Tapaktuan=Aceh Selatan|Kuala Simpang=Aceh Tamiang|Kualasimpang=Aceh Tamiang|Karang Baru=Aceh Tamiang|
Takengon=Aceh Tengah|Kutacane=Aceh Tenggara|Idi Rayeuk=Aceh Timur|Idi=Aceh Timur|Lhoksukon=Aceh Utara|
Simpang Tiga Redelong=Bener Meriah|Redelong=Bener Meriah|Blangkejeren=Gayo Lues|
Suka Makmue=Nagan Raya|Sigli=Pidie|Meureudu=Pidie Jaya|Sinabang=Simeulue|Kisaran=Asahan|
Lima Puluh=Batu Bara|Limapuluh=Batu Bara|Sidikalang=Dairi|Lubuk Pakam=Deli Serdang|
Lubukpakam=Deli Serdang|Dolok Sanggul=Humbang Hasundutan|Doloksanggul=Humbang Hasundutan|
Kabanjahe=Karo|Rantauprapat=Labuhanbatu|Rantau Prapat=Labuhanbatu|Kotapinang=Labuhanbatu Selatan|
Kota Pinang=Labuhanbatu Selatan|Aek Kanopan=Labuhanbatu Utara|Aekkanopan=Labuhanbatu Utara|
Stabat=Langkat|Panyabungan=Mandailing Natal|Lahomi=Nias Barat|Teluk Dalam=Nias Selatan|
Telukdalam=Nias Selatan|Lotu=Nias Utara|Sibuhuan=Padang Lawas|Gunung Tua=Padang Lawas Utara|
Gunungtua=Padang Lawas Utara|Salak=Pakpak Bharat|Pangururan=Samosir|Sei Rampah=Serdang Bedagai|
Sipirok=Tapanuli Selatan|Pandan=Tapanuli Tengah|Tarutung=Tapanuli Utara|
Balige=Toba|Lubuk Basung=Agam|Lubukbasung=Agam|Pulau Punjung=Dharmasraya|
Tuapejat=Kepulauan Mentawai|Tuapeijat=Kepulauan Mentawai|Sarilamak=Lima Puluh Kota|
Parit Malintang=Padang Pariaman|Lubuk Sikaping=Pasaman|Simpang Empat=Pasaman Barat|
Painan=Pesisir Selatan|Muaro Sijunjung=Sijunjung|Arosuka=Solok|Padang Aro=Solok Selatan|
Batusangkar=Tanah Datar|Tembilahan=Indragiri Hilir|Rengat=Indragiri Hulu|Bangkinang=Kampar|
Selatpanjang=Kepulauan Meranti|Selat Panjang=Kepulauan Meranti|Teluk Kuantan=Kuantan Singingi|
Telukkuantan=Kuantan Singingi|Pangkalan Kerinci=Pelalawan|Bagansiapiapi=Rokan Hilir|
Bagan Siapiapi=Rokan Hilir|Ujung Tanjung=Rokan Hilir|Pasir Pengaraian=Rokan Hulu|
Siak Sri Indrapura=Siak|Bandar Seri Bentan=Bintan|Tanjung Balai Karimun=Karimun|
Tarempa=Kepulauan Anambas|Daik=Lingga|Dabo=Lingga|Ranai=Natuna|Muara Bulian=Batang Hari|
Muarabulian=Batang Hari|Muara Bungo=Bungo|Muarabungo=Bungo|Siulak=Kerinci|Bangko=Merangin|
Sengeti=Muaro Jambi|Kuala Tungkal=Tanjung Jabung Barat|Muara Sabak=Tanjung Jabung Timur|
Muara Tebo=Tebo|Pangkalan Balai=Banyuasin|Muara Beliti=Musi Rawas|
Muara Rupit=Musi Rawas Utara|Sekayu=Musi Banyuasin|Indralaya=Ogan Ilir|Kayuagung=Ogan Komering Ilir|
Kayu Agung=Ogan Komering Ilir|Baturaja=Ogan Komering Ulu|Muaradua=Ogan Komering Ulu Selatan|
Muara Dua=Ogan Komering Ulu Selatan|
Talang Ubi=Penukal Abab Lematang Ilir|Manna=Bengkulu Selatan|Karang Tinggi=Bengkulu Tengah|
Arga Makmur=Bengkulu Utara|Argamakmur=Bengkulu Utara|Bintuhan=Kaur|Tubei=Lebong|Muara Aman=Lebong|
Curup=Rejang Lebong|Tais=Seluma|Liwa=Lampung Barat|Kalianda=Lampung Selatan|
Gunung Sugih=Lampung Tengah|Kotabumi=Lampung Utara|Wiralaga Mulya=Mesuji|
Gedong Tataan=Pesawaran|Krui=Pesisir Barat|Kota Agung=Tanggamus|Kotaagung=Tanggamus|
Menggala=Tulang Bawang|Panaragan=Tulang Bawang Barat|Blambangan Umpu=Way Kanan|Sungailiat=Bangka|
Mentok=Bangka Barat|Muntok=Bangka Barat|Toboali=Bangka Selatan|Koba=Bangka Tengah|
Tanjung Pandan=Belitung|Tanjungpandan=Belitung|Manggar=Belitung Timur|Rangkasbitung=Lebak|
Tigaraksa=Tangerang|Soreang=Bandung|Ngamprah=Bandung Barat|Cikarang=Bekasi|Cibinong=Bogor|
Sumber=Cirebon|Singaparna=Tasikmalaya|Palabuhanratu=Sukabumi|Pelabuhan Ratu=Sukabumi|
Slawi=Tegal|Kajen=Pekalongan|Ungaran=Semarang|Mungkid=Magelang|Purwokerto=Banyumas|
Wates=Kulon Progo|Wonosari=Gunungkidul|
Kanigoro=Blitar|Kepanjen=Malang|Caruban=Madiun|Mejayan=Madiun|Kraksaan=Probolinggo|Bangil=Pasuruan|
Mojosari=Mojokerto|Amlapura=Karangasem|Singaraja=Buleleng|Semarapura=Klungkung|
Negara=Jembrana|Mangupura=Badung|Raba=Bima|Taliwang=Sumbawa Barat|Sumbawa Besar=Sumbawa|
Praya=Lombok Tengah|Selong=Lombok Timur|Gerung=Lombok Barat|
Kalabahi=Alor|Atambua=Belu|Larantuka=Flores Timur|Oelamasi=Kupang|Lewoleba=Lembata|Betun=Malaka|
Ruteng=Manggarai|Labuan Bajo=Manggarai Barat|Borong=Manggarai Timur|Mbay=Nagekeo|Bajawa=Ngada|
Ba'a=Rote Ndao|Seba=Sabu Raijua|Maumere=Sikka|Waikabubak=Sumba Barat|Tambolaka=Sumba Barat Daya|
Waibakul=Sumba Tengah|Waingapu=Sumba Timur|Soe=Timor Tengah Selatan|Kefamenanu=Timor Tengah Utara|
Putussibau=Kapuas Hulu|Sungai Raya=Kubu Raya|Ngabang=Landak|
Nanga Pinoh=Melawi|Buntok=Barito Selatan|Tamiang Layang=Barito Timur|
Muara Teweh=Barito Utara|Kuala Kurun=Gunung Mas|Kuala Kapuas=Kapuas|Kasongan=Katingan|
Pangkalan Bun=Kotawaringin Barat|Sampit=Kotawaringin Timur|Nanga Bulik=Lamandau|
Puruk Cahu=Murung Raya|Kuala Pembuang=Seruyan|
Paringin=Balangan|Marabahan=Barito Kuala|Kandangan=Hulu Sungai Selatan|Barabai=Hulu Sungai Tengah|
Amuntai=Hulu Sungai Utara|Rantau=Tapin|Pelaihari=Tanah Laut|Batulicin=Tanah Bumbu|
Tanjung Redeb=Berau|Sendawar=Kutai Barat|Tenggarong=Kutai Kartanegara|Sangatta=Kutai Timur|
Ujoh Bilang=Mahakam Ulu|Tanah Grogot=Paser|Penajam=Penajam Paser Utara|Tanjung Selor=Bulungan|
Tideng Pale=Tana Tidung|Lolak=Bolaang Mongondow|Molibagu=Bolaang Mongondow Selatan|
Tutuyan=Bolaang Mongondow Timur|Boroko=Bolaang Mongondow Utara|Tahuna=Kepulauan Sangihe|
Ondong=Kepulauan Siau Tagulandang Biaro|Melonguane=Kepulauan Talaud|Tondano=Minahasa|Amurang=Minahasa Selatan|
Ratahan=Minahasa Tenggara|Airmadidi=Minahasa Utara|Tilamuta=Boalemo|Suwawa=Bone Bolango|
Limboto=Gorontalo|Kwandang=Gorontalo Utara|Marisa=Pohuwato|Luwuk=Banggai|Salakan=Banggai Kepulauan|
Leok=Buol|Banawa=Donggala|Bungku=Morowali|Kolonodale=Morowali Utara|
Bora=Sigi|Ampana=Tojo Una-Una|Topoyo=Mamuju Tengah|
Polewali=Polewali Mandar|Watampone=Bone|Sungguminasa=Gowa|
Belopa=Luwu|Malili=Luwu Timur|Masamba=Luwu Utara|
Turikale=Maros|Pangkajene=Pangkajene dan Kepulauan|Pangkajene Sidenreng=Sidenreng Rappang|
Watansoppeng=Soppeng|Makale=Tana Toraja|Rantepao=Toraja Utara|Sengkang=Wajo|Rumbia=Bombana|
Pasarwajo=Buton|Batauga=Buton Selatan|Labungkari=Buton Tengah|Buranga=Buton Utara|
Tirawuta=Kolaka Timur|Lasusua=Kolaka Utara|Unaaha=Konawe|Langara=Konawe Kepulauan|
Andoolo=Konawe Selatan|Wanggudu=Konawe Utara|Raha=Muna|Laworo=Muna Barat|Wangi-Wangi=Wakatobi|
Namlea=Buru|Namrole=Buru Selatan|Dobo=Kepulauan Aru|Saumlaki=Kepulauan Tanimbar|
Tiakur=Maluku Barat Daya|Masohi=Maluku Tengah|Langgur=Maluku Tenggara|Piru=Seram Bagian Barat|
Bula=Seram Bagian Timur|Jailolo=Halmahera Barat|Labuha=Halmahera Selatan|Weda=Halmahera Tengah|
Maba=Halmahera Timur|Tobelo=Halmahera Utara|Sanana=Kepulauan Sula|Daruba=Pulau Morotai|
Bobong=Pulau Taliabu|Sentani=Jayapura|Arso=Keerom|Serui=Kepulauan Yapen|Burmeso=Mamberamo Raya|
Sorendiweri=Supiori|Botawa=Waropen|Ransiki=Manokwari Selatan|Anggi=Pegunungan Arfak|
Rasiei=Teluk Wondama|Bintuni=Teluk Bintuni|Waisai=Raja Ampat|Aimas=Sorong|
Teminabuan=Sorong Selatan|Kumurkek=Maybrat|Fef=Tambrauw|Agats=Asmat|Tanah Merah=Boven Digoel|
Kepi=Mappi|Tigi=Deiyai|Kigamani=Dogiyai|Sugapa=Intan Jaya|Timika=Mimika|Enarotali=Paniai|
Ilaga=Puncak|Mulia=Puncak Jaya|Wamena=Jayawijaya|Tiom=Lanny Jaya|Kobakma=Mamberamo Tengah|
Kenyam=Nduga|Oksibil=Pegunungan Bintang|Karubaga=Tolikara|Dekai=Yahukimo|Elelim=Yalimo
""")
}

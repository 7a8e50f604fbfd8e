"""The pictures of the demo newsroom: drawn here, so that nobody's photographs are needed."""

from collections.abc import Callable
from dataclasses import dataclass

from articles.management.demo.drawing.banner import draw_banner
from articles.management.demo.drawing.canvas import Canvas
from articles.management.demo.drawing.scenes import (
    cloth,
    durian,
    fire,
    flood,
    land,
    law,
    market,
    people,
    race,
    river,
    road,
    sport,
    town,
    vote,
)

__all__ = ["PICTURES", "Picture", "draw", "draw_banner"]
CREDIT = "Ilustrasi: Suara Musi Raya"


@dataclass(frozen=True, kw_only=True)
class Picture:
    """An illustration: what it shows, what stands below it, and the function that draws it."""

    key: str
    alt: str
    caption: str
    scene: Callable[[Canvas], None]
    credit: str = CREDIT


PICTURES = (
    Picture(
        key="kotak-suara",
        alt="Tangan memasukkan surat suara terlipat ke kotak suara bersegel, dua bilik di belakangnya",
        caption="Kotak suara bersegel menunggu surat suara pertama.",
        scene=vote.ballot_box,
    ),
    Picture(
        key="lipat-suara",
        alt="Warga duduk berbaris di meja panjang melipat surat suara di dalam gudang",
        caption="Pelipatan surat suara di gudang logistik.",
        scene=vote.folding,
    ),
    Picture(
        key="balai-kota",
        alt="Gedung pemerintahan beratap tanduk dengan tiang-tiang putih saat matahari terbenam",
        caption="Gedung pemerintahan kabupaten menjelang malam.",
        scene=town.council,
    ),
    Picture(
        key="banjir",
        alt="Perahu karet jingga membawa warga melewati rumah-rumah panggung yang terendam saat hujan",
        caption="Evakuasi warga dengan perahu karet.",
        scene=flood.high_water,
    ),
    Picture(
        key="rumah-panggung",
        alt="Warga menyapu lumpur dan menjemur kain di depan rumah panggung setelah banjir surut",
        caption="Hari pertama setelah air surut.",
        scene=flood.after_the_water,
    ),
    Picture(
        key="sekolah",
        alt="Murid berseragam di halaman sekolah desa, buku-buku dijemur pada seutas tali",
        caption="Buku dijemur di halaman sekolah.",
        scene=town.school,
    ),
    Picture(
        key="pasar",
        alt="Kios sayur dan bumbu beratap terpal bergaris di pasar pagi, pembeli membawa tas belanja",
        caption="Pasar pada pagi hari.",
        scene=market.stalls,
    ),
    Picture(
        key="lapak",
        alt="Lapak-lapak darurat berjajar di bawah untaian lampu pada malam hari",
        caption="Lapak darurat pada malam pertama.",
        scene=market.night_stalls,
    ),
    Picture(
        key="kebakaran",
        alt="Api membubung dari deretan kios, dua petugas pemadam menyemprotkan air",
        caption="Petugas berusaha memadamkan api.",
        scene=fire.market_fire,
    ),
    Picture(
        key="puskesmas",
        alt="Warga menunggu di depan gedung puskesmas putih beratap hijau",
        caption="Antrean di depan puskesmas.",
        scene=town.clinic,
    ),
    Picture(
        key="kapal-sungai",
        alt="Kapal puskesmas bertanda palang hijau melintasi sungai saat senja",
        caption="Kapal layanan kesehatan di sungai.",
        scene=river.floating_clinic,
    ),
    Picture(
        key="garis-polisi",
        alt="Pita garis polisi melintang di depan gudang kayu berisi mesin perahu",
        caption="Garis polisi di depan gudang.",
        scene=law.police_tape,
    ),
    Picture(
        key="pengadilan",
        alt="Gedung pengadilan bertiang putih dengan lambang timbangan",
        caption="Gedung pengadilan.",
        scene=law.court,
    ),
    Picture(
        key="kantor-polisi",
        alt="Barisan polisi mengikuti upacara di halaman markas",
        caption="Upacara di halaman markas.",
        scene=law.police_station,
    ),
    Picture(
        key="kebun-bibit",
        alt="Perempuan di antara barisan bibit dalam kantong di bawah jaring peneduh",
        caption="Kebun bibit milik desa.",
        scene=land.nursery,
    ),
    Picture(
        key="stadion",
        alt="Pemain berseragam hijau menyundul bola di depan gawang pada laga malam",
        caption="Sundulan pada menit akhir.",
        scene=sport.stadium,
    ),
    Picture(
        key="suporter",
        alt="Suporter mengangkat syal di bawah kibaran bendera besar",
        caption="Tribun suporter.",
        scene=sport.supporters,
    ),
    Picture(
        key="bidar",
        alt="Dua perahu bidar panjang penuh pendayung beradu cepat di depan penonton",
        caption="Lomba bidar di sungai.",
        scene=race.longboat_race,
    ),
    Picture(
        key="songket",
        alt="Kain songket merah dan hijau tua dengan motif bunga berwarna emas",
        caption="Motif bunga pada kain songket.",
        scene=cloth.songket,
    ),
    Picture(
        key="durian",
        alt="Durian digantung pada lapak bambu, satu buah terbuka memperlihatkan daging kuning",
        caption="Lapak durian di tepi jalan.",
        scene=durian.durians,
    ),
    Picture(
        key="sawit",
        alt="Pekebun dengan gerobak berisi tandan buah segar di jalan kebun sawit",
        caption="Panen tandan buah segar.",
        scene=land.plantation,
    ),
    Picture(
        key="sawah",
        alt="Tiga petani bercaping menanam padi di petak sawah yang memantulkan langit",
        caption="Musim tanam.",
        scene=land.paddies,
    ),
    Picture(
        key="jalan",
        alt="Alat berat penggilas jalan bekerja di antara kerucut pengaman, petugas memegang bendera",
        caption="Pekerjaan jalan dengan sistem buka-tutup.",
        scene=road.road_works,
    ),
    Picture(
        key="ketek",
        alt="Perahu ketek beratap jingga berpanel surya menyeberangkan penumpang",
        caption="Ketek listrik di penyeberangan.",
        scene=river.electric_ferry,
    ),
    Picture(
        key="laut",
        alt="Perahu nelayan kecil di laut malam bergelombang, cahaya mercusuar di kejauhan",
        caption="Laut pada malam hari.",
        scene=river.open_sea,
    ),
    Picture(
        key="dermaga",
        alt="Dermaga kayu saat senja dengan dua perahu tertambat dan senampan kue",
        caption="Dermaga menjelang malam.",
        scene=river.landing,
    ),
    Picture(
        key="wisuda",
        alt="Mahasiswa melempar topi wisuda ke udara",
        caption="Topi wisuda di udara.",
        scene=people.graduation,
    ),
    Picture(
        key="potret-penulis",
        alt="Siluet kepala seorang perempuan berisi pemandangan sungai",
        caption="Siluet penulis.",
        scene=people.writer,
    ),
)
_BY_KEY = {picture.key: picture for picture in PICTURES}


def draw(key: str) -> bytes:
    """The illustration of that key as a JPEG, the same bytes every time."""
    canvas = Canvas(key)
    _BY_KEY[key].scene(canvas)
    return canvas.jpeg()

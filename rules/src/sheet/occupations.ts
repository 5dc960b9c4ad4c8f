import type { Day } from '../words/index.ts'

/** PU, BPU: the segment to propose. 'none': does not work. 'excluded': under a scheme of its own. */
export type SegmentProposal = 'PU' | 'BPU' | 'none' | 'excluded'

/** The day on which the table below got its last code or word. */
export const OCCUPATIONS_VERSION: Day = '2026-11-21'

/**
 * Occupations, and the groups of workers that kabupaten insure:
 * code | label | proposal | number in OpenSID and on the identity card | other words for it.
 * The proposal is a proposal: the desa confirms it. A code once given keeps its meaning, for registers hold it; words
 * may move to a new code.
 */
export const OCCUPATION_TABLE = `
tidak_bekerja|Belum/tidak bekerja|none|1|tidak bekerja;belum bekerja;pengangguran;nganggur;tdk bekerja;blm bekerja;belum tidak bekerja
mengurus_rumah_tangga|Mengurus rumah tangga|none|2|ibu rumah tangga;irt;rumah tangga;mengurus rt;ibu rt
pelajar|Pelajar/mahasiswa|none|3|pelajar;mahasiswa;siswa;santri;pelajar mahasiswi;mahasiswi
pensiunan|Pensiunan|none|4|pensiun;purnawirawan;purnatugas
pns|Pegawai negeri sipil (PNS)|excluded|5|pns;asn;pegawai negeri;pegawai negeri sipil;cpns;guru pns;pegawai negeri sipil pns
pppk|Pegawai pemerintah dengan perjanjian kerja (PPPK)|excluded||p3k;pppk paruh waktu;guru pppk
tni|Tentara Nasional Indonesia (TNI)|excluded|6|tni;tentara;tni ad;tni al;tni au;tentara nasional indonesia
polri|Kepolisian RI (Polri)|excluded|7|polri;polisi;kepolisian;kepolisian ri;anggota polri
perdagangan|Perdagangan|BPU|8|dagang;berdagang;jualan;usaha dagang
petani|Petani/pekebun|BPU|9|petani;pekebun;tani;petani padi;petani sawah;petani sendiri;petani jagung;petani garam;petambak garam;petani sayur;petani kebun;petani penggarap;penggarap;berkebun;petani kopi;petani karet;petani sawit;pekebun sawit
peternak|Peternak|BPU|10|ternak;peternak ayam;peternak sapi;peternak kambing;peternak bebek
nelayan|Nelayan/perikanan|BPU|11|nelayan;perikanan;pelaut nelayan;nelayan kecil;petambak;petani tambak;petani ikan;pembudidaya ikan;pencari ikan;tambak
industri|Industri|BPU|12|industri rumahan;pengrajin;perajin;pengrajin batik;perajin tenun;penenun;pembatik;home industri;perajin anyaman
konstruksi|Konstruksi|BPU|13|buruh bangunan;pekerja bangunan;kuli bangunan;tukang bangunan;tukang;kuli
transportasi|Transportasi|BPU|14|tukang becak;becak;kusir;cidomo
karyawan_swasta|Karyawan swasta|PU|15|karyawan;swasta;pegawai swasta;buruh pabrik;karyawan pabrik;buruh;karyawati;karyawan toko;penjaga toko;pelayan toko;satpam;security;kasir;admin
karyawan_bumn|Karyawan BUMN|PU|16|bumn;pegawai bumn
karyawan_bumd|Karyawan BUMD|PU|17|bumd;pegawai bumd
karyawan_honorer|Karyawan honorer|PU|18|honorer;tenaga honorer;pegawai honorer;guru honorer;thl;tenaga harian lepas;tenaga kontrak;pegawai kontrak
buruh_harian_lepas|Buruh harian lepas|BPU|19|buruh harian;buruh lepas;harian lepas;bhl;pekerja lepas;serabutan;kerja serabutan;buruh serabutan;pekerja serabutan;kuli panggul;buruh angkut;kuli angkut
buruh_tani|Buruh tani/perkebunan|BPU|20|buruh tani;buruh perkebunan;buruh kebun;buruh sawah;buruh kopi;buruh sawit
buruh_nelayan|Buruh nelayan/perikanan|BPU|21|buruh nelayan;anak buah kapal;abk;buruh tambak;buruh perikanan;pandega;belah
buruh_peternakan|Buruh peternakan|BPU|22|buruh ternak;penggembala
pembantu_rumah_tangga|Pembantu rumah tangga|BPU|23|prt;art;asisten rumah tangga;pekerja rumah tangga;pembantu;pengasuh anak
tukang_cukur|Tukang cukur|BPU|24|cukur;pangkas rambut;barber
tukang_listrik|Tukang listrik|BPU|25|instalatir listrik
tukang_batu|Tukang batu|BPU|26|pemecah batu;penambang batu;penambang pasir;penggali pasir;buruh batu
tukang_kayu|Tukang kayu|BPU|27|mebel;tukang mebel;meubel;penebang kayu
tukang_sol_sepatu|Tukang sol sepatu|BPU|28|sol sepatu
tukang_las|Tukang las/pandai besi|BPU|29|tukang las;pandai besi;las;bengkel las
tukang_jahit|Tukang jahit|BPU|30|penjahit;jahit;konveksi;modiste
tukang_gigi|Tukang gigi|BPU|31|
penata_rias|Penata rias|BPU|32|perias;rias pengantin;mua;tukang rias
penata_busana|Penata busana|BPU|33|
penata_rambut|Penata rambut|BPU|34|salon;pegawai salon
mekanik|Mekanik|BPU|35|montir;bengkel;tukang bengkel;tambal ban;tukang tambal ban
seniman|Seniman|BPU|36|pemain musik;penyanyi;dalang;sinden;pelukis;musisi
tabib|Tabib|BPU|37|pengobatan tradisional
paraji|Paraji|BPU|38|dukun bayi;dukun beranak;tukang pijat;pijat;tukang urut
perancang_busana|Perancang busana|BPU|39|
penterjemah|Penterjemah|BPU|40|penerjemah
imam_masjid|Imam masjid|BPU|41|imam;imam mesjid;khotib;khatib
pendeta|Pendeta|BPU|42|
pastor|Pastor|BPU|43|pastur;romo
wartawan|Wartawan|PU|44|jurnalis
ustadz|Ustadz/mubaligh|BPU|45|ustadz;ustad;ustaz;mubaligh;mubalig;kiai;kyai;dai;penceramah;tuan guru;ustadzah
juru_masak|Juru masak|BPU|46|koki;tukang masak;katering;catering
promotor_acara|Promotor acara|BPU|47|
anggota_dpr|Anggota DPR-RI|excluded|48|anggota dpr;dpr ri
anggota_dpd|Anggota DPD|excluded|49|
anggota_badan_pemeriksa|Anggota BPK|excluded|50|anggota badan pemeriksa keuangan
presiden|Presiden|excluded|51|
wakil_presiden|Wakil presiden|excluded|52|
anggota_mahkamah_konstitusi|Anggota Mahkamah Konstitusi|excluded|53|hakim konstitusi
anggota_kabinet|Anggota kabinet kementerian|excluded|54|menteri
duta_besar|Duta besar|excluded|55|
gubernur|Gubernur|excluded|56|
wakil_gubernur|Wakil gubernur|excluded|57|
bupati|Bupati|excluded|58|
wakil_bupati|Wakil bupati|excluded|59|
walikota|Walikota|excluded|60|wali kota
wakil_walikota|Wakil walikota|excluded|61|wakil wali kota
anggota_dprd_provinsi|Anggota DPRD provinsi|PU|62|
anggota_dprd_kabupaten|Anggota DPRD kabupaten/kota|PU|63|anggota dprd;dprd;anggota dprd kabupaten;anggota dprd kota
dosen|Dosen|PU|64|
guru|Guru|PU|65|guru swasta;guru madrasah;guru sd;pengajar;tenaga pendidik
pilot|Pilot|PU|66|
pengacara|Pengacara|BPU|67|advokat
notaris|Notaris|BPU|68|
arsitek|Arsitek|BPU|69|
akuntan|Akuntan|PU|70|
konsultan|Konsultan|BPU|71|
dokter|Dokter|PU|72|dokter gigi
bidan|Bidan|PU|73|bidan desa
perawat|Perawat|PU|74|
apoteker|Apoteker|PU|75|asisten apoteker
psikiater|Psikiater/psikolog|BPU|76|psikolog;psikiater
penyiar_televisi|Penyiar televisi|PU|77|
penyiar_radio|Penyiar radio|PU|78|penyiar
pelaut|Pelaut|PU|79|
peneliti|Peneliti|PU|80|
sopir|Sopir|BPU|81|supir;driver;pengemudi;sopir truk;supir angkot;sopir travel;sopir angkot;supir truk;kernet;kenek
pialang|Pialang|BPU|82|makelar;blantik;belantik
paranormal|Paranormal|BPU|83|
pedagang|Pedagang|BPU|84|pedagang keliling;pedagang pasar;pedagang kaki lima;pkl;pedagang sayur;pedagang ikan;penjual;bakul;bakul pasar;tukang bakso;pedagang bakso;warung;pemilik warung;pedagang kecil;toko kelontong;penjual jamu;penjual sayur;asongan
perangkat_desa|Perangkat desa|PU|85|aparat desa;aparatur desa;pamong desa;sekretaris desa;sekdes;carik;kaur;kasi;kepala dusun;kadus;kasun;bayan;modin;staf desa;operator desa;perangkat kelurahan
kepala_desa|Kepala desa|PU|86|kades;lurah desa;petinggi;pj kepala desa;keuchik;wali nagari
biarawati|Biarawati|BPU|87|
wiraswasta|Wiraswasta|BPU|88|wirausaha;usaha;usaha sendiri;pengusaha;pelaku usaha;wira swasta
lainnya|Lainnya|BPU|89|lain lain;pekerjaan lainnya
anggota_bpd|Anggota BPD|BPU||bpd;ketua bpd;badan permusyawaratan desa
rt_rw|Ketua RT/RW|BPU||rt;rw;ketua rt;ketua rw;pengurus rt;ketua lingkungan;kepala lingkungan;kaling
kader_posyandu|Kader posyandu|BPU||kader;kader kesehatan;posyandu;kader desa;kpm;kader pembangunan manusia;kader kb
linmas|Linmas|BPU||hansip;anggota linmas;satlinmas
guru_ngaji|Guru ngaji|BPU||guru mengaji;guru tpq;guru tpa;guru diniyah;guru madin;ustadz tpq;guru sekolah minggu
marbot|Marbot|BPU||marbut;merbot;takmir;takmir masjid;penjaga masjid;pengurus masjid;muadzin;bilal;koster
juru_kunci|Juru kunci|BPU||penjaga makam;penggali kubur;juru makam;petugas pemulasaraan jenazah
pemulung|Pemulung|BPU||pencari rongsok;rongsok;tukang rongsok;pengepul;pengepul rongsok
petugas_sampah|Petugas sampah|BPU||tukang sampah;petugas kebersihan;pengangkut sampah;tenaga kebersihan;cleaning service
juru_parkir|Juru parkir|BPU||tukang parkir;jukir;petugas parkir
penyadap|Penyadap|BPU||penyadap karet;penyadap nira;penderes;penderes nira;pemanjat kelapa;penyadap getah
penambang|Penambang|BPU||pendulang;pendulang emas;penambang emas;penambang tradisional
penjaga_air|Penjaga air irigasi|BPU||ulu ulu;jogotirto;petugas irigasi;pekasih;p3a
relawan_bencana|Relawan bencana|BPU||relawan;tagana
pekerja_migran|Pekerja migran|BPU||tki;tkw;pmi;calon pekerja migran
atlet|Atlet|BPU||olahragawan;pemain bola;pelatih
penjaga_sekolah|Penjaga sekolah|PU||tukang kebun sekolah;tenaga kependidikan;tata usaha
tukang_kebun|Tukang kebun|BPU||pemotong rumput;pencari rumput
pejabat_negara|Pejabat negara|excluded||hakim;jaksa
guru_paud|Guru PAUD|BPU||guru tk;guru tk paud;pendidik paud;bunda paud;guru kelompok bermain;tutor paud
kader_pkk|Kader PKK|BPU||pkk;anggota pkk;pengurus pkk;tp pkk;tim penggerak pkk
bumdes|Pekerja BUMDes|PU||pegawai bumdes;karyawan bumdes;pengurus bumdes;direktur bumdes;pengelola bumdes;bumdesma
padat_karya|Pekerja padat karya|BPU||padat karya tunai;padat karya tunai desa;pktd;pekerja pktd;peserta padat karya
dapur_mbg|Pekerja dapur MBG (SPPG)|BPU||mbg;sppg;dapur sppg;pekerja mbg;pekerja sppg;petugas sppg;relawan mbg;relawan sppg;karyawan sppg;juru masak mbg
petani_tembakau|Petani tembakau|BPU||tani tembakau;pekebun tembakau
buruh_tembakau|Buruh tembakau|BPU||buruh tani tembakau;buruh kebun tembakau
buruh_rokok|Buruh pabrik rokok|PU||buruh rokok;karyawan pabrik rokok;pelinting rokok;linting rokok
ojek|Ojek dan kurir|BPU||tukang ojek;pengemudi ojek;ojek pangkalan;ojek online;ojol;driver ojol;driver online;kurir;kurir paket
umkm|Pelaku UMKM|BPU||pelaku usaha mikro;usaha mikro;pelaku ukm;ukm;pemilik umkm
non_asn|Pegawai non-ASN|PU||tenaga non asn;non asn pemda;pegawai pemerintah non asn
penyelenggara_pemilu|Penyelenggara pemilu|PU||kpps;anggota kpps;pps;panwascam;panitia pemungutan suara
`

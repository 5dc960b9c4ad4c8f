import { compose, listOf, type NameStock, words } from './name-stock.ts'

const ASMA =
  words(`Rohman Rohim Ghofur Ghoni Hadi Hamid Kholiq Kodir Majid Malik Mujib Muhid Mukti Munif Rozaq Rosyid
  Salam Shomad Syukur Wahab Wahid Aziz Basith Fattah Halim Jalil Karim Latif Manan Qohar`)

const SANTRI_L =
  words(`Khoirul Zainul Nurul Saiful Miftahul Syaiful Fathul Ainul Arif Anwar Amin Arifin Asrori Badrus
  Bahrudin Choirudin Fauzi Faisol Fatoni Hasan Husen Huda Ihsan Ikhwan Imron Iqbal Irfan Ismail Jamaludin Kamaludin
  Khozin Kholil Lutfi Mahfud Makmun Mansur Masrukhin Mualim Muhaimin Mukhlis Munir Muslih Mustofa Muzaki Nashir Nasikin
  Ridwan Rifai Rofiq Roziqin Sholeh Sholikhin Subhan Sulaiman Syafii Syamsudin Taufiq Thohir Ubaidillah Umar Usman Yasin
  Yusuf Zaenal Zainudin Zamroni Zubaidi Hisyam Hamdan Ghufron Fadholi Alwi`)

const jawaL = {
  single: listOf(
    compose(
      'Su',
      'parman parno tikno wito yono yanto yitno giman giono harto kardi karno kirno madi mardi marno naryo nardi',
    ),
    compose(
      'Su',
      'narto parto poyo prapto roso roto tarno trisno trimo warno wandi wondo jarwo jono darmo darno gito hadi',
    ),
    compose('Kas Mar Sar War Kar Ras', 'min mad mo iman idi to no di man jo'),
    compose('Har Dar Tar Par', 'to no mo jo sono manto yono yanto man tono'),
    compose('Ngat Pon Wak Lam Jum Sen', 'iman idi ijan iran eni ari'),
    words(`Slamet Tukimin Tukiman Tumiran Tugiman Jumadi Jumain Legiman Paimin Paimo Ponidi Poniman Sabar Samsuri
      Sampurno Rokim Rokhim Mujiono Mulyadi Mulyono Mustari Nasirun Ngadimin Ngadiman Bejo Wagiman Wagiran Warsito
      Suliono Sholikin Abdullah Asmaun Bukhori Fadlan Khudlori Ngasiman Ngatmari Pardi Matkasan Matali Kaspan Kasdu
      Tasrip Tasman Rusdi Rusmin Rustam Sanusi Sarbini Sarkawi Sukran Syafik Zaini`),
  ),
  marks: [
    ['Moh.', 30],
    ['Moch.', 14],
    ['M.', 14],
    ['Muhammad', 12],
    ['Ahmad', 16],
    ['Abdul', 14],
  ],
  marked: listOf(
    ASMA,
    SANTRI_L,
    words('Efendi Afandi Arifianto Choiri Junaidi Nurhuda Rifqi Zakaria Romadhon Fikri'),
  ),
  first: listOf(
    words(`Agus Andi Andik Andri Anton Ari Aris Bagus Bambang Bayu Beni Budi Catur Dadang Dani Dedi Deni Dimas Dwi Dian
      Edi Eko Endro Erik Fajar Feri Galih Gatot Guntur Hari Hendra Hendrik Heri Imam Indra Irwan Joko Kukuh Lukman Nanang
      Novi Nur Panji Prayit Puji Rahmat Rendi Ricky Rizal Rizky Robi Rudi Satrio Sigit Singgih Teguh Toni Tri Totok Untung
      Wahyu Wawan Wisnu Yoga Yogi Yoyok Yudi Yudha Zainal Ilham Angga Anang Ardi Arya Danang Didik Fendi Hadi Jefri`),
  ),
  last: listOf(
    compose('Su', 'santo setyo prianto priyadi hartono haryanto kamto listyo naryanto yatno'),
    compose('Har Dar', 'yono yanto manto sono'),
    words(
      'Kristanto Krisdianto Ariyanto Herianto Heriyanto Yuliyanto Kurniadi Setiadi Yuliadi Fitrianto Widarto',
    ),
    words(`Santoso Saputra Saputro Susanto Prasetyo Prasetya Wibowo Widodo Nugroho Setiawan Setyawan Kurniawan Gunawan
      Purnomo Pranoto Pratama Prayogo Prabowo Raharjo Rahardi Riyadi Riyanto Rusdianto Sasongko Siswanto Siswoyo Subagyo
      Sudarmaji Sugiarto Sulistyo Sunaryo Supriadi Supriyanto Suryadi Sutrisno Triyono Utomo Wahyudi Wijaya Wicaksono
      Widianto Winarno Yulianto Ardianto Arianto Budianto Cahyono Darmawan Efendi Fahrudin Febrianto Firmansyah Harianto
      Hermanto Hermawan Hidayat Ismanto Iswahyudi Kuswanto Mahendra Maulana Mulyanto Nurcahyo Permana Romadhoni Sanjaya`),
  ),
} satisfies NameStock

const SANTRI_P =
  words(`Aminah Fatimah Khotimah Maimunah Muawanah Zulaikah Aisyah Alfiyah Alimah Aliyah Asiyah Asmaul
  Azizah Badriyah Chotijah Dewi Faizah Faridah Fauziyah Halimah Hanifah Hartini Hidayatul Istiqomah Jamilah Julaikah
  Kholifah Kholilah Kiptiyah Latifah Lailatul Mahmudah Maisaroh Makrufah Malikah Mardiyah Mariyam Marfuah Mashudah
  Masruroh Mufarokhah Mukaromah Munawaroh Munfarida Musarofah Muslimah Mustaghfiroh Muthoharoh Muzayanah Nafisah Nafiah
  Nasikah Ngaisah Nikmah Nurhayati Qomariyah Rodliyah Rohmah Rofiah Romlah Rukayah Saadah Salamah Sholikhah Sofiyah
  Suaibah Sulaikah Syarofah Umayah Umi Ulfah Wardah Wasiah Yatimah Zaenab Zahro Zainab Zubaidah Zulfa`)

const jawaP = {
  single: listOf(
    compose(
      'Su',
      'parti parni tini wati yati giyem harti karti karni kinah lastri lasmi limah listiani mini mirah',
    ),
    compose(
      'Su',
      'narti narsih paini pinah pinten prapti priyati rati rami rini rati rtini siati taminah trisni wanti warti warni',
    ),
    compose('Kas Mar Sar War Kar Ras', 'mi miati inah tini iyem ni iyah iatun'),
    compose('Har Dar Tar Par Mun', 'ti tini mi ni sih iyah iati'),
    compose('Ngat Pon Lam Jum Sen', 'iyem inah irah iati ini'),
    words(`Aminah Asmini Asiyah Badriah Chotimah Fatimah Halimah Istiqomah Jamilah Juwariyah Kusmiati Khoiriyah Lasemi
      Legiyem Maimunah Marfuah Masamah Mukini Mulyati Munawaroh Mursidah Ngadinah Ngaisah Nurhayati Paijem Painah Patonah
      Ponirah Romlah Rukayah Rumini Rusmini Saminah Sampini Satumi Sholikah Srianah Tasmiah Tasminah Tukinem Tumini
      Wagirah Wakini Warsiti Zaenab Zubaidah Zulaikah`),
  ),
  marks: [
    ['Siti', 62],
    ['St.', 14],
    ['Nur', 24],
  ],
  marked: SANTRI_P,
  first: listOf(
    words(`Ana Anik Anis Ani Anita Ari Arum Atik Ayu Bella Citra Desi Devi Dewi Diah Dian Dina Dini Dwi Eka Elok Endah
      Endang Eni Erna Erni Esti Evi Fera Fifin Fitri Hani Heni Hesti Ida Iin Ika Indah Indri Intan Ira Irma Isti Iva Jihan
      Kartika Kiki Krisna Kurnia Lia Lilik Lina Linda Lis Luluk Maya Mega Mei Mila Mita Nanik Nia Niken Nina Ning Nita
      Novi Nurul Nuning Okta Putri Rahma Ratna Ratih Reni Retno Ria Rika Rina Rini Riska Rita Rosa Sari Sinta Siska Sri
      Susi Tanti Tatik Titin Titik Tri Tutik Ulfa Uswatun Vina Wahyu Winarti Wiwik Wulan Yanti Yayuk Yeni Yuli Yulia Yuni`),
  ),
  last: listOf(
    compose('Wahyu Wulan Puspita Indah Kartika', 'ningsih ningrum sari wati'),
    compose('Setya Sulistya Cahya Kusuma Retna', 'wati ningsih ningrum'),
    words(`Agustin Agustina Amalia Anggraini Anggraeni Apriliani Aprilia Ariyanti Astuti Astutik Aulia Damayanti Dariyanti
      Ernawati Fadilah Farida Fatmawati Febrianti Fitriana Fitriani Handayani Hapsari Hariyati Hartatik Hasanah Hayati
      Herawati Hidayah Hidayati Indahwati Indrawati Indriani Istiqomah Julianti Khasanah Kholifah Kumalasari Kurniasih
      Kurniawati Kusumawati Lestari Lutfiana Maharani Marlina Maulida Mawarni Megawati Mufidah Mulyani Ningsih Novitasari
      Nuraini Nurhayati Nurjanah Oktavia Oktaviani Pertiwi Pratiwi Purnamasari Purwanti Purwati Puspitasari Rahayu
      Rahmawati Rahmania Riyanti Rohmatin Rosidah Safitri Sagita Sapitri Septiani Sukma Suryani Susanti Susilowati
      Sulistyowati Triana Ulfa Utami Wardani Widayanti Widiastutik Wijayanti Winarsih Yulianti Yuliani Yunita Zahra`),
  ),
} satisfies NameStock

export const JAWA = { L: jawaL, P: jawaP }

import { compose, listOf, type NameStock, words } from './name-stock.ts'

const lombokL = {
  single: listOf(
    compose('Sa Ma Mu Nu Ra', 'hirin hrun hnan rdan rdin slan ksum ssar hnip hidin hrip'),
    compose('Jum Sah Nas Mas Sar Mur Kam Ras', 'adil awan arim ali udin idin an ahir'),
    words(`Sahabudin Sahril Sapardi Sapoan Sapii Sarapudin Saripudin Selamat Senah Serun Sukri Suhaili Suhardi Suherman
      Sudirman Sulhan Supardi Tahir Turmuzi Umrah Wahid Wildan Zaenudin Zohdi Zulkarnaen Zulpadli Amrullah Amirudin Asipudin
      Bahrain Burhanudin Darwisah Fathurrahman Gunawan Hamzanwadi Harmain Hazmi Hirjan Holidi Idrus Ihwan Iskandar Jalaludin
      Junaidi Kamarudin Kurdi Lukmanul Mahsun Mahyudin Marzoan Marzuki Masnun Mawardi Muhtar Muksin Mursalin Mustiadi Nasrudin
      Nasrullah Nurdin Padli Parhan Rabitah Ramli Rasidi Ridwan Rosihan Rusman Sabaruddin Sadarudin Saharudin`),
  ),
  marks: [
    ['Lalu', 34],
    ['Amaq', 18],
    ['Muh.', 22],
    ['M.', 12],
    ['Ahmad', 14],
  ],
  marked: listOf(
    words(`Wirawan Wirajaya Winata Gede Satriawan Suryadi Supriadi Hasanudin Mandra Muhlis Mujahid Wiranata Anugerah Rendra
      Ratmaja Putria Pahri Padil Nune Sribawa Sahman Sahlan Rizal Rian Rifki Rapii Napis Muhsan Murdan Maksum Juni Jaelani
      Ijtihad Idham Ihsan Husnan Hasim Haris Habibi Gupran Fikri Fauzan Fadil Erwan Darmawan Candra Bagiarta Azhar Ariawan
      Apipudin Anwar Alwan Agustiawan Abdi Yusril Wardana Turmizi Taufik Sopian Solihin Samsul Saparwadi Rahmatullah`),
    compose('Sur Wir Kert Dar', 'amaya adinata awijaya akusuma anata'),
  ),
  first: listOf(
    words(`Agus Ahyar Alwi Andi Apri Arif Asrul Awaludin Bambang Danang Dedi Deni Edi Eka Erwin Fahrul Fajri Hadi Hafiz
      Hairul Hamdan Hardi Harun Hendra Heri Hilman Husni Ilham Imam Indra Irfan Irwan Ismail Jaya Johan Khairul Lukman
      Mahdi Miftah Muslim Nanang Pathul Rahmat Ramdan Rendi Reza Rian Riki Rizki Robi Roni Rudi Saepul Sandi Satria Supian
      Syamsul Taufik Teguh Wahyu Wawan Yogi Yudi Yusuf Zaenal Zainul Zul Zulham`),
  ),
  last: listOf(
    words(`Abdullah Adnan Akbar Alfian Apriadi Ardiansyah Ariadi Azhari Efendi Fadli Firdaus Firmansyah Gunadi Hadi Hafizin
      Hakim Halim Hamdani Hamidi Haqiqi Hariadi Hasan Hidayat Hidayatullah Husaini Ihwani Ilmi Irawan Iswandi Izzi Jayadi
      Kurniawan Majdi Maulana Muliadi Muzakir Nugraha Pahlawan Pratama Putra Rahman Ramadan Ramdani Rasyid Riadi Rohman
      Sahdi Salim Sanusi Saputra Satriadi Setiawan Sopiandi Suhadi Sugianto Sunardi Supriyadi Susandi Tohri Ulum Wadi
      Wahyudi Wijaya Yamin Zahid Zain Zaini Zulfikri`),
    compose('Mul Sur Har Jun Rus', 'iadi iawan iansyah'),
  ),
} satisfies NameStock

const lombokP = {
  single: listOf(
    compose('Sa Mu Nu Ra', 'hnim hnah rminah rsinah rniati hmah rtini kmah'),
    compose('Mas Nas Sah Mar Jum Sal Kam Ras Nur Ruk', 'nah iah miati ni yati ilah'),
    words(`Sakinah Salmah Sapiah Sarinah Senah Sumiati Suhaini Supiani Serinah Seneng Zohriah Zaenab Zubaedah Zohrah Wardiah
      Uminah Yakinah Tasiah Siti Rumiati Rohani Rukyah Rusniati Raehan Raodah Rabiah Patmah Patimah Paridah Nurasih Nurhasanah
      Nurjanah Nuraini Nuriah Muslehah Munirah Mukminah Mulianah Misnah Mislah Minasih Marwah Martini Mariah Maemunah Laelah
      Kalsum Jumaah Jumasih Jamilah Inayah Husniah Hurniati Huriah Holidah Hadijah Hajrah Haerani Haeriah Fitriah Denah
      Bahriah Aminah Atimah Aluh Ainun Asiah`),
  ),
  marks: [
    ['Baiq', 40],
    ['Inaq', 22],
    ['Siti', 38],
  ],
  marked: listOf(
    words(`Aisyah Alfiana Alwiyah Aminah Andriani Anggun Apriana Ariani Asmayani Aulia Ayu Dewi Diana Elya Emilia Erna
      Fatimah Fitriani Hadijah Hajariah Halimah Handayani Hapipah Hartini Hasanah Herlina Hidayati Ika Indrawati Irma
      Istiqomah Jamilah Julianti Kartini Kurniati Laela Lestari Mahyuni Mariani Maryam Mawarni Mira Mulyani Munawarah Nabila
      Ningsih Novita Nurhayati Nurlaela Nurmala Patimah Pauziah Putri Rahmawati Raehanun Ratnah Rini Rizka Rohani Rohayati
      Rosita Sabariah Sakinah Salmiah Sapitri Solihah Sopiah Sri Suhartini Sukmawati Supiati Suryani Susanti Wahyuni Wardani
      Widia Yuliana Yuniarti Zahrah Zakiah`),
  ),
  first: listOf(
    words(`Ana Ani Anisa Aprilia Ari Asri Atika Ayu Bela Citra Desi Devi Dewi Diah Dian Dina Dwi Eka Eli Elma Endang Erni Eva
      Evi Fitri Hani Heni Herlina Hilda Husnul Ida Ika Indah Intan Ira Isna Jannatul Kiki Laila Lale Lia Lilis Lina Linda
      Luluk Maya Mega Miftahul Mila Mita Nada Nia Nina Novi Nur Nurul Oktavia Puji Putri Rahma Ratna Reni Ria Rina Rini Riska
      Rita Rosi Sari Selvi Sinta Siska Sri Susi Tuti Ulfa Vina Wahyu Widya Winda Wiwin Yana Yanti Yeni Yuli Yuliana Yuni`),
  ),
  last: listOf(
    words(`Agustina Alawiyah Amalia Andini Anggraini Apriani Arianti Astuti Aulia Azizah Damayanti Fadilah Faizah Fauziah
      Febriani Fitria Fitriana Haerani Haryati Hasanah Hastuti Hayati Herawati Hidayah Hidayati Hikmah Husna Indriani Isnaini
      Juliani Khairani Khotimah Kurnia Kurniawati Kusuma Lestari Maharani Mariana Maulida Mulyana Muliani Muliati Ningsih
      Nirmala Novianti Nuraeni Nurjannah Nursafitri Oktaviani Pertiwi Pratiwi Purnama Puspita Rahayu Rahmatul Rahmawati
      Ramdani Rohmatin Rosdiana Sabrina Safitri Salsabila Sapitri Sari Septiana Sholihah Sofiana Sulastri Suriani Susanti
      Utami Wahidah Wahyuni Wardah Wati Widiastuti Yanti Yuliani Yunita Zulfa`),
    compose('Indra Rahma Erna Kusuma Sukma Megah', 'wati yanti yani'),
  ),
} satisfies NameStock

export const LOMBOK = { L: lombokL, P: lombokP }

import { compose, listOf, type NameStock, words } from './name-stock.ts'

/** The Lampung half; the other half of Lampung's people carry Javanese names. */
const lampungL = {
  single: listOf(
    compose('Her Zul Hai Jun Bah Mas Sya Has', 'man mansyah fikar rudin aidi ron hruddin yadi'),
    words(`Abunawar Ahmadi Aliyudin Amrullah Ansori Arpan Asnawi Azwar Badaruddin Bastari Basuni Cikmat Darmawi Darwis Effendi
      Erlan Fahrurozi Firdaus Gunawi Hamami Hanafiah Haryono Hasbullah Helmi Herwan Husaini Ibrohim Idham Ilyas Ismet Iskandar
      Jamhari Jauhari Kailani Khaidir Komarudin Ma'ruf Makmur Marhasan Marzuki Mat'ali Muhyin Muksin Nasrun Novriadi Nurdin
      Paisal Rahmatullah Riduan Rizani Rohani Ropik Rusli Sahril Salman Sanusi Sidik Sopian Subari Suhaimi Sukardi Syahrial
      Syahrudin Syamsuri Tabrani Tamrin Thohir Umar Wahidin Yohansyah Yusrizal Zahri Zainuri Zulkarnain`),
  ),
  marks: [
    ['Raden', 14],
    ['Sutan', 14],
    ['Minak', 10],
    ['M.', 28],
    ['Muhammad', 18],
    ['Ahmad', 16],
  ],
  marked: listOf(
    words(`Alfian Amin Andika Ansyori Ardiansyah Arief Arsyad Azhari Bangsawan Chandra Daniel Dalom Fadillah Farhan Fauzan
      Febri Firman Ginta Hafiz Haikal Hanif Herdi Ibrahim Idris Ilham Indra Iqbal Irfan Jaya Junaidi Kholid Luthfi Mahendra
      Marga Maulana Mega Munir Nawawi Nizar Oktavian Pratama Puncak Rafi Rahman Raja Ratu Ridho Rizki Romli Rosyid Safri
      Sangun Satria Sidik Syahputra Tuan Tihang Ulung Wijaya Yahya Yusuf Zakaria Zaki Zulfan`),
    compose('Yudha Surya Jaya Putra Bangsa', 'negara kesuma ningrat laga'),
  ),
  first: listOf(
    words(`Adi Agung Agus Ahmad Aldi Alfa Andi Andre Angga Anton Ardi Arif Aris Bambang Bayu Beni Budi Chandra Dani Darma Dedi
      Deni Dian Dodi Edi Edison Eko Erwin Fadli Fahmi Fajar Febri Ferdi Feri Firman Hadi Hairul Hardi Haris Hendra Hengki
      Herman Heri Ikhsan Ilham Imron Indra Irfan Irwan Jefri Joni Junaidi Khairul Lukman Marwan Medi Meri Nanda Nasrul Nopri
      Oki Panca Putra Rahmat Rama Randi Reza Rian Ricky Riko Rizal Robi Roni Rudi Ruslan Safri Sandi Satria Sofyan Surya
      Taufik Tomi Wahyu Yadi Yogi Yudi Yusuf Zainal Zulkifli`),
  ),
  last: listOf(
    words(`Akbar Alamsyah Alfarizi Andesta Apriansyah Ardinata Ariansyah Aryadi Bahri Darmawan Effendi Fernando Ferdian
      Firdaus Firmansyah Gumanti Gunawan Hamdani Hanafi Hasan Hermansyah Hidayat Ibrahim Irawan Iskandar Jayadi Junaidi
      Kesuma Kurniawan Mahardika Maulana Muchtar Mustofa Nasution Negara Nopriansyah Novrianto Oktarino Pahlevi Perdana
      Prabowo Pranata Pratama Prayoga Putra Rahmadi Ramadhan Ridwan Rinaldi Romadhon Sanjaya Saputra Satriawan Setiadi
      Sidik Siregar Sofyan Subing Sulaiman Syahputra Syahrul Tanjung Umpu Wahyudi Wijaya Winata Yansyah Yusra Zulfikar`),
    compose('Ardi Rian Ferdi Andri', 'ansyah anto awan anda'),
  ),
} satisfies NameStock

const lampungP = {
  single: listOf(
    compose('Her Zul Mas Has Ros Nur Yus Mar', 'lina aini nawati diana mala neli nah'),
    words(`Aisyah Aminah Arnawati Asmara Asnah Azizah Badriah Cik Dahlia Darmawati Desmawati Elmawati Ermawati Erni Fatmawati
      Habibah Hadijah Haliah Hamidah Hayani Hernawati Husnah Ilawati Jamilah Jauhariah Juriah Kamariah Khoiriah Laila Leni
      Lismawati Maimunah Marhamah Masitoh Mega Meliana Misnawati Muslimah Naimah Nelawati Nilawati Nuraida Nurbaiti
      Nurhasanah Nurlela Oktarina Partini Patmawati Rahmah Ratnawati Ridayati Robiah Rohana Rosmala Rukmini Rusmiati Salamah
      Samsiah Sarifah Siti Sopiah Suryati Tihawa Umayah Umiyati Yulidar Yurida Zahara Zaleha Zubaidah`),
  ),
  marks: [
    ['Siti', 66],
    ['Ratu', 18],
    ['Cik', 16],
  ],
  marked: listOf(
    words(`Aisyah Alfiah Aminah Anisa Asiah Azizah Badriah Fadilah Fatimah Fauziah Habibah Hadijah Halimah Hamidah Hasanah
      Hawa Hayati Humairoh Husna Jamilah Juleha Kalsum Khodijah Laila Latifah Mahmudah Maimunah Mardiah Mariam Marlena
      Maryani Masitoh Munawaroh Mutia Nabila Nadia Nur Nurbaya Nurhaliza Nurjanah Nurlaila Patimah Rahma Rahmawati Raudah
      Robiatul Rodiah Rohani Rohimah Rohmah Rosidah Rosmiyati Ruqoyah Saadah Saidah Salamah Salma Sarah Sholeha Solehah
      Sopiah Sundari Syarifah Ulfa Umaya Wahida Yuliana Zahra Zainab Zakiah Zubaidah Zulaiha`),
  ),
  first: listOf(
    words(`Ade Agustina Anggun Ani Anisa Aprilia Ayu Bella Cindy Citra Desi Devi Dewi Dian Diana Dina Dwi Eka Eli Elin Elsa
      Emi Erika Erna Evi Febi Fitri Gita Hana Heni Herlina Ida Ika Indah Intan Ira Irma Juwita Kiki Laras Leni Lia Lidya
      Lili Lina Linda Maya Mega Meli Meri Mira Mita Monica Nadia Nia Nila Nina Nova Novi Nur Okta Putri Rahma Ratna Reni
      Resti Ria Rika Rina Rini Riska Rita Rosi Sari Selvi Sinta Siska Sri Suci Susi Tina Tika Ulfa Vera Vina Widya Winda
      Wiwin Yana Yesi Yulia Yuni Yunita Zahra`),
  ),
  last: listOf(
    words(`Agustina Agustin Amalia Amelia Andriani Anggraini Apriani Aprilia Ariska Astuti Aulia Azzahra Damayanti Dewi
      Efrianti Elviana Fadila Fatmala Febriani Fitri Fitriani Handayani Hartati Hasanah Hayati Herawati Hidayah Indriani
      Jayanti Julia Juwita Kartika Khairunisa Kurnia Lestari Lusiana Maharani Mardiana Marlina Maulida Melati Mulyani
      Ningsih Novita Nuraini Octavia Oktarina Oktaviani Permata Pertiwi Pratiwi Purnama Puspita Rahayu Rahmadani Rahmawati
      Rosalina Rosdiana Safitri Salsabila Saputri Sari Septiani Shafira Silvia Susanti Suryani Syafitri Tiara Utami
      Wahyuni Wardani Wati Widiyanti Wulandari Yanti Yulianti Yuliana Yunita Zahara`),
    compose('Herma Indra Erna Kusuma Nova', 'wati yanti lia'),
  ),
} satisfies NameStock

export const LAMPUNG = { L: lampungL, P: lampungP }

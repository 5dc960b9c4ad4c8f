import type { Words } from '@naungan/rules/words'

const problem = (id: string, en: string): Words => ({ id, en })

/** Why a file cannot become a map, and what its owner can do. Codes are contract; {name} is filled from the details. */
export const BOUNDARY_PROBLEMS = {
  'boundary.empty': problem(
    'Berkas ini kosong. Simpan lagi dari QGIS atau program asalnya, lalu unggah lagi.',
    'This file is empty. Save it again from QGIS or where it came from, and upload it once more.',
  ),
  'boundary.not_a_map': problem(
    'Berkas ini bukan peta batas wilayah. Yang dapat dibaca: GeoJSON, TopoJSON, Shapefile dalam ZIP, KML, KMZ, dan dump SQL (kode, nama, lat, lng, path).',
    'This file is no map of boundaries. Readable are GeoJSON, TopoJSON, a zipped Shapefile, KML, KMZ and an SQL dump (kode, nama, lat, lng, path).',
  ),
  'boundary.bare_shapefile': problem(
    'Ini satu bagian dari Shapefile. Satukan berkas .shp, .dbf, .prj, dan .cpg dalam satu ZIP, lalu unggah ZIP itu.',
    'This is one part of a Shapefile. Put .shp, .dbf, .prj and .cpg into one ZIP and upload that.',
  ),
  'boundary.geopackage': problem(
    'Berkas ini GeoPackage atau basis data SQLite. Buka di QGIS, simpan sebagai GeoJSON, lalu unggah lagi.',
    'This file is a GeoPackage or SQLite database. Open it in QGIS, save it as GeoJSON and upload that.',
  ),
  'boundary.packed_otherwise': problem(
    'Berkas ini dikemas sebagai gzip, RAR, atau 7z. Buka dulu, lalu kemas sebagai ZIP biasa.',
    'This file is packed as gzip, RAR or 7z. Unpack it and pack it as a plain ZIP.',
  ),
  'boundary.zip_without_map': problem(
    'ZIP ini tidak berisi peta. Isinya harus .shp bersama .dbf, atau satu berkas GeoJSON, TopoJSON, atau KML.',
    'This ZIP holds no map. It must hold .shp with .dbf, or one GeoJSON, TopoJSON or KML file.',
  ),
  'boundary.dbf_missing': problem(
    'Berkas {layer}.dbf tidak ada di dalam ZIP, padahal kode wilayah tersimpan di situ. Kemas lagi bersama .shp.',
    'The file {layer}.dbf, which holds the codes, is not in the ZIP. Pack it together with .shp.',
  ),
  'boundary.truncated': problem(
    'Berkas ini rusak atau terpotong saat disalin. Salin lagi dari asalnya, lalu unggah ulang.',
    'This file is damaged or was cut short. Copy it again from where it came and upload it once more.',
  ),
  'boundary.password': problem(
    'ZIP ini dikunci kata sandi. Kemas lagi tanpa kata sandi.',
    'This ZIP is locked by a password. Pack it again without one.',
  ),
  'boundary.bomb': problem(
    'Isi ZIP ini mengembang jauh melebihi ukurannya, jadi tidak kami buka. Kemas lagi hanya berkas petanya.',
    'This ZIP swells far beyond its size, so we do not open it. Pack only the map once more.',
  ),
  'boundary.too_detailed': problem(
    'Garis batas dalam berkas ini lebih dari {most} juta titik. Sederhanakan di QGIS (Vektor, Sederhanakan), atau bagi per kabupaten.',
    'The outlines of this file have more than {most} million points. Simplify them in QGIS, or split the file by kabupaten.',
  ),
  'boundary.too_large': problem(
    'Berkas ini terlalu besar untuk dibaca server sekaligus. Bagi per kabupaten atau sederhanakan di QGIS, lalu unggah lagi.',
    'This file is too large for the server to read at once. Split it by kabupaten or simplify it in QGIS.',
  ),
  'boundary.too_slow': problem(
    'Berkas ini belum selesai dibaca dalam {minutes} menit, jadi dihentikan. Bagi per kabupaten atau sederhanakan di QGIS, lalu unggah lagi.',
    'This file was not read within {minutes} minutes and was stopped. Split it by kabupaten or simplify it in QGIS.',
  ),
  'boundary.no_shapes': problem(
    'Berkas ini tidak berisi satu bidang pun, hanya titik, garis, atau tabel. Pilih lapisan yang berisi poligon wilayah.',
    'This file holds no area, only points, lines or a table. Choose the layer with the polygons of the areas.',
  ),
  'boundary.no_codes': problem(
    'Tidak ada kolom dengan kode Kemendagri atau nama wilayah yang dikenal di {area}. Tambahkan kolom "kode", misalnya 35.24.14.2003.',
    'No column holds Kemendagri codes or names of areas known in {area}. Add a column "kode", such as 35.24.14.2003.',
  ),
  'boundary.elsewhere': problem(
    'Semua bidang dalam berkas ini berada di luar {area}, misalnya kode {code}. Pilih wilayah yang sesuai, lalu unggah lagi.',
    'All shapes of this file lie outside {area}, such as code {code}. Choose the area that fits and upload it again.',
  ),
  'boundary.bps': problem(
    'Kolom {field} berisi kode BPS, bukan kode Kemendagri. Kode BPS yang sama sering berarti wilayah lain, jadi tidak kami pakai. Ganti dengan kode Kemendagri.',
    'The column {field} holds BPS codes, not Kemendagri codes. The same BPS code often means another area, so we do not use it. Replace it by Kemendagri codes.',
  ),
  'boundary.bps_or_not': problem(
    'Kolom {field} berisi kode tanpa titik yang bisa berarti kode BPS dan bisa berarti kode Kemendagri. Tulis dengan titik (18.04), atau tambahkan kolom nama.',
    'The column {field} holds codes without dots that may be of BPS or of Kemendagri. Write them with dots (18.04), or add a column of names.',
  ),
  'boundary.names_disagree': problem(
    'Kode di kolom {field} tidak cocok dengan namanya: {code} tertulis {written}, seharusnya {name}. Periksa apakah ini kode BPS.',
    'The codes in column {field} do not agree with the names: {code} is called {written}, but is {name}. See whether these are BPS codes.',
  ),
  'boundary.crs': problem(
    'Proyeksi {crs} tidak dikenal di sini. Simpan ulang dari QGIS dengan EPSG:4326 (WGS 84), lalu unggah lagi.',
    'The projection {crs} is not known here. Save it again from QGIS in EPSG:4326 (WGS 84).',
  ),
  'boundary.crs_missing': problem(
    'Koordinat berkas ini bukan derajat dan proyeksinya tidak disebut. Sertakan berkas .prj, atau simpan ulang dengan EPSG:4326 (WGS 84).',
    'The coordinates of this file are no degrees and no projection is named. Add the .prj file, or save it in EPSG:4326 (WGS 84).',
  ),
  'boundary.outside': problem(
    'Semua bidang dalam berkas ini berada di luar Indonesia, misalnya {feature}. Periksa proyeksinya.',
    'All shapes of this file lie outside Indonesia, such as {feature}. Check the projection.',
  ),
  'boundary.all_refused': problem(
    'Tidak ada bidang yang dapat dipakai. Semuanya berpotongan dengan garisnya sendiri atau berada di luar Indonesia, misalnya {feature}. Betulkan di QGIS (Periksa validitas).',
    'No shape can be used. All of them cross themselves or lie outside Indonesia, such as {feature}. Mend them in QGIS (Check validity).',
  ),
  'boundary.sql_columns': problem(
    'Dump SQL ini tidak punya kolom kode dan path. Yang dibaca: INSERT INTO … (kode, nama, lat, lng, path) VALUES ….',
    'This SQL dump has no columns kode and path. Readable is INSERT INTO … (kode, nama, lat, lng, path) VALUES ….',
  ),
  'boundary.read_failed': problem(
    'Berkas ini lima kali gagal dibaca karena kesalahan server. Unggah lagi; bila tetap begini, beri tahu admin.',
    'Reading this file failed five times by a fault of the server. Upload it again; if it stays, tell the admin.',
  ),
} as const satisfies Record<string, Words>

export type BoundaryProblemCode = keyof typeof BOUNDARY_PROBLEMS
export type Details = Record<string, string | number>
export type Failure = { code: BoundaryProblemCode; details: Details }

export const failureText = ({ code, details }: Failure, language: keyof Words): string =>
  BOUNDARY_PROBLEMS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(details[name] ?? whole),
  )

/** A file that cannot become a map. The message is the Indonesian sentence for its owner. */
export class BoundaryProblem extends Error {
  readonly failure: Failure

  constructor(code: BoundaryProblemCode, details: Details = {}) {
    super(failureText({ code, details }, 'id'))
    this.name = 'BoundaryProblem'
    this.failure = { code, details }
  }
}

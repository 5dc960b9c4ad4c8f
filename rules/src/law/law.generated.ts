/** Made by `npm run law` from law/. Do not edit. */
import type { LawParameter } from './law-parameter.ts'
export type LawShape = {
  'peserta.usia_batas': number
  'peserta.usia_minimum': number
}
export const LAW: { readonly [I in keyof LawShape]: LawParameter<LawShape[I]> } = {
 "peserta.usia_batas": {
  "label": {
   "id": "Usia yang belum boleh dicapai saat mendaftar (BPU)",
   "en": "Age not yet reached at registration (BPU)"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "peserta.usia_batas",
    "from": "2021-04-01",
    "value": 65,
    "ref": "Permenaker 5/2021, peserta BPU belum mencapai usia 65 tahun saat mendaftar",
    "status": "press",
    "note": "The figure is from local regulations that cite it; article and day of effect are from memory."
   }
  ],
  "checkedOn": "2026-11-21"
 },
 "peserta.usia_minimum": {
  "label": {
   "id": "Usia paling muda untuk didaftarkan",
   "en": "Lowest age at registration"
  },
  "unit": "tahun",
  "values": [
   {
    "id": "peserta.usia_minimum",
    "from": "2015-07-01",
    "value": 17,
    "ref": "Peraturan daerah dan program kabupaten (Tanjung Jabung Timur 17 sampai 64 tahun), batas terendah yang dipakai",
    "status": "press",
    "note": "Other programmes use 18; a programme's own rule is stricter, never laxer."
   }
  ],
  "checkedOn": "2026-11-21"
 }
}

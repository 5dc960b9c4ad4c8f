/** Made by `npm run law` from law/. Do not edit. */
import type { LawParameter } from './law-parameter.ts'
export type LawId = 'peserta.usia_batas' | 'peserta.usia_minimum'
export const LAW: Readonly<Record<LawId, LawParameter>> = {
  "peserta.usia_batas": {
    "label": {
      "id": "Usia yang belum boleh dicapai saat mendaftar (BPU)",
      "en": "Age not yet reached at registration (BPU)"
    },
    "unit": "tahun",
    "values": [
      {
        "from": "2021-04-01",
        "value": 65,
        "ref": "Permenaker 5/2021, peserta BPU belum mencapai usia 65 tahun saat mendaftar",
        "status": "press"
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
        "from": "2015-07-01",
        "value": 17,
        "ref": "Peraturan daerah dan program kabupaten (Tanjung Jabung Timur 17 sampai 64 tahun), batas terendah yang dipakai",
        "status": "press"
      }
    ],
    "checkedOn": "2026-11-21"
  }
}

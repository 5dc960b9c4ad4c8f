import { useState } from 'react'
import { Crumbs } from '../crumbs.tsx'
import { Facts } from '../facts.tsx'
import { Figure } from '../figure.tsx'
import { Logo } from '../logo.tsx'
import { Provenance, SourceLink } from '../provenance.tsx'
import { Status } from '../status.tsx'
import { Thermometer } from '../thermometer.tsx'
import styles from './gallery.module.css'

export function Headline() {
  const [open, setOpen] = useState(true)
  return (
    <div className={styles.stack} style={{ maxWidth: 780 }}>
      <div className={styles.row}>
        <Logo name="Naungan" />
        <Crumbs
          label="Jalan ke sini"
          items={[
            { key: 'p', link: <a href="#p">Provinsi Contoh</a> },
            { key: 'k', link: <span aria-current="page">Kab. Contoh</span> },
          ]}
        />
      </div>
      <Figure
        heading="Kabupaten Contoh, posisi 31 Oktober 2026"
        value="33,62 %"
        sentence={
          <>
            pekerja terlindungi: <b>201.120</b> dari <b>598.214</b>.
          </>
        }
        note={
          <>
            Iuran bulan Oktober lunas; PU, BPU, dan jasa konstruksi.{' '}
            <SourceLink panel="asal" open={open} onToggle={() => setOpen(!open)}>
              Dari mana angka ini?
            </SourceLink>
          </>
        }
      />
      <Thermometer
        label="33,62 persen pekerja terlindungi; target 2026 37,41 persen, target 2045 95,37 persen."
        value={3362}
        max={10_000}
        target={{ value: 3741, label: 'target 2026: 37,41 %' }}
        far={{ value: 9537, label: '2045: 95,37 %' }}
      />
      <Facts
        items={[
          { term: 'Target 2026', value: '223.792', note: '37,41 %, RKPD 2026' },
          { term: 'Kurang', value: '22.672', note: 'orang sampai 31 Des 2026', tone: 'bad' },
          { term: 'Perlu per bulan', value: '11.336', note: '2 bulan tersisa' },
          {
            term: 'Laju 3 bulan terakhir',
            value: '4.180',
            note: <Status kind="bad">tertinggal, 37 % dari perlu</Status>,
          },
        ]}
      />
      {open && (
        <Provenance
          id="asal"
          title="Dari mana angka 33,62 %?"
          closeWord="Tutup"
          onClose={() => setOpen(false)}
          rows={[
            {
              term: 'Terlindungi',
              words: (
                <>
                  <b>201.120</b> orang = PU 88.412 + BPU 97.960 + jasa konstruksi 14.748. Dihitung bila iuran
                  Oktober 2026 lunas.
                </>
              ),
            },
            {
              term: 'Seharusnya',
              words: (
                <>
                  <b>598.214</b> orang: pekerja di luar ASN, TNI, Polri, <a href="#surat">surat 000.9/214</a>.
                </>
              ),
            },
            { term: 'Daftar asal', words: '3 daftar BPJS Ketenagakerjaan, diterima 12 Nov 2026.' },
          ]}
          others={{
            term: 'Hitungan lain yang beredar:',
            items: [
              { name: 'dengan masa tenggang', value: '35,01 %' },
              { name: 'per penduduk bekerja', value: '28,23 %' },
            ],
          }}
        />
      )}
    </div>
  )
}

import { useState } from 'react'
import { ClassLegend } from '../class-legend.tsx'
import { ClassScale } from '../class-scale.tsx'
import { DotRange } from '../dot-range.tsx'
import { Funnel } from '../funnel.tsx'
import { Logo } from '../logo.tsx'
import { Mosaic } from '../mosaic.tsx'
import { Pictogram } from '../pictogram.tsx'
import { Section } from '../section.tsx'
import { Segmented } from '../segmented.tsx'
import { Trend } from '../trend.tsx'
import { classCounts, count, groups, percent, places, rate } from './figures.ts'
import styles from './gallery.module.css'

const MONTHS = 'Okt 25,Nov,Des,Jan 26,Feb,Mar,Apr,Mei,Jun,Jul,Agt,Sep,Okt,Nov,Des'.split(',')
const COVERED = [
  186_600, 189_100, 191_800, 163_332, 166_900, 171_200, 177_700, 181_800, 185_300, 188_700, 192_600, 196_898,
  201_120,
]

export function Charts() {
  const [chosen, setChosen] = useState<{ group: string; leaf: string | undefined }>()
  const [view, setView] = useState<'peta' | 'mosaik'>('mosaik')
  return (
    <>
      <div className={styles.wide}>
        <Section
          title="86 dari 179 desa masih di bawah target"
          right={
            <Segmented
              legend="Cara melihat"
              value={view}
              onValue={setView}
              options={[
                { value: 'peta', label: 'Peta' },
                { value: 'mosaik', label: 'Mosaik' },
              ]}
            />
          }
        >
          <ClassScale
            title="Jumlah desa menurut cakupan, %"
            breaks={['15', '25', '37,41', '50', '65']}
            counts={classCounts}
            format={count}
            unknownName="tidak ada data"
            unmeasuredName="penyebut belum ada"
          />
          <Mosaic
            label="Cakupan tiap desa, satu kotak satu desa, dikelompokkan per kecamatan."
            groups={groups}
            selected={chosen?.group}
            selectedLeaf={chosen?.leaf}
            onSelect={(group, leaf) => setChosen({ group, leaf })}
            idleWords="Pilih kecamatan untuk melihat desanya."
            note="Angka di kanan nama: cakupan kecamatan, %. Titik di tengah berarti kelurahan."
            twin={{
              open: 'Lihat sebagai tabel',
              caption: 'Cakupan per kecamatan',
              heads: ['Kecamatan', 'Cakupan'],
              rows: places.map((place) => [place.name, percent(rate(place))]),
            }}
          />
        </Section>
        <div className={styles.stack}>
          <ClassLegend
            title="Cakupan (%) dan jumlah desa"
            names={['di bawah 15', '15 – 25', '25 – 37,41', '37,41 – 50', '50 – 65', '65 ke atas']}
            counts={classCounts}
            format={count}
            unknownName="tidak ada data"
            unmeasuredName="penyebut belum ada"
            note="Garis hitam: batas target 37,41 %."
          />
        </div>
      </div>
      <Distances />
      <Section
        title="Pekerja terlindungi, 13 bulan terakhir"
        right="orang, akhir bulan; sumbu tidak mulai dari nol"
      >
        <Trend
          label="Pekerja terlindungi naik dari 186.600 pada Oktober 2025 menjadi 201.120 pada Oktober 2026, dengan penurunan 28.468 pada Januari."
          names={MONTHS}
          values={COVERED}
          format={count}
          required={{ from: 12, fromValue: 201_120, to: 14, toValue: 223_792, words: ['target 223.792'] }}
          forecast={{
            from: 12,
            fromValue: 201_120,
            to: 14,
            toValue: 209_480,
            words: ['laju sekarang', '± 209.480'],
          }}
          event={{ at: 3, words: ['−28.468 di Januari:', 'dana habis 31 Des'] }}
          twin={{
            open: 'Lihat sebagai tabel',
            caption: 'Pekerja terlindungi per bulan',
            heads: ['Bulan', 'Terlindungi'],
            rows: COVERED.map((value, at) => [MONTHS[at] ?? '', count(value)]),
          }}
        />
      </Section>
      <div className={styles.two}>
        <Section title="Dari 1.284 baris, 955 mengubah register" right="812 baru, 143 diperbarui">
          <Funnel
            label="Dari 1.284 baris di lembar, 955 mengubah register."
            format={count}
            steps={[
              { term: 'Baris di lembar', value: 1284 },
              { term: 'Berisi orang', value: 1246, loss: '38 baris kosong, judul, dan jumlah disisihkan' },
              {
                term: 'Lolos pemeriksaan',
                value: 1063,
                loss: '183 ditolak, dikembalikan kepada pengirim',
                lossKind: 'wrong',
              },
              {
                term: 'Jelas orangnya',
                value: 1016,
                loss: '47 mirip orang lain, perlu keputusan Anda',
                lossKind: 'doubt',
              },
              { term: 'Mengubah register', value: 955, loss: '61 sudah sama persis', lossKind: 'same' },
            ]}
          />
        </Section>
        <Section title="26 dari 100 pekerja terlindungi">
          <Pictogram label="Dari 100 pekerja, 26 terlindungi." covered={26} />
        </Section>
      </div>
      <div className={styles.two}>
        <div className={`${styles.ink} ${styles.stack}`}>
          <Logo name="Naungan" ground="ink" />
          <Pictogram label="Dari 100 pekerja, 34 sudah punya naungan." covered={34} ground="ink" />
        </div>
        <Section title="Naik atau turun?">
          <Trend
            label="Cakupan naik dari 16 menjadi 26,2 persen; target 37,41 persen."
            names={MONTHS.slice(0, 13)}
            values={[16, 17, 18, 15, null, 17.5, 19, 20.5, 22, 23, 24, 25.4, 26.2]}
            from="zero"
            format={count}
            level={{ value: 37.41, words: 'target 37,41 %' }}
            twin={{
              open: 'Lihat sebagai tabel',
              caption: 'Cakupan per bulan',
              heads: ['Bulan', 'Cakupan'],
              rows: [['Okt 2026', '26,2 %']],
            }}
          />
        </Section>
      </div>
    </>
  )
}

function Distances() {
  return (
    <Section title="3 dari 12 kecamatan mencapai 37,41 %" right="% pekerja terlindungi, terjauh di atas">
      <DotRange
        label="Cakupan 12 kecamatan dan jaraknya ke target 37,41 persen."
        rows={places.map((place) => ({
          key: place.key,
          name: place.name,
          figure: percent(rate(place)),
          value: rate(place),
        }))}
        target={{ value: 3741, label: 'target: 37,41' }}
        whole={{ value: 2922, label: 'kabupaten 29,22' }}
        axis={(value) => count(value / 100)}
        twin={{
          open: 'Lihat sebagai tabel',
          caption: 'Cakupan per kecamatan',
          heads: ['Kecamatan', 'Cakupan'],
          rows: places.map((place) => [place.name, percent(rate(place))]),
        }}
      />
    </Section>
  )
}

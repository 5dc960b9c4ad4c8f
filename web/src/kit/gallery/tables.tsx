import { useState } from 'react'
import { Bullet } from '../bullet.tsx'
import { Pager } from '../pager.tsx'
import { Section } from '../section.tsx'
import { type Order, sortRows } from '../sort-rows.ts'
import { Status } from '../status.tsx'
import { type Column, Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'
import { count, gap, percent, type Place, places, rate, TARGET } from './figures.ts'
import styles from './gallery.module.css'

const columns: Column<Place>[] = [
  {
    key: 'name',
    header: 'Kecamatan',
    cell: (place) => (
      <a className="quiet-link" href={`#${place.key}`}>
        {place.name}
      </a>
    ),
    sortBy: (place) => place.name,
  },
  {
    key: 'covered',
    header: 'Terlindungi',
    numeric: true,
    secondary: true,
    cell: (place) => count(place.covered),
    sortBy: (place) => place.covered,
  },
  {
    key: 'workers',
    header: 'Seharusnya',
    numeric: true,
    secondary: true,
    cell: (place) => count(place.workers),
    sortBy: (place) => place.workers,
  },
  {
    key: 'rate',
    header: (
      <>
        Cakupan
        <br />| = target
      </>
    ),
    numeric: true,
    cell: (place) => (
      <span className={styles.bullet}>
        {percent(rate(place))} <Bullet value={rate(place)} target={TARGET} max={10_000} />
      </span>
    ),
    sortBy: rate,
  },
  { key: 'gap', header: 'Kurang', numeric: true, cell: (place) => count(gap(place)), sortBy: gap },
  {
    key: 'state',
    header: 'Daftar',
    secondary: true,
    cell: (place) => (
      <Status kind={gap(place) > 2500 ? 'warn' : 'ok'}>
        {gap(place) > 2500 ? '2 dari 3 daftar' : 'lengkap'}
      </Status>
    ),
  },
]

export function Tables() {
  const [order, setOrder] = useState<Order>({ key: 'gap', direction: 'descending' })
  const [page, setPage] = useState(1)
  const [tab, setTab] = useState<'wilayah' | 'segmen'>('wilayah')
  return (
    <Section title="Kecamatan dengan kekurangan terbesar" right={<a href="#xlsx">Unduh XLSX</a>}>
      <Tabs
        label="Cara membagi"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { key: 'wilayah', label: 'Per wilayah' },
          { key: 'segmen', label: 'Per segmen' },
        ]}
      >
        <Table
          caption="Kecamatan, kekurangan terbesar di atas"
          columns={columns}
          rows={sortRows(places, columns, order)}
          rowKey={(place) => place.key}
          order={order}
          onOrder={setOrder}
          selected="Cempaka"
          openLabel={(place) => `Rincian ${place.name}`}
          total={{ name: 'Jumlah', covered: '69.512', workers: '237.882', rate: '29,22 %', gap: '19.479' }}
        />
      </Tabs>
      <Pager
        label="Halaman tabel"
        page={page}
        pages={3}
        position={`Baris ${page * 12 - 11}–${page * 12} dari 36`}
        previousWord="Sebelumnya"
        nextWord="Berikutnya"
        onPage={setPage}
        all={{ text: 'Tampilkan semua', onClick: () => setPage(1) }}
      />
    </Section>
  )
}

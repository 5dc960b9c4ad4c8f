import { Button } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Empty } from '../empty.tsx'
import { ErrorState } from '../error-state.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Note } from '../note.tsx'
import { Progress } from '../progress.tsx'
import { Section } from '../section.tsx'
import { Skeleton } from '../skeleton.tsx'
import { Status } from '../status.tsx'
import { Steps } from '../steps.tsx'
import styles from './gallery.module.css'

const TOKENS =
  'tinta tinta-2 tinta-3 nila-1 nila-2 nila-3 nila-5 nila-6 nila-7 nila-8 daun-1 daun-5 daun-7 kunyit-1 kunyit-5 kunyit-7 bata-1 bata-5 bata-7 dasar peta-0 peta-1 peta-2 peta-3 peta-4 peta-5 beda-turun-3 beda-turun-2 beda-turun-1 beda-0 beda-naik-1 beda-naik-2 beda-naik-3 jurang-0 jurang-1 jurang-2 jurang-3 jurang-4'.split(
    ' ',
  )

export function States() {
  return (
    <>
      <Section title="Keadaan">
        <div className={styles.two}>
          <div className={styles.stack}>
            <Empty title="Belum ada daftar pekerja" action={<Button>Unggah daftar</Button>}>
              Mulai dari berkas apa pun yang desa punya. Tidak perlu dirapikan dulu.
            </Empty>
            <Progress
              title="Memeriksa 412.806 baris"
              done={255_940}
              total={412_806}
              words="255.940 selesai, kira-kira 2 detik lagi. Boleh menutup halaman ini."
              cancel={{ text: 'Batalkan', note: '(belum ada yang disimpan)', onCancel: () => undefined }}
            />
            <Progress title="Membaca berkas" done={0} total={null} words="Menghitung baris." />
            <Skeleton label="Memuat" shape="page" />
            <div className={styles.row}>
              <Status kind="ok">Baru</Status>
              <Status kind="warn">Ragu</Status>
              <Status kind="bad">Ditolak</Status>
              <Status kind="info">Baru, dicatat</Status>
              <Status kind="off">Tidak aktif</Status>
              <Status kind="due">9 hari lagi</Status>
            </div>
            <Steps
              label="Langkah pertama"
              stateWords={{ done: '(selesai)', current: '(sekarang)', ahead: '(nanti)' }}
              steps={[
                { key: 'a', title: 'Basis data siap', note: 'PostgreSQL 18, terenkripsi', state: 'done' },
                { key: 'b', title: 'Wilayah yang dilayani', state: 'current' },
                { key: 'c', title: 'Admin pertama', state: 'ahead' },
              ]}
            />
          </div>
          <div className={styles.stack}>
            <ErrorState
              title="Angka tidak dapat dihitung"
              retry={{ text: 'Coba lagi', onRetry: () => undefined }}
            >
              Kesalahan di server, bukan di data Anda. Tidak ada yang hilang. Bila tetap begini, kirim kode{' '}
              <b>K7-4412</b>.
            </ErrorState>
            <Note kind="warn" title="Sambungan putus sejak 09.12">
              Angka di layar ini dari pukul 09.10.
            </Note>
            <Note kind="info" title="Kabupaten Contoh">
              Terisi sendiri: 27 kecamatan, 12 kelurahan, 462 desa.
            </Note>
            <Note kind="ok" title="812 orang baru, 143 diperbarui">
              183 baris dikembalikan. <a href="#batal">Batalkan</a>
            </Note>
            <ErrorSummary
              title="2 isian perlu dibetulkan"
              faults={[
                { id: 'cari', text: 'Wilayah belum dipilih' },
                { id: 'nik', text: 'NIK 15 angka' },
              ]}
            />
            <Disclosure summary="Kolom mana yang dibaca?">Sebelas kolom dikenali dari judulnya.</Disclosure>
          </div>
        </div>
      </Section>
      <Section title="Warna">
        <div className={styles.swatches}>
          {TOKENS.map((token) => (
            <div key={token}>
              <i style={{ background: `var(--${token})` }} />
              {token}
            </div>
          ))}
        </div>
      </Section>
    </>
  )
}

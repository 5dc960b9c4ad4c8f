import { useState } from 'react'
import { Button, buttonClass } from '../button.tsx'
import { Checkbox } from '../checkbox.tsx'
import { CodeInput } from '../code-input.tsx'
import { Dialog } from '../dialog.tsx'
import { FileDrop } from '../file-drop.tsx'
import { Menu } from '../menu.tsx'
import { PasswordInput } from '../password-input.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { SearchSelect } from '../search-select.tsx'
import { Section } from '../section.tsx'
import { InlineSelect, Select } from '../select.tsx'
import { TextInput } from '../text-input.tsx'
import styles from './gallery.module.css'

const FOUND = [
  { value: '99.24', label: 'Kabupaten Contoh', note: '99.24, Provinsi Contoh, 27 kecamatan' },
  { value: '99.24.22', label: 'Kec. Contoh', note: '99.24.22, Contoh' },
]

export function Forms() {
  const [code, setCode] = useState('123')
  const [query, setQuery] = useState('')
  const [same, setSame] = useState<string>()
  const [asked, setAsked] = useState(false)
  const [file, setFile] = useState('')
  return (
    <Section title="Isian">
      <div className={styles.two}>
        <div className={styles.stack}>
          <SearchSelect
            id="cari"
            label="Cari provinsi, kabupaten, atau kota"
            hint="Nama atau kode Kemendagri. Salah ketik sedikit tidak apa-apa."
            query={query}
            onQuery={setQuery}
            found={query.length > 4 ? [] : FOUND}
            nothing="Tidak ada wilayah bernama itu."
            onPick={(found) => setQuery(found.label)}
          />
          <TextInput label="Nama pengguna atau surel" defaultValue="ratna.contoh" autoComplete="username" />
          <PasswordInput label="Kata sandi" showWord="Lihat" hideWord="Tutup" defaultValue="rahasia contoh" />
          <CodeInput
            label="Kode 6 angka"
            hint="Dari aplikasi autentikator di HP Anda"
            value={code}
            onValue={setCode}
          />
          <TextInput
            label="NIK"
            chars={16}
            inputMode="numeric"
            defaultValue="352411000000012"
            message="NIK ini 15 angka; seharusnya 16. Lihat KTP sekali lagi."
          />
          <TextInput
            label="Keterangan"
            optional="(boleh kosong)"
            message="Bulan ini ditulis dua cara."
            messageKind="warn"
          />
          <Select
            label="Bulan"
            options={[
              { value: '10', label: 'Oktober 2026' },
              { value: '9', label: 'September 2026' },
            ]}
          />
        </div>
        <div className={styles.stack}>
          <FileDrop
            label="Lepas berkas di sini"
            choose="Pilih berkas"
            hint="Excel (.xlsx) atau CSV, sampai 50 MB"
            accept=".xlsx,.csv"
            chosen={file}
            onFiles={(files) => setFile(files[0]?.name ?? '')}
          />
          <RadioGroup
            legend="Orang yang sama atau bukan?"
            value={same}
            onValue={setSame}
            options={[
              { value: 'same', label: 'Orang yang sama', hint: 'Baris 762 memperbarui data lama.' },
              {
                value: 'two',
                label: 'Dua orang berbeda',
                hint: 'Misalnya saudara kembar. Keduanya dicatat.',
              },
            ]}
          />
          <Checkbox label="Saya sudah membaca aturannya" hint="Dicatat atas nama Anda." />
          <div className={styles.row}>
            <Button>Ambil 955 baris</Button>
            <Button kind="secondary">Unduh berkas berwarna</Button>
            <Button kind="quiet">Batalkan</Button>
            <Button busy="Mengirim…">Kirim</Button>
            <Button disabled>Belum bisa</Button>
            <Button kind="secondary" size="small" onClick={() => setAsked(true)}>
              Buka NIK
            </Button>
            <a className={buttonClass({ size: 'large' })} href="#masuk">
              Masuk
            </a>
            <InlineSelect
              aria-label="Urutan"
              options={[
                { value: 'a', label: 'Urut: cakupan terendah' },
                { value: 'b', label: 'Urut: abjad' },
              ]}
            />
            <Menu
              label="Akun"
              opener={
                <button type="button" className={buttonClass({ kind: 'secondary' })}>
                  Ratna Contoh
                </button>
              }
              items={[
                { key: 'sesi', text: 'Sesi dan keamanan', href: '#sesi' },
                { key: 'keluar', text: 'Keluar', tone: 'bad' },
              ]}
            />
          </div>
          <Dialog
            open={asked}
            onClose={() => setAsked(false)}
            title="Mengapa NIK ini perlu dibuka?"
            closeWord="Tutup"
            actions={<Button onClick={() => setAsked(false)}>Buka NIK</Button>}
          >
            <TextInput label="Alasan" hint="Tercatat di jejak data." data-autofocus />
          </Dialog>
        </div>
      </div>
    </Section>
  )
}

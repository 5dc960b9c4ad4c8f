#!/usr/bin/env node
import { UsageProblem } from './usage-problem.ts'

type Command = {
  readonly usage: string
  readonly does: string
  readonly run: (args: string[]) => Promise<number>
}

/** Each is loaded when it is called: checking a list waits for no database driver. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check BERKAS… [--desa KODE] [--on YYYY-MM-DD] [--all-sheets] [--json]',
    does: 'memeriksa daftar pekerja tanpa basis data',
    run: async (args) => (await import('./check.ts')).check(args),
  },
  assess: {
    usage: 'assess BERKAS-ATAU-FOLDER… [--json]',
    does: 'menjalankan kasus aturan; selesai dengan 1 bila ada yang berbeda',
    run: async (args) => (await import('./assess.ts')).assessCases(args),
  },
  iuran: {
    usage: 'iuran bpu|pu|jakon|pmi… fakta=nilai… [--json]',
    does: 'menghitung iuran dan alasannya; tanpa fakta: daftar faktanya',
    run: async (args) => (await import('./ask.ts')).askRule('iuran', args),
  },
  manfaat: {
    usage: 'manfaat jkm|jkk|beasiswa|waris… fakta=nilai… [--json]',
    does: 'menghitung hak keluarga dan alasannya; tanpa fakta: daftar faktanya',
    run: async (args) => (await import('./ask.ts')).askRule('manfaat', args),
  },
  cascade: {
    usage: 'cascade BERKAS.json [--json]',
    does: 'membagi target sampai desa, tepat sampai orang terakhir; selesai dengan 1 bila batasnya berbenturan',
    run: async (args) => (await import('./cascade.ts')).cascadeFile(args),
  },
  plan: {
    usage: 'plan BERKAS.json [--json]',
    does: 'menyusun rencana terbaik untuk uang yang ada; selesai dengan 1 bila ada minimum yang tidak terpenuhi',
    run: async (args) => (await import('./plan.ts')).makePlan(args),
  },
  audit: {
    usage: 'audit verify',
    does: 'memeriksa rantai jejak audit; selesai dengan 1 bila putus',
    run: async (args) => (await import('./audit.ts')).audit(args),
  },
}

const help = (): string =>
  [
    'naungan: dari daftar pekerja sampai angka perlindungan',
    '',
    ...Object.values(COMMANDS).map(({ usage, does }) => `  naungan ${usage}\n      ${does}`),
    '',
    '  --desa KODE   desa untuk seluruh berkas, misalnya 35.24.14.2008 (ekspor OpenSID tidak memuatnya)',
    '  --on TANGGAL  hari yang dipakai menghitung umur; bawaan: hari ini',
    '  --all-sheets  semua lembar yang judul kolomnya sama dibaca sebagai satu daftar',
    '  --json        satu objek JSON, bukan ringkasan',
    '',
    'Selesai dengan 0 bila berkas terbaca, 2 bila tidak. Berkas untuk cascade: docs/cascade.schema.json.',
  ].join('\n')

async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || args.includes('--help')) {
    console.log(help())
    return 0
  }
  const command = COMMANDS[name]
  if (command === undefined) throw new UsageProblem(`Perintah ${name} tidak dikenal. Lihat: naungan --help`)
  return command.run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageProblem)) throw error
  console.error(error.message)
  process.exitCode = 2
}

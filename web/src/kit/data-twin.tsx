import { useState } from 'react'
import { Disclosure } from './disclosure.tsx'
import { type Column, Table } from './table.tsx'

export type Twin = {
  /** The words that open it, such as "See as a table". */
  open: string
  caption: string
  /** Column heads; the first column holds names, the others figures. */
  heads: string[]
  rows: string[][]
}

/** The same figures as a table, for those who read better than they look; hundreds of rows are made when asked for. */
export function DataTwin({ twin }: { twin: Twin }) {
  const [opened, setOpened] = useState(false)
  const columns: Column<string[]>[] = twin.heads.map((head, at) => ({
    key: head,
    header: head,
    numeric: at > 0,
    cell: (row) => row[at],
  }))
  return (
    <Disclosure summary={twin.open} onOpen={() => setOpened(true)}>
      {opened && (
        <Table caption={twin.caption} columns={columns} rows={twin.rows} rowKey={(row) => row.join('|')} />
      )}
    </Disclosure>
  )
}

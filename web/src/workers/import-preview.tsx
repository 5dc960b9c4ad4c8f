import { getRouteApi, Link } from '@tanstack/react-router'
import { linkTo } from '../app/ask.ts'
import { useTranslation } from '../app/i18n.ts'
import { Refused } from '../app/refused.tsx'
import { may, useMe } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { HowRead } from '../intake/how-read.tsx'
import { ListHead } from '../intake/list-head.tsx'
import styles from '../intake/preview.module.css'
import { Button, buttonClass } from '../kit/button.tsx'
import { Note } from '../kit/note.tsx'
import { Progress } from '../kit/progress.tsx'
import { DesaNames } from './desa-names.tsx'
import { ImportFindings } from './import-findings.tsx'
import { ImportForensics } from './import-forensics.tsx'
import { ImportFunnel } from './import-funnel.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { type Import, useListDeed } from './import-queries.ts'
import { ImportRows } from './import-rows.tsx'
import { ImportWhence } from './import-whence.tsx'
import { OtherSheets, ReadSheets } from './other-sheets.tsx'
import { Pairs } from './pairs.tsx'
import { ToImports } from './to-imports.tsx'

const route = getRouteApi('/shell/daftar/$id')

/** What a list would do to the register, or did: the whole in bars, what was found, and every row. */
export function ImportPreview({ list }: { list: Import }) {
  const { t: intake } = useTranslation('intake')
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { w } = route.useSearch()
  const ready = list.state === 'ready'
  const uploaded = intake('uploaded', { moment: format.moment(list.createdAt), name: list.createdBy })
  return (
    <>
      <ListHead
        up={<ToImports />}
        title={list.fileName}
        about={
          <>
            {list.sender && intake('sentBy', { sender: list.sender })} {uploaded}{' '}
            {ready && <b>{intake('nothingKept')}</b>}
          </>
        }
        actions={<Deeds list={list} />}
      />
      <div className={styles.stack}>
        {list.state === 'taking' && (
          <div className={styles.narrow}>
            <Progress
              title={t('taking', { n: format.count(list.funnel.changes) })}
              done={0}
              total={null}
              words={t('takingWords')}
            />
          </div>
        )}
        <ImportOutcome list={list} />
        {ready && list.sameAs && <SameFile list={list} sameAs={list.sameAs} />}
        {list.sheets.length > 1 && <ReadSheets list={list} />}
        {ready && list.otherSheets.length > 0 && <OtherSheets list={list} />}
        {list.mends && !list.sameAs && <Mended list={list} mends={list.mends} />}
        <ImportWhence list={list} of="daftar" />
        <div className={styles.top}>
          <div className={styles.side}>
            <ImportFunnel list={list} />
            <HowRead
              sheet={list.sheet === list.fileName || list.sheets.length > 1 ? null : list.sheet}
              headerRow={list.headerRow}
              columns={list.columns}
              change={
                ready && (
                  <Link to="/daftar/$id" params={{ id: list.id }} search={{ w, kolom: 'ubah' }}>
                    {intake('changeColumns')}
                  </Link>
                )
              }
            />
          </div>
          <ImportForensics list={list} />
        </div>
        {ready && <DesaNames list={list} />}
        <div className={styles.rows}>
          <ImportFindings list={list} />
          <ImportRows list={list} />
        </div>
        {ready && <Pairs list={list} />}
      </div>
    </>
  )
}

/** What can be done with the list as a whole, each naming what it does. */
function Deeds({ list }: { list: Import }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const me = useMe()
  const take = useListDeed('POST /imports/:id/take', list.id)
  const cancel = useListDeed('POST /imports/:id/cancel', list.id)
  const { rejected, warned } = list.verdicts
  const writes = may(me, 'register.write', list.area)
  const decides = list.state === 'ready' && writes
  const returns = writes && rejected + warned > 0
  return (
    <>
      {decides && (
        <Button kind="quiet" onClick={() => cancel.mutate()}>
          {t('cancelList')}
        </Button>
      )}
      {rejected > 0 && (
        <a
          className={buttonClass({ kind: 'secondary' })}
          href={linkTo('GET /imports/:id/rejected.csv', { id: list.id })}
          download
        >
          {t('downloadRejected', { n: format.count(rejected) })}
        </a>
      )}
      {returns && (
        <a
          className={buttonClass({ kind: 'secondary' })}
          href={linkTo('GET /imports/:id/returned.xlsx', { id: list.id })}
          download
        >
          {t('downloadReturned')}
        </a>
      )}
      {decides && list.funnel.changes > 0 && (
        <Button
          busy={take.isPending && t('taking', { n: format.count(list.funnel.changes) })}
          onClick={() => take.mutate()}
        >
          {t('take', { n: format.count(list.funnel.changes) })}
        </Button>
      )}
      <Refused error={take.error ?? cancel.error} />
    </>
  )
}

function SameFile({ list, sameAs }: { list: Import; sameAs: NonNullable<Import['sameAs']> }) {
  const { t } = useTranslation('workers')
  const { t: intake } = useTranslation('intake')
  const format = useFormat()
  const { w } = route.useSearch()
  return (
    <Note
      kind="warn"
      title={intake('sameFile', { moment: format.moment(sameAs.createdAt) })}
      actions={
        <Link to="/daftar/$id" params={{ id: sameAs.id }} search={{ w }}>
          {intake('seeFirst')}
        </Link>
      }
    >
      {list.funnel.changes === 0 && <p>{t('sameFileBody')}</p>}
    </Note>
  )
}

/** A copy that came back: what it says again of people already taken changes nothing. */
function Mended({ list, mends }: { list: Import; mends: NonNullable<Import['mends']> }) {
  const { t } = useTranslation('workers')
  const format = useFormat()
  const { w } = route.useSearch()
  return (
    <Note
      kind="info"
      title={t('mendedCopy', { name: mends.fileName })}
      actions={
        <Link to="/daftar/$id" params={{ id: mends.id }} search={{ w }}>
          {t('mendedFirst')}
        </Link>
      }
    >
      <p>{t('mendedBody', { same: format.count(list.effects.same) })}</p>
    </Note>
  )
}

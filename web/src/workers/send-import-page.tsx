import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AreaField, type PickedArea } from '../app/area-field.tsx'
import { areaQuery } from '../app/area-query.ts'
import { sendFile } from '../app/ask.ts'
import { useCurrentArea } from '../app/current-area.ts'
import { useTranslation } from '../app/i18n.ts'
import { may, useMe } from '../app/session.tsx'
import { LoadingPage } from '../app/states.tsx'
import { useFormat } from '../app/use-format.ts'
import { ListHead } from '../intake/list-head.tsx'
import { OwnAreas } from '../intake/own-areas.tsx'
import { SendForm } from '../intake/send-form.tsx'
import preview from '../intake/preview.module.css'
import { SenderField } from './sender-field.tsx'

const KABUPATEN = 5
const DESA = 13

/** A list of workers on its way in: the file, whose area it is, and its desa where the file does not say. */
export function SendImportPage() {
  const w = useCurrentArea()
  const { data } = useQuery(areaQuery(w))
  if (!data) return <LoadingPage />
  return <SendImport key={w} here={{ code: w, name: data.area.name }} />
}

function SendImport({ here }: { here: PickedArea }) {
  const { t } = useTranslation('workers')
  const { t: app } = useTranslation('app')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const narrowEnough = here.code.length >= KABUPATEN
  const [area, setArea] = useState<PickedArea | null>(narrowEnough ? here : null)
  const [desa, setDesa] = useState<PickedArea | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const hereName = format.area(here.code, here.name)
  const up = (
    <Link to="/daftar" search={{ w: here.code }}>
      {t('uploads')}
    </Link>
  )
  const permitted = may(me, 'register.write', here.code)
  if (!permitted)
    return (
      <>
        <ListHead up={up} title={t('mayNotSend', { area: hereName })} />
        <OwnAreas
          can="register.write"
          link={(code, words) => (
            <Link to="/daftar/baru" search={{ w: code }}>
              {words}
            </Link>
          )}
        />
      </>
    )
  const missing = !area || area.code.length < KABUPATEN
  const oneDesa = desa ?? (area?.code.length === DESA ? area : null)
  const sender = typed ?? (oneDesa ? format.area(oneDesa.code, oneDesa.name) : (me.office ?? ''))
  const unnamed = sender.trim() === ''
  return (
    <>
      <ListHead up={up} title={t('sendTitle', { area: hereName })} about={t('sendLead')} />
      <div className={preview.narrow}>
        <SendForm
          send={(file, onProgress) => {
            const fields = { area: area?.code ?? '', sender, ...(desa && { desa: desa.code }) }
            return sendFile('POST /imports', fields, file, onProgress)
          }}
          ready={() => {
            setAsked(true)
            return !missing && !unnamed
          }}
          onSent={(id) => void navigate({ to: '/daftar/$id', params: { id }, search: { w: here.code } })}
        >
          {!narrowEnough && (
            <AreaField
              label={t('sendArea')}
              hint={t('sendAreaHint')}
              area={area}
              onArea={(picked) => {
                setArea(picked)
                setDesa(null)
              }}
              within={here.code}
              message={asked && missing ? t('sendAreaNeeded') : undefined}
            />
          )}
          {area && area.code.length < DESA && (
            <AreaField
              key={area.code}
              label={t('wholeDesa')}
              hint={t('wholeDesaHint')}
              optional={app('optional')}
              area={desa}
              onArea={(picked) => setDesa(picked && picked.code.length === DESA ? picked : null)}
              within={area.code}
            />
          )}
          {area && !missing && (
            <SenderField
              area={area.code}
              sender={sender}
              onSender={setTyped}
              message={asked && unnamed ? t('senderNeeded') : undefined}
            />
          )}
        </SendForm>
      </div>
    </>
  )
}

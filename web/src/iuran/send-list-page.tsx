import { BASES, type Basis } from '@naungan/rules/indicator'
import { kabOf } from '@naungan/rules/words'
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
import preview from '../intake/preview.module.css'
import { SendForm } from '../intake/send-form.tsx'
import { RadioGroup } from '../kit/radio-group.tsx'

const KABUPATEN = 5

/** A member list of BPJS on its way in, for one kabupaten. */
export function SendListPage() {
  const w = useCurrentArea()
  const area = kabOf(w) ?? w
  const { data } = useQuery(areaQuery(area))
  if (!data) return <LoadingPage />
  return <SendList key={area} here={{ code: area, name: data.area.name }} />
}

function SendList({ here }: { here: PickedArea }) {
  const { t } = useTranslation('lists')
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const isKab = here.code.length === KABUPATEN
  const [kab, setKab] = useState<PickedArea | null>(isKab ? here : null)
  const [asked, setAsked] = useState(false)
  const [basis, setBasis] = useState<Basis>('domisili')
  const name = format.area(here.code, here.name)
  const up = (
    <Link to="/iuran" search={{ w: here.code }}>
      {t('lists')}
    </Link>
  )
  if (!may(me, 'list.write', here.code))
    return (
      <>
        <ListHead up={up} title={t('mayNotSend', { area: name })} />
        <OwnAreas
          can="list.write"
          fits={(code) => code.length <= KABUPATEN}
          link={(code, words) => (
            <Link to="/iuran/baru" search={{ w: code }}>
              {words}
            </Link>
          )}
        />
      </>
    )
  const missing = kab?.code.length !== KABUPATEN
  return (
    <>
      <ListHead up={up} title={t('sendTitle', { area: name })} about={t('sendLead')} />
      <div className={preview.narrow}>
        <SendForm
          send={(file, onProgress) =>
            sendFile('POST /lists', { area: kab?.code ?? '', basis }, file, onProgress)
          }
          ready={() => {
            setAsked(true)
            return !missing
          }}
          onSent={(id) => void navigate({ to: '/iuran/$id', params: { id }, search: { w: here.code } })}
        >
          {!isKab && (
            <AreaField
              label={t('kab')}
              hint={t('chooseKabBody')}
              area={kab}
              onArea={setKab}
              maxLevel={2}
              within={here.code}
              message={asked && missing ? t('chooseKab') : undefined}
            />
          )}
          <RadioGroup
            legend={t('basisAsked')}
            options={BASES.map((value) => ({
              value,
              label: t(`basis.${value}`),
              hint: t(`basisHint.${value}`),
            }))}
            value={basis}
            onValue={(value) => setBasis(value as Basis)}
          />
        </SendForm>
      </div>
    </>
  )
}

import { useState } from 'react'
import { useTranslation } from '../app/i18n.ts'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import styles from './register-page.module.css'

type RegisterSearchProps = {
  q: string
  fault: string | undefined
  busy: boolean
  onSearch: (typed: string) => void
}

export function RegisterSearch({ q, fault, busy, onSearch }: RegisterSearchProps) {
  const { t } = useTranslation('workers')
  const [typed, setTyped] = useState(q)
  return (
    <form
      role="search"
      className={styles.search}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed)
      }}
    >
      <TextInput
        label={t('search')}
        hint={t('searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        message={fault}
      />
      <Button type="submit" busy={busy && t('searching')}>
        {t('searchButton')}
      </Button>
    </form>
  )
}

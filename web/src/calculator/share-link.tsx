import { useTranslation } from '../app/i18n.ts'
import { useCopy } from '../app/use-copy.ts'
import { Button } from '../kit/button.tsx'
import { TextInput } from '../kit/text-input.tsx'
import type { CalculatorName, Said } from './calculators.ts'
import styles from './calculator.module.css'
import { linkOf } from './said.ts'

/** To be passed on or printed; where the browser does not let us copy, the link stands there to be copied by hand. */
export function ShareLink({ name, said }: { name: CalculatorName; said: Said }) {
  const { t } = useTranslation('calculator')
  const { outcome, copy } = useCopy()
  const link = linkOf(window.location.origin, name, said)
  return (
    <div className={`${styles.share} screen-only`}>
      <Button kind="secondary" onClick={() => void copy(link)}>
        {t('copyLink')}
      </Button>
      <Button kind="secondary" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <span role="status">{outcome === 'copied' && t('copied')}</span>
      {outcome === 'by-hand' && (
        <TextInput label={t('copyByHand')} readOnly value={link} onFocus={(event) => event.target.select()} />
      )}
      <p className="note-text">{t('linkNote')}</p>
    </div>
  )
}

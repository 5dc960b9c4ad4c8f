import { Link, useSearch } from '@tanstack/react-router'
import { changeLanguage, useTranslation } from '../app/i18n.ts'
import { useSession } from '../app/session.tsx'
import { useFormat } from '../app/use-format.ts'
import { Logo } from '../kit/logo.tsx'
import { Pictogram } from '../kit/pictogram.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'

/** The door: what the place is for on the left, name and password on the right. */
export function SignInPage() {
  const { t, language } = useTranslation('accounts')
  const format = useFormat()
  const { ke } = useSearch({ from: '/masuk' })
  const { served, demo } = useSession()
  return (
    <div className={styles.halves}>
      <header className={styles.panel}>
        <Logo name={t('product')} ground="ink" />
        <div className={styles.promise}>
          <div className={styles.picture}>
            <Pictogram label={t('promisePicture')} covered={100} ground="ink" />
          </div>
          <p className={styles.sentence}>{t('promise')}</p>
        </div>
        <p className={styles.foot}>
          {[served && t('served', { area: format.area(served.code, served.name) }), demo && t('madeUp')]
            .filter(Boolean)
            .join(' ')}
        </p>
      </header>
      <main className={styles.door}>
        <div className={styles.form}>
          <h1>{t('signIn')}</h1>
          {ke && ke !== '/' && <p className="muted">{t('signInFirst')}</p>}
          <SignInForm to={ke ?? '/'} />
          <p className="note-text">{t('sharedComputer')}</p>
          <p>
            <Link to="/hitung">{t('countWithout')}</Link>
          </p>
          <p>
            <button
              type="button"
              className={`link ${styles.language}`}
              lang={language === 'en' ? 'id' : 'en'}
              onClick={() => void changeLanguage(language === 'en' ? 'id' : 'en')}
            >
              {t('language')}
            </button>
          </p>
        </div>
      </main>
    </div>
  )
}

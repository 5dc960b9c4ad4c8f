import { Link, Outlet } from '@tanstack/react-router'
import { changeLanguage, useTranslation } from './i18n.ts'
import { Logo } from '../kit/logo.tsx'
import styles from './open-frame.module.css'

/** The frame of a page for everybody: the name of the place, what else there is, the page. */
export function OpenFrame() {
  const { t, language } = useTranslation()
  const other = language === 'en' ? 'id' : 'en'
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#isi">
        {t('skip')}
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.brand}>
          <Logo name={t('name')} />
        </Link>
        <nav className={styles.ways} aria-label={t('menu')}>
          <Link to="/hitung">{t('calculator')}</Link>
          <Link to="/hukum">{t('law')}</Link>
          <Link to="/masuk" className={styles.last}>
            {t('signIn')}
          </Link>
        </nav>
      </header>
      <main id="isi" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.foot}>
        <button type="button" className="link" lang={other} onClick={() => void changeLanguage(other)}>
          {t('language')}
        </button>
      </footer>
    </div>
  )
}

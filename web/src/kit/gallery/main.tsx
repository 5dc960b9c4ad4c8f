import '../../app/tokens.css'
import '../../app/base.css'
import { createRoot } from 'react-dom/client'
import { Charts } from './charts.tsx'
import { Forms } from './forms.tsx'
import styles from './gallery.module.css'
import { Headline } from './headline.tsx'
import { States } from './states.tsx'
import { Tables } from './tables.tsx'

function Gallery() {
  return (
    <main className={styles.page}>
      <Headline />
      <Charts />
      <Tables />
      <Forms />
      <States />
    </main>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(<Gallery />)

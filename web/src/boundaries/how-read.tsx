import { useTranslation } from '../app/i18n.ts'
import { useFormat } from '../app/use-format.ts'
import { Section } from '../kit/section.tsx'
import styles from './boundaries.module.css'
import type { BoundarySet, Report } from './boundary-queries.ts'
import { SetWhence } from './set-whence.tsx'

/** By what the file was understood, so that a wrong guess can be seen. */
export function HowRead({ set, report }: { set: BoundarySet; report: Report }) {
  const { t } = useTranslation('boundaries')
  const format = useFormat()
  const { points } = report
  const facts: [string, string | null][] = [
    [t('format'), t(`formats.${report.format}`)],
    [t('layer'), report.layer],
    [t('codes'), t(`codeSystems.${report.codeSystem}`, { field: report.codeField })],
    [t('crs'), report.crs],
    [t('features'), format.count(report.features)],
    [t('points'), t('pointsWords', { read: format.count(points.read), kept: format.count(points.kept) })],
  ]
  return (
    <Section title={t('how')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <SetWhence set={set} of="cara-baca" />
    </Section>
  )
}

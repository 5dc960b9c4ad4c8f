/**
 * The floor plan: which room may open onto which. A room is a folder; its door is index.ts. Read with ARCHITECTURE.md.
 */
const door = (room) => `^server/src/${room}/index\\.ts$`
const inside = (room) => `^server/src/${room}/`
const rules = '^rules/src/'

/** Server rooms and what each may open, besides its own files, platform and the npm packages of server/package.json. */
const ROOMS = {
  platform: [],
  law: [`${rules}(fact|rule|rules)/`],
  solver: [`${rules}budget/`],
  sheets: [`${rules}(words|sheet)/`],
  wilayah: [`${rules}words/`],
  audit: [door('wilayah')],
  accounts: [`${rules}words/`, door('wilayah')],
  workers: [`${rules}(words|sheet|likeness)/`, door('wilayah'), door('sheets')],
  targets: [`${rules}(words|target|sheet|indicator|statistic)/`, door('wilayah'), door('sheets')],
  statistics: [`${rules}(words|statistic|sheet)/`, door('wilayah'), door('sheets'), door('targets')],
  iuran: [`${rules}(words|sheet|indicator|target)/`, door('wilayah'), door('sheets'), door('workers')],
  enrolment: [`${rules}words/`, door('wilayah'), door('iuran'), door('workers')],
  budgets: [
    `${rules}(words|target|sheet|law|fund|budget|iuran|rules)/`,
    door('wilayah'),
    door('sheets'),
    door('targets'),
    door('iuran'),
    door('workers'),
    door('solver'),
    door('enrolment'),
  ],
  boundaries: [`${rules}(words|sheet)/`, door('wilayah'), door('sheets')],
  reports: [
    `${rules}(words|order|target|sheet|indicator)/`,
    door('wilayah'),
    door('sheets'),
    door('iuran'),
    door('targets'),
    door('workers'),
  ],
}

const TESTS = '(\\.test\\.tsx?$|/test-db/|/access\\.|\\.fixture\\.ts$)'

const roomRules = Object.entries(ROOMS).map(([room, open]) => ({
  name: `server-${room}`,
  comment: `${room} opens only: platform, ${open.join(', ')}`,
  severity: 'error',
  from: { path: inside(room), pathNot: TESTS },
  to: {
    path: '^(server|web|cli|rules|bench|e2e|scripts)/',
    pathNot: [inside(room), ...(room === 'platform' ? [] : [inside('platform')]), ...open],
  },
}))

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // These two are types alone, of packages that have no code.
    {
      name: 'no-orphan-door',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { couldNotResolve: true, pathNot: '^(topojson-specification|geojson)$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'rules import nothing but rules: no npm package, no Node, no server, no web',
      severity: 'error',
      from: { path: rules, pathNot: TESTS },
      to: { pathNot: rules },
    },
    {
      name: 'words-know-no-law',
      severity: 'error',
      from: { path: `${rules}words/`, pathNot: TESTS },
      to: { path: `${rules}(?!words/)` },
    },
    ...roomRules,
    {
      name: 'web-knows-only-the-type-of-the-api',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: '^(server|cli|bench|e2e|scripts)/',
        pathNot: ['^server/src/(api|platform/(endpoint|auth))\\.ts$'],
      },
    },
    {
      name: 'web-takes-types-from-the-server-never-code',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kit-has-no-domain',
      severity: 'error',
      from: { path: '^web/src/kit/', pathNot: '/gallery/' },
      to: { path: '^(web/src/(?!kit/)|server/|rules/(?!src/order/))' },
    },
    {
      name: 'nobody-imports-tools',
      severity: 'error',
      from: { path: '^(rules|server|web|cli)/', pathNot: TESTS },
      to: { path: '^(scripts|bench|e2e)/' },
    },
    {
      name: 'no-junk-rooms',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|common|helpers?|shared|lib|types)(/|\\.tsx?$)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.generated\\.ts$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
}

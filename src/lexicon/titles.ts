import { words } from './words.js'

/**
 * Words before a personal name, lower case and without the full stop.
 *
 * Forms of address and ranks from AP and Reuters usage, collected by hand.
 */
export const titles: {
  /** Forms of address with gender: "Mrs." */
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  /** Address and rank that say nothing of gender: "Dr.", "Sen." */
  readonly address: ReadonlySet<string>
  /** What an abbreviation stands for. */
  readonly longForms: Readonly<Record<string, string>>
  /** Titles whose duty stands behind "of": "chief of staff", "Secretary of State". */
  readonly ofDuties: ReadonlySet<string>
  /** Of those duties the words for people. */
  readonly duties: ReadonlySet<string>
  /** After a name: "Jr." */
  readonly suffixes: ReadonlySet<string>
} = {
  female: words('mrs ms miss madam madame mme lady dame sister queen princess duchess baroness'),
  male: words('mr sir lord king prince duke father brother baron monsignor'),
  address: words(`
    dr prof professor doctor sen senator rep representative reps sens gov governor pres president vice_president lt
    lieutenant gen general col colonel maj major capt captain cmdr commander sgt sergeant brig brigadier cdr cpl corporal pvt pvt private adm
    admiral det detective rev reverend pastor bishop archbishop cardinal pope rabbi imam ayatollah sheikh judge justice
    hon sheriff mayor minister secretary chancellor premier ambassador attorney speaker chairman chairwoman chair
    congressman congresswoman councilman councilwoman councilmember councillor cllr coun mp msp mep commissioner superintendent director
    chief officer deputy supervisor assemblyman assemblywoman assemblymember alderman delegate coach ceo prince
    princess emir sultan spokesman spokeswoman spokesperson leader head undersecretary marshal inspector treasurer
    president-elect co-founder founder editor analyst economist strategist pollster aide adviser advisor lawyer manager
    counsel solicitor trustee constable trooper patrolman principal vice whip dean provost comptroller auditor coroner prosecutor candidate nominee
    recorder registrar assessor taoiseach tánaiste tanaiste td mla mlc mna smt smti kumari dcp acp dgp dsp ssp supt garda insp
    shri sri
  `),
  longForms: {
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    pres: 'president',
    prof: 'professor',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    brig: 'brigadier',
    cdr: 'commander',
    maj: 'major',
    capt: 'captain',
    cmdr: 'commander',
    sgt: 'sergeant',
    adm: 'admiral',
    det: 'detective',
    rev: 'reverend',
    dr: 'doctor',
    supt: 'superintendent',
    cllr: 'councillor',
    coun: 'councillor',
  },
  ofDuties: words(`
    secretary minister chief head director dean supervisor commissioner superintendent registrar recorder assessor clerk treasurer
  `),
  duties: words('staff police'),
  suffixes: words('jr sr ii iii iv esq phd kc qc mp msp mbe obe cbe'),
}

/** Of them those that stand before nothing but a name. */
export const civilTitles: ReadonlySet<string> = words('mr mrs ms mx')

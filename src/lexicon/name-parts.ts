import { words } from './words.js'

/** Small words inside and around capitalised names. Collected by hand. */
export const nameParts: {
  /** Inside personal names: "de la Cruz". */
  readonly particles: ReadonlySet<string>
  /** Capitalised words that are no part of a name. */
  readonly never: ReadonlySet<string>
  /** Of them those that are surnames behind a given name: "Ina May". */
  readonly months: ReadonlySet<string>
  /** Short months that are given names, too: "Jan Orr". */
  readonly shortMonths: ReadonlySet<string>
  /** Words of closed classes: a capital does not make them names. */
  readonly closed: ReadonlySet<string>
  /** Party and camp adjectives before a name or noun. */
  readonly parties: ReadonlySet<string>
  /** Party members as a plural noun: "Republicans". */
  readonly partisans: ReadonlySet<string>
  /** Before a title: "former", "then". */
  readonly qualifiers: ReadonlySet<string>
  /** Bodies that have a number for a name: "Local 12". */
  readonly numbered: ReadonlySet<string>
  /** Many to whom a body with a capital belongs: "Residents' Association". */
  readonly owners: ReadonlySet<string>
  /** Words of the names of bodies that are surnames too: "Jane Park". */
  readonly surnames: ReadonlySet<string>
  /** Before the name of a place: "Northern Virginia". */
  readonly directions: ReadonlySet<string>
  /** Last words of a programme that has somebody's name: "Jane Doe Investigative Radio". */
  readonly programmes: ReadonlySet<string>
  /** Hardly said of anything but bodies: "an Ordel official". */
  readonly staff: ReadonlySet<string>
  /** Short forms of given names that differ from the long one's beginning. */
  readonly shortForms: Readonly<Record<string, string>>
} = {
  particles: words('de la las los van von der den bin ibn al el bint da di dos du le ter ben abu y e af zu'),
  never: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december i jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat a.m p.m am pm est edt gmt utc pst pdt
    tt photo file video watch more advertisement updated christmas easter thanksgiving ramadan god jesus allah christ
  `),
  months: words('march april may june'),
  shortMonths: words('jan jun'),
  numbered: words('district ward local precinct lodge channel unit troop battalion'),
  closed: words(`
    the a an this that these those some any no every each all both another such which what whose either neither is are
    was were be been being am do does did have has had having will would can could may might must shall should if because
    while although though since unless until whether as when where why how before after once and or but nor so yet for
    not n't to of in on at by with from into onto over under about against between among through during without within
    upon toward towards despite per via than then there here also just even still only very too now however meanwhile
    instead moreover indeed perhaps maybe never always often later earlier today yesterday tomorrow tonight yes oh well
    asked said says told according speaking more most less least much many few several other others own same like unlike
    given whatever whoever whenever wherever thus hence therefore nonetheless nevertheless besides otherwise amid
    including regarding following based let alongside beyond behind across around along near except
  `),
  parties: words(`
    republican democratic democrat gop conservative liberal labour labor tory green libertarian independent socialist
    communist islamist christian muslim jewish catholic sunni shiite shia federal national international senior former
    african-american black white hispanic latino arab european asian western
  `),
  partisans: words(
    'republicans democrats conservatives liberals tories libertarians socialists communists progressives',
  ),
  qualifiers: words(
    'former ex then acting interim deputy vice assistant associate senior chief presumptive incoming outgoing late retired longtime veteran current prominent top',
  ),
  owners: words(`
    actors boys builders children citizens directors doctors drivers farmers fishermen girls journalists lawyers men merchants nurses
    officers owners parents patients people players pilots producers residents students supporters teachers tenants
    traders veterans victims voters women workers writers
  `),
  surnames: words(`
    stanley brothers sons park church house lane star works goldman guard court steel power mills farms
  `),
  directions: words(`
    north northern south southern east eastern west western northeast northeastern northwest northwestern
    southeast southeastern southwest southwestern upper lower central baja greater
  `),
  programmes: words('radio tv television news podcast show'),
  staff: words('official executive employee'),
  shortForms: {
    bill: 'william',
    billy: 'william',
    will: 'william',
    bob: 'robert',
    bobby: 'robert',
    rob: 'robert',
    dick: 'richard',
    rick: 'richard',
    jack: 'john',
    jim: 'james',
    jimmy: 'james',
    ted: 'edward',
    ed: 'edward',
    tony: 'anthony',
    mike: 'michael',
    mitch: 'mitchell',
    hank: 'henry',
    harry: 'harold',
    chuck: 'charles',
    charlie: 'charles',
    liz: 'elizabeth',
    beth: 'elizabeth',
    betsy: 'elizabeth',
    peggy: 'margaret',
    meg: 'margaret',
    kate: 'katherine',
    katie: 'katherine',
    nancy: 'ann',
    andy: 'andrew',
    drew: 'andrew',
    alex: 'alexander',
    sasha: 'alexander',
    tom: 'thomas',
    dave: 'david',
    steve: 'stephen',
    joe: 'joseph',
    larry: 'lawrence',
    jerry: 'gerald',
    newt: 'newton',
    rudy: 'rudolph',
    bibi: 'benjamin',
    bernie: 'bernard',
    jeff: 'jeffrey',
    geoff: 'geoffrey',
    terry: 'terence',
    jeb: 'john',
    gene: 'eugene',
  },
}

/** Words that keep their point. From Universal Dependencies English (EWT, GUM) and the style books of AP and Reuters; lower case. */

/** A name or number follows: the point never ends a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof gov lt sen sens rep reps gen col maj capt cmdr cdr brig cpl pvt sgt adm rev hon st ste mt ft pres supt
  det insp atty amb msgr fr vs v cf fig no nos pp vol ch art sec ed eds op al approx est`.split(/\s+/),
)

/** The point stays on the word, and may also end the sentence. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  `inc corp co cos ltd llc plc bros jr sr esq etc dept assn univ ave blvd rd hwy bldg jan feb mar apr jun jul aug sep sept oct nov
  dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla
  ore pa tenn tex va vt wash wis wyo mass e.g i.e ph.d m.d b.a m.a approx min max tel ext`.split(/\s+/),
)

/** Abbreviations that are also common words: they keep the point only with a capital and a word or number after it. */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  'no nos art fig sec ed del ill ind mass miss mar may mon sun sat wash mo min max co pa ms ch al est fr op st col gen det'.split(
    ' ',
  ),
)

import { words } from './words.js'

/* Words that tell of somebody who is held for a crime. Collected by hand. */

/** What is done to a suspect: "arrested Jane Doe", "Jane Doe was charged". */
export const charged: ReadonlySet<string> = words(`
  arrested charged detained indicted convicted jailed sentenced apprehended remanded prosecuted accused
`)

/** What a defendant does about a crime: "denies murder". */
export const pleadingVerbs: ReadonlySet<string> = words('plead deny admit face')

export const crimes: ReadonlySet<string> = words(`
  guilty murder manslaughter rape fraud assault theft robbery arson burglary perjury bribery extortion smuggling trafficking
  charge charges count counts trial
`)

/** Parts in court, of which one person has one. */
export const courtParts: readonly ReadonlySet<string>[] = [
  words('judge magistrate justice'),
  words('lawyer attorney solicitor barrister counsel'),
  words('prosecutor'),
  words('juror foreman forewoman'),
  words('defendant suspect accused'),
  words('plaintiff claimant victim'),
  words('detective inspector sergeant constable'),
  words('coroner pathologist'),
]

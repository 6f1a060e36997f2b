import { words } from './words.js'

/** Verbs whose object is what somebody leads or stands for: "who heads the center". */
export const leadingVerbs: ReadonlySet<string> = words(`
  head lead run chair direct manage oversee found cofound represent teach study own coach command
`)

/** Verbs after which "as" gives the subject's own role: "served as mayor", "was sworn in as a judge". */
export const servingVerbs: ReadonlySet<string> = words(`
  serve work act attend testify retire resign start begin join return train
  swear elect reelect appoint hire install confirm name inaugurate employ
`)

import { acting } from './acting.js'
import { beforeSpeech } from './before-speech.js'
import { behindQuotation } from './behind-quotation.js'
import { behindSubject } from './behind-subject.js'
import { blame } from './blame.js'
import { called } from './called.js'
import { coach } from './coach.js'
import { executive } from './executive.js'
import { namedThing } from './named-thing.js'
import { people } from './people.js'
import { perfect } from './perfect.js'
import { pluralBeforeVerb } from './plural-before-verb.js'
import { reduced } from './reduced.js'
import { reply } from './reply.js'
import { result } from './result.js'
import { secondName } from './second-name.js'
import { share } from './share.js'
import { surname } from './surname.js'
import type { GroupRule, TagRule } from './tag-rule.js'
import { title } from './title.js'
import { unknown } from './unknown.js'

/** Words that the tagger takes for others, in the order in which they are tried: the first rule that tells decides. */
export const tagRules: readonly TagRule[] = [
  people,
  surname,
  pluralBeforeVerb,
  result,
  blame,
  behindSubject,
  behindQuotation,
  beforeSpeech,
  namedThing,
  share,
  reduced,
  called,
  acting,
  coach,
  executive,
  reply,
  unknown,
]

/** Groups told from their last word, as soon as that is settled. */
export const groupsBehind: readonly GroupRule[] = [perfect, secondName]

/** Groups told from their first word, when all words are settled. */
export const groupsAhead: readonly GroupRule[] = [title]

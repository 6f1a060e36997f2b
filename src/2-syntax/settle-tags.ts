import type { KnownWords } from './closed-classes.js'
import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'
import type { GroupRule, TagRule } from './tag-rules/tag-rule.js'
import { groupsAhead, groupsBehind, tagRules } from './tag-rules/tag-rules.js'

/** The rules to try, in their order, by the position of the class of a word. */
type ByClass<Rule> = readonly (readonly Rule[])[]

const rulesOf = byClass(tagRules)
const behindOf = byClass(groupsBehind)
const aheadOf = byClass(groupsAhead)

/** Mend what a tagger that looks two words ahead cannot see. The model is trained without it. */
export function settleTags(words: readonly WordTraits[], tags: Int32Array, known: KnownWords): void {
  for (let at = 0; at < words.length; at++) {
    settleWord(words, tags, at, known)
    settleGroup(behindOf, words, tags, at)
  }
  for (let at = 0; at < words.length; at++) settleGroup(aheadOf, words, tags, at)
}

function settleWord(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): void {
  for (const rule of rulesOf[tags[at] as number] as readonly TagRule[]) {
    const tag = rule.tagOf(words, tags, at, known)
    if (tag === undefined) continue
    tags[at] = tag
    return
  }
}

function settleGroup(rules: ByClass<GroupRule>, words: readonly WordTraits[], tags: Int32Array, at: number): void {
  for (const rule of rules[tags[at] as number] as readonly GroupRule[]) if (rule.settle(words, tags, at)) return
}

function byClass<Rule extends GroupRule | TagRule>(rules: readonly Rule[]): ByClass<Rule> {
  return tagClasses.map((_, tag) => rules.filter(({ mends }) => mends.includes(tag)))
}

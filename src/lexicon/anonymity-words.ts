import { words } from './words.js'

/**
 * Words of the formulas that say that a source asked not to be named, and of the reasons given.
 *
 * Formulas and reasons as they are listed in newsroom policies (AP, NYT 2010 memo on stock reasons, NPR, SPJ) and seen
 * in US news stories; verbs and nouns as lemmas.
 */
export const anonymityWords: {
  /** "asked (not) to be named": verbs of wish and refusal. */
  readonly wishes: ReadonlySet<string>
  /** What is not to be done with the name: "identified". */
  readonly naming: ReadonlySet<string>
  /** "granted anonymity": verbs that take the noun. */
  readonly asking: ReadonlySet<string>
  /** What permission is missing for. */
  readonly speaking: ReadonlySet<string>
  /** Things and people that are called anonymous without being sources. */
  readonly falseFriends: ReadonlySet<string>
  /** Kind of reason by its words, first match wins. */
  readonly reasonKinds: readonly { readonly kind: string; readonly words: ReadonlySet<string> }[]
} = {
  wishes: words(`
    ask decline refuse wish want prefer request choose insist demand like opt agree elect seek desire plead beg fear
    withhold
  `),
  naming: words('name identify quote cite attribute disclose reveal publish use print mention release'),
  asking: words(
    'request ask insist demand grant seek promise give want prefer offer receive guarantee accord need require',
  ),
  speaking: words(`
    speak talk discuss comment describe disclose reveal share release brief address provide give detail confirm
    publicly release divulge answer be communicate
  `),
  falseFriends: words(`
    letter donor donation donate caller call tip tipster user account post poster note email message author poem gift
    benefactor hotline survey questionnaire complaint comment review reviewer bidder buyer blog blogger website company shell
    llc pamphlet flyer text hacker group alcoholic narcotic troll commenter threat
  `),
  reasonKinds: [
    {
      kind: 'not-authorized',
      words: words(
        'authorize authorized authorised unauthorized permitted permission cleared allowed barred prohibited forbidden entitled',
      ),
    },
    {
      kind: 'legal',
      words: words(
        'nda nondisclosure non-disclosure legal lawsuit litigation law court lawyer lawyers contract contracts confidentiality classified statute prosecution immigration',
      ),
    },
    {
      kind: 'fear-job',
      words: words(
        'job jobs career careers employer employers fired boss employment livelihood professional retaliation retribution',
      ),
    },
    {
      kind: 'fear-safety',
      words: words(
        'safety security fear fears feared fearing reprisal reprisals repercussions life lives danger threats threatened harassment violence arrest persecution stigma safe backlash harm attack attacked',
      ),
    },
    { kind: 'candour', words: words('candid candidly frank frankly freely free openly honest honestly bluntly speak') },
    {
      kind: 'diplomatic',
      words: words('diplomatic diplomacy protocol relations negotiations negotiation talks treaty'),
    },
    { kind: 'ground-rules', words: words('rules rule ground policy policies guidelines background') },
    { kind: 'sensitivity', words: words('sensitive sensitivity sensitivities delicate delicacy') },
    {
      kind: 'private',
      words: words(
        'private privately privacy internal confidential nonpublic non-public public undisclosed deliberations conversation conversations strategy discussions discussion meeting meetings plans plan matter directives schedule personnel ongoing announced announcement thinking details data encounter scene',
      ),
    },
  ],
}

/** The words that a result is put in, and for each the rule that decides. */

export type QuotationKind =
  /** All its words stand in quotation marks. */
  | 'direct'
  /** None do. */
  | 'indirect'
  /** Some do. */
  | 'mixed'

export type CueKind =
  /** "said", "pointed out". */
  | 'verb'
  /** "her claim that". */
  | 'noun'
  /** "according to", "in her view". */
  | 'preposition'
  /** "reportedly". */
  | 'adverb'
  /** A colon or dash between the source and its words. */
  | 'punctuation'
  /** No words of reporting. Never found; kept for rows written by hand. */
  | 'none'

/** What the source does by saying it, by the verb, noun or phrase of the default lexicon. */
export type Act =
  /** "say", "tell", "according to": the most common. */
  | 'state'
  /** "reply", "counter". */
  | 'answer'
  /** "ask", "wonder". */
  | 'ask'
  /** "note", "reveal", "confirm": by the verb's own meaning a fact. */
  | 'report-fact'
  /** "reportedly". */
  | 'report'
  /** "determine", "cite", "its conclusion". */
  | 'find'
  /** "admit", "acknowledge". */
  | 'admit'
  /** "insist", "argue that". */
  | 'insist'
  /** "his argument", "her objection". */
  | 'argue'
  /** "claim", "boast". */
  | 'claim'
  /** "allegedly". */
  | 'allege'
  /** "exaggerate", "fabricate". */
  | 'falsely-claim'
  /** "deny", "dispute". */
  | 'deny'
  /** "accuse", "blame", "call". */
  | 'accuse'
  /** "criticize", "complain". */
  | 'criticize'
  /** "praise", "welcome". */
  | 'praise'
  /** "agree", "echo". */
  | 'agree'
  /** "promise", "vow", "decline"; with scope 'all' also "plan". */
  | 'promise'
  /** "urge", "call for", "order". */
  | 'urge'
  /** "warn", "caution". */
  | 'warn'
  /** "decide", "uphold". */
  | 'rule'
  /** "predict", "forecast". */
  | 'predict'
  /** "speculate". */
  | 'speculate'
  /** "suggest", "hint". */
  | 'suggest'
  /** "believe", "think", "in her view". */
  | 'believe'
  /** "his fear that", "her hope that". */
  | 'fear'
  /** "want", "hope", "dread". */
  | 'attitude'

/** The reporter's stance towards the claim, shown by the reporting words. */
export type Stance =
  /** The words take no side: "said", "told", "according to". */
  | 'neutral'
  /** They take the claim for true: "noted", "revealed", "admitted", "rightly said". */
  | 'endorsing'
  /** They leave it to the source: "claimed", "accused", "allegedly". */
  | 'distancing'
  /** They take it for false or unproven: "falsely claimed", "said without evidence". */
  | 'rejecting'

/** How the words reached the article, as far as the reporting clause tells. */
export type Channel =
  /** Told to the paper or to reporters; also where nothing says otherwise. */
  | 'interview'
  /** Said or published for anyone: a speech, a post, a statement, a report, testimony in court. */
  | 'public'
  /** Somebody named stands between: "told Reuters", "in an interview with the Courier". */
  | 'relayed'
  /** Nobody can be traced: "reportedly", "it is rumoured". */
  | 'hearsay'
  /** Seen by the reporter. Never found, since it has no words of reporting; kept for rows written by hand. */
  | 'observed'

/** How sure the speaker sounds about the main claim. */
export type HedgeLevel =
  /** Said flatly; promises and orders too. */
  | 'asserted'
  /** Given as likely, believed, expected or apparent: "probably", "I think", "predicted". */
  | 'probable'
  /** It may be so, no more: "may", "could", "perhaps", "feared". */
  | 'possible'
  /** Left undecided: "whether", "unclear", "no evidence", a question, a condition. */
  | 'open'

/** What kind of word hedges. */
export type HedgeClass =
  /** "may", "should". */
  | 'modal'
  /** "seems". */
  | 'verb'
  /** "probably". */
  | 'adverb'
  /** "likely". */
  | 'adjective'
  /** "a chance". */
  | 'noun'
  /** "if", "whether". */
  | 'conjunction'
  /** The speaker's own view: "I think", "in my opinion". */
  | 'shield'

/** What kind of source; the first that fits wins. README has a table with examples. */
export type SourceType =
  /** Nobody is named as the origin: "reportedly", "it is believed". Such an attribution has no sources; kept for rows written by hand. */
  | 'unspecified'
  /** The writer's own voice: "we asked"; with `publisher`, that outlet too. */
  | 'author'
  /** An outlet, agency or "media reports", as the origin. */
  | 'media'
  /** A thing that stores language or data: report, study, letter, video, law. If its issuer speaks, it is `organization`. */
  | 'document'
  /** A body, a definite institution, or a place that stands for its government. */
  | 'organization'
  /** Has a personal name in the article. */
  | 'named-person'
  /** One unnamed human picked out by an office or by kin: "the mayor", "her husband". */
  | 'identified-role'
  /** One human whom the article does not pick out: "a senior official". */
  | 'unnamed-person'
  /** Two or more who could have been interviewed: counted, of a named body, with inside knowledge; bare officials and witnesses too. */
  | 'unnamed-group'
  /** An open class, without number, body or knowledge: "critics", "experts", "some". */
  | 'generic-group'

/** Whether a reader could find out who the source is. Seniority changes nothing: "a senior official" is vague. */
export type Identifiability =
  /** By a name, a unique office, a body, a document. */
  | 'identified'
  /** Not by name, but the article tells a body it belongs to or how it knows. */
  | 'described'
  /** By nothing but a noun: "a source", "officials". */
  | 'vague'
  /** By no words at all. */
  | 'none'

/** Whether the source hides, as far as the whole article tells. */
export type AnonymityStatus =
  /** Identified, or nobody in particular: all types but `unnamed-person` and `unnamed-group`. */
  | 'on-record'
  /** Unnamed, but nothing suggests that the source asked for it: a spokesman, a passer-by, who spoke in public. Not anonymous. */
  | 'incidental'
  /** Unnamed, and the article says so: "on condition of anonymity", "asked not to be named", "not authorized to speak". */
  | 'granted'
  /** An unnamed insider with no such words: "people familiar with the talks", "a senior official". */
  | 'presumed'

/** Why anonymity was granted, by the words of the reason; the first that fits wins. */
export type ReasonKind =
  /** "not authorized to speak". */
  | 'not-authorized'
  /** The law: "a nondisclosure agreement", "pending litigation". */
  | 'legal'
  /** "for fear of losing her job". */
  | 'fear-job'
  /** "fearing reprisals". */
  | 'fear-safety'
  /** "to speak candidly". */
  | 'candour'
  /** "citing diplomatic protocol". */
  | 'diplomatic'
  /** "under ground rules set by the ministry". */
  | 'ground-rules'
  /** "because of the sensitivity of the matter". */
  | 'sensitivity'
  /** "to discuss private deliberations", "before it was announced". */
  | 'private'
  /** None of these words. */
  | 'other'

/** How an unnamed source knows, by the words about it; the first that fits wins. */
export type Basis =
  /** Took part: "who attended the meeting", "involved in the talks". */
  | 'participant'
  /** Was told: "briefed on the talks". */
  | 'briefed'
  /** Read it: "who has seen the report". */
  | 'documents'
  /** Saw or heard it: "a witness", "who saw the crash". */
  | 'witness'
  /** "familiar with the matter", "close to the family", a friend: says little. */
  | 'familiar'
  /** By trade: an analyst, a professor. */
  | 'expertise'
  /** By office: a spokesman, an official. */
  | 'position'
  /** The article does not say, or the source has a name or is no human. */
  | 'none'

/** What a block is, by its form and place. */
export type BlockKind =
  /** A short line before the body, as a rule without a full stop. */
  | 'headline'
  /** Words for a picture, with a credit or an opener such as "Pictured:". */
  | 'caption'
  /** A short line without a full stop between paragraphs. */
  | 'crosshead'
  /** All that is nothing else. */
  | 'body'
  /** Who wrote it, or when: "By Lena Ostrava", a date. */
  | 'byline'
  /** "Sign up for our newsletter": not read for claims. */
  | 'boilerplate'
  /** Word for word what stood before: not read for claims. */
  | 'repeated'

/** Pieces of words, for cutting text into the tokens of Universal Dependencies. Lists read off EWT and GUM train; lower case. */

/** Stay joined to what follows their hyphen: "non-human", but "long|-|term". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `a ante anti arch bi bio circum cis co contra counter cyber de di dis e electro en ex extra fore geo hemi hyper hypo
  infra inter intra intro macro mal mega meta micro mid mini mis mono multi neo non o omni over para per peri poly post pre
  pro proto pseudo psycho re retro semi socio sub super supra tele trans tri ultra un uni vice`.split(/\s+/),
)

/** Words that begin with an apostrophe. */
export const elisions: ReadonlySet<string> = new Set(
  "'em 'im 'er 'tis 'twas 'twere 'twill 'til 'till 'cause 'bout 'round 'cos 'n 'nuff 'neath 'burbs 'hood 'tude 'ello".split(
    ' ',
  ),
)

/** One written word, two tokens: where the second begins. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
])

/** Last parts of addresses and file names: "example.com" is one word, "over.The" is not. */
export const domainEndings: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info biz co uk us eu de fr il ir pk ru cn in au ca io tv ai pdf doc docx xls txt jpg png html htm csv mp3 mp4'.split(
    ' ',
  ),
)

/** Capitalised after a point or a heading they begin a sentence, because they begin no name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here but and or so yet if when while
  as although though because since after before once until in on at by for from with without under over during despite amid about
  among some many most several both all each every no not none one two three what who why how where whether which however meanwhile
  still also then now today yesterday later earlier instead nevertheless nonetheless moreover furthermore asked according
  officials critics supporters police authorities such other another more even just only perhaps last next`.split(
    /\s+/,
  ),
)

/** No heading and no subject of a clause ends in them. */
export const openEndings: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our my your of in on at by for from with without to into onto over under between
  among against and or but nor as than if whether is are was were be been being has have had do does did will would can could may
  might must shall should not very more most new old former late senior president prime minister secretary sen rep gov mr mrs ms dr
  ayatollah king queen pope general foreign through across about around near via per amid despite during since until when while who
  which what where how why because israeli russian american british chinese`.split(/\s+/),
)

/** A line that ends in one of them goes on in the next. */
export const unfinishedEndings: ReadonlySet<string> = new Set(
  'the a an of and or to with from by at in for into that than as his her its their our my your which who whose between among'.split(
    ' ',
  ),
)

/** After “…?” a name and one of them go on with the sentence: who spoke. From PolNeAR train. */
export const speakerVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks added adds wrote writes told tells tweeted tweets replied replies continued continues remarked remarks repeated
  questioned quipped joked joked shouted shouts yelled responded responds answered answers wondered wonders demanded demands exclaimed
  declared concluded pressed mused recalled recalls argued argues insisted went goes`.split(/\s+/),
)

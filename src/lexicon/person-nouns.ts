import { words } from './words.js'

/**
 * Common nouns for people, as singular lemmas, by how a newsroom treats them when no name is given.
 *
 * Classes follow the source types of labels used in newsroom content analysis (Culbertson 1975, Duffy and Williams
 * 2011, Spangher et al. 2023); words collected by hand.
 */
export interface PersonNouns {
  /** People one meets: a group even as a bare plural ("officials said"). */
  readonly interviewable: ReadonlySet<string>
  /** Open classes: holders of an opinion or trait, nobody in particular as a bare plural ("critics say"). */
  readonly open: ReadonlySet<string>
  /** Of them those for or against somebody: "critics of Doe" belong to nobody. */
  readonly partisans: ReadonlySet<string>
  /** Offices held by one person at a time: "the mayor" is picked out uniquely. */
  readonly offices: ReadonlySet<string>
  /** Kin and private ties: "her husband". */
  readonly kin: ReadonlySet<string>
  /** Those whose job is to speak for a body. */
  readonly spokespeople: ReadonlySet<string>
  /** Insiders: information from them is taken as not public. */
  readonly insiders: ReadonlySet<string>
  /** Words that say only that somebody is the source. */
  readonly bare: ReadonlySet<string>
  /** Titles that imply how one knows: aide, lawyer, executive. */
  readonly positions: ReadonlySet<string>
  /** Those whose job is to know: analyst, professor. */
  readonly experts: ReadonlySet<string>
  /** Those behind a study: "the researchers" are some, "researchers" any. */
  readonly scholars: ReadonlySet<string>
  readonly witnesses: ReadonlySet<string>
  /** Positions in a team: they vary a player's name and stand before it. */
  readonly players: ReadonlySet<string>
  /** Ties that make somebody familiar with another: associate, classmate. */
  readonly acquaintances: ReadonlySet<string>
  /** Other nouns for one human. */
  readonly others: ReadonlySet<string>
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
}

export const personNouns: PersonNouns = {
  interviewable: words(`
    official aide adviser advisor diplomat executive lawmaker legislator investigator witness eyewitness resident source
    insider staffer operative strategist consultant employee worker colleague associate confidant confidante ally friend
    neighbor neighbour relative lawyer attorney soldier commander officer agent guard refugee migrant villager survivor
    passenger tourist shopkeeper shopper marcher spectator participant attendee delegate member organizer organiser donor fundraiser
    senator congressman congresswoman councilman councilwoman councilmember councillor representative spokesperson spokesman spokeswoman
    spokespeople journalist reporter correspondent editor student parent teacher doctor nurse driver trader banker
    manager detective prosecutor negotiator mediator envoy ambassador minister deputy staff personnel candidate
    couple duo trio spouse family customer patient client tenant homeowner farmer fisherman miner engineer firefighter paramedic medic
    midwife jockey farmhand deckhand curate deacon paralegal notary bailiff magistrate constable lifeguard
    pupil sophomore undergraduate postgraduate orphan superdelegate cadet recruit
    rescuer activist protester protestor demonstrator rebel militant fighter commissioner supervisor governor mayor
    crowd audience assistant undersecretary classmate roommate coworker player coach rapper performer caller respondent interviewee
    leader cleric priest pastor bishop imam rabbi judge juror jurist governor superintendent principal counsel counselor
  `),
  partisans: words(`
    critic supporter opponent advocate proponent skeptic sceptic detractor backer defender foe rival adversary enemy watcher fan
  `),
  open: words(`
    critic expert analyst observer supporter opponent advocate proponent skeptic sceptic detractor backer defender foe
    economist scientist researcher scholar academic historian commentator pundit specialist forecaster theorist
    psychologist sociologist climatologist epidemiologist physician biologist demographer pollster watcher
    voter people person individual citizen taxpayer consumer conservative liberal progressive moderate independent
    democrat republican partisan loyalist believer traditionalist rival adversary enemy many some other most few
    everyone everybody anyone somebody someone one public reader viewer user fan player parent woman man
    investor environmentalist feminist libertarian evangelical christian muslim jew catholic american european
    campaigner reformer intellectual philosopher author writer hardliner hawk dove populist nationalist leftist
    doubter cynic optimist pessimist purist insurgent elite millennial immigrant minority lobbyist
  `),
  offices: words(`
    president vice-president premier chancellor king queen prince princess pope emperor sultan emir crown_prince sheikh
    mayor governor secretary minister senator congressman congresswoman speaker chairman chairwoman chairperson chair ceo cfo coo cto
    chief director head commissioner ambassador sheriff principal superintendent leader ayatollah chief_executive
    president-elect nominee frontrunner front-runner candidate incumbent founder co-founder owner publisher treasurer coroner
    whip coach fourth_official captain commander admiral general colonel envoy vice_president attorney_general solicitor_general inspector_general surgeon_general auditor_general
    governor_general postmaster_general director_general secretary_general undersecretary prosecutor judge
    chief_justice justice harbor_master harbour_master harbormaster harbourmaster station_master stationmaster archbishop patriarch pontiff dictator ruler strongman monarch lieutenant_governor
    boss counterpart lord manager administrator comptroller controller auditor ombudsman marshal
    first_lady first_gentleman
    billionaire mogul tycoon businessman businesswoman magnate physician real-estate_mogul developer
    vicar provost registrar headmistress headmaster headteacher
    taoiseach tánaiste tanaiste medical_examiner state_pathologist
  `),
  kin: words(`
    husband wife father mother dad mom mum son daughter brother sister grandfather grandmother grandson granddaughter
    grandparent parent uncle aunt nephew niece cousin widow widower fiance fiancee fiancé fiancée girlfriend boyfriend partner spouse stepfather
    stepmother stepson stepdaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law
    daughter-in-law ex-wife ex-husband twin sibling child
  `),
  spokespeople: words(`
    spokesman spokeswoman spokesperson spokespeople spokesmen representative press_secretary publicist
    communications_director press_officer
  `),
  insiders: words(`
    official aide adviser advisor source insider staffer confidant confidante associate operative diplomat lobbyist backbencher
  `),
  bare: words('source insider official person people individual someone somebody man woman'),
  positions: words(`
    official aide adviser advisor lawyer attorney executive diplomat spokesman spokeswoman spokesperson spokespeople
    representative operative strategist staffer undersecretary secretary minister senator congressman congresswoman lawmaker legislator officer
    commander director manager chairman chairwoman chair ceo president governor mayor ambassador envoy prosecutor
    investigator detective agent negotiator consultant assistant deputy commissioner lobbyist banker engineer
    member leader head chief superintendent principal supervisor councilman councilwoman councilmember democrat republican
    administrator judge editor  organizer founder owner coach candidate general colonel captain sergeant
  `),
  experts: words(`
    expert analyst economist scientist researcher scholar academic historian professor specialist strategist pollster
    psychologist sociologist epidemiologist physician doctor fellow lecturer meteorologist forecaster climatologist biologist
    virologist physicist chemist geologist ecologist zoologist botanist astronomer oceanographer demographer consultant commentator pundit
  `),
  scholars: words('researcher author scientist academic epidemiologist'),
  witnesses: words('witness eyewitness bystander onlooker survivor passerby passer-by spectator neighbor neighbour'),
  players: words(`
    striker midfielder defender goalkeeper winger playmaker fullback centre-back center-back wing-back quarterback linebacker
    cornerback pitcher shortstop outfielder infielder goaltender goalie defenseman batsman batter bowler wicketkeeper
    fly-half scrum-half tackle lineman baseman catcher receiver
  `),
  acquaintances: words(`
    associate confidant confidante friend classmate roommate colleague coworker co-worker neighbor neighbour relative ally
    acquaintance intimate insider
  `),
  others: words(`
    mp msp mep professor author artist singer bassist cellist drummer florist machinist actor actress musician athlete star scholar teen teenager teen-ager boy girl guy child
    kid adult baby senior veteran retiree pensioner man woman gentleman lady person individual human being victim suspect
    defendant plaintiff inmate prisoner hostage detainee convict gunman attacker bomber shooter assailant thief
    immigrant expatriate native local newcomer visitor guest host hostess user customer buyer seller landlord landlady
    waiter waitress barber baker butcher carpenter plumber electrician mechanic nurse surgeon dentist therapist
    pharmacist veterinarian pilot sailor captain sergeant lieutenant private marine trooper policeman policewoman cop
    sheriff deputy clerk cashier receptionist librarian secretary accountant broker entrepreneur inventor designer
    architect programmer developer hacker blogger columnist cartoonist photographer filmmaker producer novelist poet
    priest nun monk pastor reverend minister rabbi imam cleric missionary theologian chaplain fellow intern apprentice
    newsman anchor anchorman anchorwoman broadcaster moderator panelist speaker lecturer tutor coach trainer umpire referee
    chairman businessman businesswoman industrialist merchant grocer vendor farmer rancher logger lobbyist activist
    organizer volunteer philanthropist benefactor sponsor recipient beneficiary heir winner loser finalist contestant
    champion runner swimmer skier cyclist hiker climber tourist traveler traveller commuter pedestrian motorist biker
    homeowner renter tenant occupant squatter janitor custodian steward warden maid nanny babysitter caretaker caregiver gardener chef
    cook bartender barista dancer comedian magician model stylist hairdresser tailor seamstress laborer labourer
    foreman welder roofer painter builder contractor subcontractor supplier distributor retailer wholesaler importer
    exporter trader shareholder stockholder creditor debtor lender borrower regulator inspector examiner auditor
    whistleblower whistle-blower informant informer spy operative double_agent defector exile dissident rebel guerrilla
    insurgent terrorist militiaman jihadist extremist hard-liner hardliner centrist socialist communist fascist mogul
    equerry valet footman courtier lady-in-waiting gamekeeper groundsman groundskeeper verger surrogate
    bootmaker dressmaker watchmaker winemaker cheesemaker cabinetmaker bookkeeper beekeeper innkeeper zookeeper blacksmith
    locksmith bookseller fishmonger greengrocer
    backbencher pal billionaire millionaire tycoon magnate celebrity icon legend hero heroine villain
    astronaut cosmonaut explorer adventurer mountaineer aviator boxer wrestler gymnast golfer surfer rower sprinter hurdler skater
    footballer cricketer goalie medalist medallist rookie debutant prodigy supermodel songwriter composer playwright sculptor
    presenter promoter socialite influencer youtuber podcaster gamer heiress duchess baroness youngster octogenarian nonagenarian
    centenarian postman milkman mailman diver skipper shepherd surveyor realtor landowner trainee undertaker gravedigger bricklayer
    choirmaster stewardess linesman helmsman trawlerman crofter docker poacher searcher caver stagehand anaesthetist osteopath
    dietitian carer vet guru radioman restaurateur
    curator archivist conservator conductor impresario trumpeter soprano baritone translator essayist screenwriter auctioneer
    jeweller jeweler goalscorer physio triathlete solicitor barrister matron bursar alderman newsagent cabbie trucker publican
    distiller forester angler claimant neuroscientist linguist underwriter attaché consul warlord peacekeeper jailer speechwriter
    grower breeder coder reviewer convener
  `),
  female: words(`
    woman girl lady mother mom mum wife daughter sister grandmother granddaughter aunt niece widow fiancee fiancée girlfriend queen
    princess stepmother stepdaughter mother-in-law sister-in-law daughter-in-law ex-wife actress waitress hostess
    heroine nun maid seamstress policewoman businesswoman spokeswoman chairwoman congresswoman councilwoman landlady
    anchorwoman confidante saleswoman schoolgirl housewife first_lady
  `),
  male: words(`
    man boy gentleman guy father dad husband son brother grandfather grandson uncle nephew widower fiance fiancé boyfriend king
    prince stepfather stepson father-in-law brother-in-law son-in-law ex-husband actor waiter monk priest policeman
    businessman spokesman chairman congressman councilman landlord anchorman newsman gunman militiaman fisherman
    salesman schoolboy pope pontiff imam sultan emir sheikh ayatollah rabbi bishop archbishop fireman serviceman
  `),
}

import { businessNames } from './business-words.js'
import { words } from './words.js'

/** What a business is called by what it makes or does; before its name too: "carmaker Volmar". Collected by hand. */
const businessNouns = `
  maker carmaker automaker drugmaker chipmaker planemaker jetmaker toolmaker steelmaker toymaker truckmaker
  phonemaker tiremaker tyremaker gunmaker housebuilder homebuilder shipbuilder retailer
  manufacturer brewer airline lender insurer startup start-up app
`
export const businesses: ReadonlySet<string> = words(businessNouns)

/** Common nouns for bodies, lower case lemmas: "the ministry said". Collected by hand from news usage. */
export const organizationNouns: ReadonlySet<string> = words(`
  ${businessNouns} agency administration airline alliance army association assembly authority authorities bank board body branch brigade
  brewer broadcaster bureau business cabinet chancellery campaign coastguard center centre central_bank chain chamber charity
  church city clinic club coalition college command commission committee company conglomerate congress congregation county town village
  consortium consulate consultancy corporation council country county court delegation department developer
  directorate district division embassy empire enterprise establishment exchange factory faction federation firm force
  foundation front fund giant government grid group guard hospital house industry institute institution intelligence
  junta kingdom lab laboratory league legislature maker manufacturer military militia ministry inspectorate mission movement municipality
  museum nation navy network office operator opposition organisation organization panel parliament parish party
  pentagon police practice presidency prosecution province regime region regulator republic restaurant retailer school
  secretariat senate service society startup start-up state store studio subsidiary supplier syndicate team territory
  treasury tribunal troop trust union unit university utility vatican watchdog wing think-tank think_tank thinktank
  nonprofit non-profit ngo pac super_pac super-pac task_force airport insurer lender carrier hotel casino brand
  state_department health_department side community camp lobby taliban resistance air_force coast_guard monarchy caucus majority minority leadership
  judiciary militants rebels publisher label franchise startup collective orchestra theater theatre zoo library gallery archdiocese diocese
  palace academy choir mosque synagogue temple kindergarten prison jail regiment battalion brokerage inquest taskforce bloc
  confederation squad cartel borough guild resort brewery winery bakery mill refinery shipyard dealership supermarket pharmacy
  partnership cooperative co-op commissariat precinct farm shop shelter subcommittee festival band
`)

/** Definite collectives of people that speak as a body: "prosecutors said". */
export const collectiveNouns: ReadonlySet<string> = words(`
  police gardaí gardai prosecutor authority authorities prosecution defense defence military government opposition republicans tories
`)

/** Words that make a capitalised name a body's. */
export const organizationNameWords: ReadonlySet<string> = words(`
  partnership brotherhood teamsters consortium cooperative guild tribunal observatory conservancy
  inc corp corporation co company companies ltd llc llp plc ag gmbh sa nv group holdings partners associates capital ventures industries
  international systems technologies technology labs laboratories motors airlines airways bank bancorp financial insurance
  energy petroleum oil gas pharma pharmaceuticals foods stores entertainment studios pictures records university college
  school schools institute institution academy center centre foundation fund trust society association federation
  union league alliance coalition council committee commission board bureau agency administration authority department
  ministry office service services division directorate office court courts congress senate house parliament assembly
  party campaign caucus pac action project initiative network forum conference church diocese archdiocese hospital clinic
  police guard army navy corps force forces command treasury reserve exchange museum library zoo club team embassy
  consulate mission nations organization organisation government republic kingdom states state county city district
  province pentagon kremlin vatican taliban hamas hezbollah isis nato opec mossad cia fbi movement brigade brigades front
  lobby chamber watch rights amnesty greenpeace unit task consulting consultancy advisors advisers securities
  investments asset management brothers sons democrats republicans veterans americans citizens voters against
  community program programme system administration dept bros works enterprises hotel resort casino pac's stanley
  protection customs patrol depot arsenal security affairs intelligence investigation investigations enforcement lab
  steel power mining minerals mines mills chemicals chemical electric electronics rail railway railways railroad shipping shipyard shipyards
  automotive beverages breweries cement construction properties realty telecom telecommunications wireless aerospace
  aviation therapeutics diagnostics semiconductor dairy farms hotels resorts casinos hospitals clinics freight transit
  goldman tower towers high images research strategies solutions software logistics media healthcare health medical ferries marine homes workers teachers nurses builders
  brewery breweries bakery bakeries infrastructure dynamics robotics analytics biosciences motorsport athletic united wanderers rovers albion
  estates brands supermarkets biotech genetics publishing toys furniture clothing cosmetics metals dairies seafoods meats distillers
  wines textiles shoes harriers constructors contractors architects consultants accountants solicitors barristers trustees charities
  ministries fellowship cathedral synagogue mosque gallery theatre theater opera orchestra ballet choir aquarium hospice infirmary
  pharmacy constabulary inspectorate broadband networks semiconductors devices instruments armaments cruises couriers haulage trucking
  buses taxis tyres renewables plastics fertilisers seeds inns restaurants catering cinemas gyms ratings fc afc
  farm creek ranch vineyard vineyards winery wineries distillery canyon reservoir stables kennels orchards
`)

/** Words that end the name of a street. */
export const streetWords: ReadonlySet<string> = words(`
  street road avenue lane row drive crescent terrace boulevard close highway turnpike parkway expressway motorway freeway
`)

/** Last words of the names of offices that join two duties: "Customs and Border Protection". */
export const dutyWords: ReadonlySet<string> = words(`
  protection enforcement development administration services affairs safety prevention control wildlife commerce security commission
`)

/** One-word names of bodies that carry no such word. Figures of frequency in 840 US news stories guided the choice. */
export const organizationNames: ReadonlySet<string> = new Set([
  ...businessNames,
  ...words(`
  kremlin pentagon vatican hamas hezbollah taliban isis isil al-qaeda fatah mossad interpol europol nato unesco unicef
  opec congress parliament knesset duma bundestag treasury labour tories likud liberal_democrats lib_dems social_democrats christian_democrats greenpeace amnesty oxfam
  downing_street scotland_yard wall_street capitol_hill white_house state_department supreme_court élysée quai_d'orsay
  westminster whitehall brussels holyrood stormont bundesbank fed federal_reserve emily's_list black_lives_matter moveon crossroads politifact
`),
])

/** Last words of the names of laws, treaties, studies and papers. */
export const documentNameWords: ReadonlySet<string> = words(`
  act bill code statute constitution charter treaty protocol accord accords agreement pact declaration amendment
  report survey poll study census memo memorandum dossier papers file files manifesto
`)

/** What a newsroom treats as a document: artifacts that store language or data. */
export const documentNouns: ReadonlySet<string> = words(`
  report study survey poll statement filing lawsuit suit complaint indictment letter memo memorandum email e-mail
  transcript video videotape footage recording tape audio data law legislation bill act statute website site web_site page
  document record paper article story book memoir autobiography biography editorial column op-ed essay post tweet
  message text note notice bulletin brief briefing affidavit testimony deposition motion petition ruling opinion order
  decision verdict judgment subpoena warrant disclosure contract agreement treaty accord resolution communique
  communiqué declaration manifesto platform charter constitution rule regulation guideline policy plan proposal budget
  analysis assessment audit review investigation inquiry probe findings finding evidence research estimate forecast
  projection statistic statistics figure number result census index ranking rating score map chart graph database dataset archive list
  log diary journal file dossier cable leak photo photograph image picture ad advert advertisement commercial
  billboard banner sign label brochure leaflet flyer pamphlet poster press_release release announcement newsletter
  blog profile entry dictionary encyclopedia textbook manual guidance advisory alert warning forecast test experiment trial model
  simulation exam autopsy toxicology scan screenshot invoice receipt check passport certificate license permit
  timeline schedule agenda minutes account obituary will deed patent application questionnaire form ballot
  referendum roster average simulation meta-analysis history headline caption documentary film movie podcast
  copy version draft excerpt charge indictments program_notes court_papers paperwork papers scripture bible quran koran preamble amendment clause provision polling
  invitation card postcard slogan motto graffiti play song lyric roll_call ledger inscription plaque memo
`)

/** Media as common nouns. */
export const mediaNouns: ReadonlySet<string> = words(`
  newspaper magazine tabloid daily weekly broadcaster news_agency wire_service station tv television radio outlet media
  press channel network supplement website_news newswire news_outlet news_site publication periodical paper newsroom broadsheet
  state_tv state_media local_media
`)

/** Groups of letters and words of medium names: "the Dayton Herald". */
export const mediaNameWords: ReadonlySet<string> = words(`
  times post news journal herald tribune gazette chronicle globe sun star mirror telegraph guardian independent observer
  examiner inquirer bee dispatch courier press register sentinel standard examiner record review magazine daily weekly
  today tv television radio broadcasting monitor mail ledger advocate free_press bulletin reporter echo argus enquirer clarion messenger
  news journalism newswire weekly_standard morning_news mercury_news constitution picayune plain_dealer sun-times post-dispatch post-gazette star-tribune times-picayune
`)

/** Of them those that are a newspaper's behind a bare "the", too: "the Gazette". */
export const loneMediaNames: ReadonlySet<string> = words(`
  times post journal herald tribune gazette chronicle globe telegraph courier inquirer enquirer dispatch examiner argus ledger
  observer bulletin clarion
`)

/** News outlets, agencies and broadcasters; lower case, without "the". */
export const outlets: ReadonlySet<string> = words(`
  reuters associated_press ap afp agence_france-presse bloomberg bloomberg_news upi united_press_international xinhua tass
  interfax ria_novosti kcna yonhap kyodo dpa ansa efe anadolu irna fars tasnim isna mehr sana wafa wam spa pti ani
  new_york_times washington_post wall_street_journal wsj usa_today los_angeles_times la_times chicago_tribune boston_globe
  guardian times telegraph daily_telegraph independent financial_times ft economist daily_mail sun mirror bbc sky_news itv
  channel_4 cnn cnbc msnbc nbc nbc_news abc abc_news cbs cbs_news fox fox_news fox_business pbs npr c-span al_jazeera
  al_arabiya rt sputnik politico axios vox vice buzzfeed buzzfeed_news huffington_post huffpost breitbart breitbart_news
  daily_beast daily_caller slate salon atlantic new_yorker time newsweek forbes fortune people vanity_fair variety
  hollywood_reporter rolling_stone esquire gq national_review weekly_standard nation new_republic mother_jones
  intercept propublica the_hill hill roll_call national_journal wired techcrunch verge ars_technica espn tmz
  der_spiegel spiegel bild die_zeit die_welt süddeutsche_zeitung frankfurter_allgemeine_zeitung le_monde le_figaro liberation libération el_pais el_país la_repubblica
  corriere_della_sera haaretz jerusalem_post times_of_israel yedioth_ahronoth globe_and_mail toronto_star cbc abc_australia sydney_morning_herald
  age asahi nikkei yomiuri mainichi japan_times straits_times south_china_morning_post global_times people's_daily china_daily
  cctv nhk hindu times_of_india hindustan_times indian_express dawn geo_news ary press_trust_of_india asharq_al-awsat al-ahram
  kommersant izvestia pravda novaya_gazeta moscow_times kyiv_post kyiv_independent telemundo univision newsmax oann onion gawker deadspin
  gizmodo engadget mashable quartz quartzy marketwatch barron's business_insider insider marketplace voice_of_america
  radio_free_europe deutsche_welle france_24 euronews mediaset rai zdf ard des_moines_register miami_herald tampa_bay_times
  arizona_republic dallas_morning_news houston_chronicle san_francisco_chronicle seattle_times star_tribune denver_post baltimore_sun philadelphia_inquirer
  boston_herald new_york_post newsday new_york_daily_news daily_news union_leader orlando_sentinel
  washington_examiner washington_times washington_free_beacon free_beacon christian_science_monitor usa_today_network mcclatchy
  tampa_bay_times wikileaks drudge_report talking_points_memo fivethirtyeight realclearpolitics infowars
  60_minutes meet_the_press face_the_nation good_morning_america morning_joe fox_&_friends
`)

/** Nouns that take each other up: "the survey" after "a poll". */
export const sameNouns: Readonly<Record<string, string>> = {
  survey: 'poll',
  polling: 'poll',
  probe: 'investigation',
  inquiry: 'investigation',
  accord: 'agreement',
  pact: 'agreement',
  deal: 'agreement',
  treaty: 'agreement',
  suit: 'lawsuit',
  complaint: 'lawsuit',
  memorandum: 'memo',
  'e-mail': 'email',
  bill: 'legislation',
  measure: 'legislation',
  firm: 'company',
  business: 'company',
  advisor: 'adviser',
  attorney: 'lawyer',
  legislator: 'lawmaker',
  organisation: 'organization',
  nation: 'country',
  tv: 'television',
  newspaper: 'paper',
  keeper: 'goalkeeper',
  goalie: 'goalkeeper',
  goaltender: 'goalkeeper',
  staffer: 'aide',
  academic: 'professor',
  lecturer: 'professor',
  neighbour: 'neighbor',
  cop: 'officer',
  policeman: 'officer',
  defendant: 'suspect',
  wife: 'spouse',
  husband: 'spouse',
}

/** Nouns that take up whatever body was named last: "the company", "the agency". Collected by hand. */
export const bodyNouns: ReadonlySet<string> = words(`
  ${businessNouns} company firm group agency organization organisation body institution nonprofit charity giant corporation
  consultancy regulator watchdog force
`)

export interface BodyFamilies {
  /** Of whatever kind. */
  readonly any: ReadonlySet<string>
  readonly public: ReadonlySet<string>
  readonly police: ReadonlySet<string>
  readonly private: ReadonlySet<string>
  readonly civil: ReadonlySet<string>
}

/** Words for bodies, as nouns or in names, by family: "the agency" is no corporation. Collected by hand. */
export const bodyFamilies: BodyFamilies = {
  any: words('organization organisation body institution group giant'),
  public: words(`
    agency department bureau commission administration authority ministry council inspectorate regulator watchdog court
    committee directorate secretariat base senate parliament
  `),
  police: words('force police constabulary'),
  private: words(`
    ${businessNouns} company firm bank corporation consultancy utility operator brand chain inc corp co ltd llc plc ag gmbh airlines motors
  `),
  civil: words('nonprofit charity foundation coalition alliance union association society institute league church'),
}

/** What only a body has, so long as it stands in the plural or is an office: "Calder's shareholders". */
export const ofBodies: ReadonlySet<string> = words(`
  executive ceo cfo coo share shareholder stock subsidiary
`)

/** Who and what stands right behind the name of a body of several words: "Calder Foods employees". */
export const behindBodies: ReadonlySet<string> = words(`
  employee executive engineer worker customer share shareholder stock subsidiary poll pollster survey
`)

/** Before "sources", they make it things: "water sources". Collected by hand. */
export const thingSources: ReadonlySet<string> = words(`
  water energy power food heat light fuel oil gas funding income revenue data information protein code drinking
  electricity carbon noise pollution emission emissions radiation money credit supply
`)

/** Nouns that never vary the name of somebody who has just spoken: they stand for somebody else. Collected by hand. */
export const partners: ReadonlySet<string> = words(`
  official source person man woman officer suspect interviewer reporter moderator host questioner interpreter translator
  caller victim witness lady judge aide spokesman spokeswoman spokesperson friend colleague neighbor neighbour audience
`)

/** Those who hold or seek a public office: "the nominee" may be a senator, not a pollster. Collected by hand. */
export const politicians: ReadonlySet<string> = words(`
  nominee candidate runner frontrunner front-runner senator congressman congresswoman lawmaker democrat republican
  politician contender hopeful socialist populist conservative liberal incumbent challenger statesman governor mayor
  representative premier chancellor
`)

/** Nouns that news stories use to vary the name of somebody already introduced: "the businessman". */
export const epithets: ReadonlySet<string> = words(`
  nominee candidate runner frontrunner front-runner businessman businesswoman billionaire millionaire mogul tycoon magnate senator
  congressman congresswoman lawmaker democrat republican politician diplomat contender hopeful actor actress author
  singer star athlete veteran lawyer newcomer firebrand socialist populist conservative liberal technocrat general
  entrepreneur financier philanthropist academic activist pontiff monarch statesman incumbent challenger
`)

/** Nouns that vary the name of whoever alone is in play: an age, a fame or a sport, by which nobody is brought in. Collected by hand. */
export const variers: ReadonlySet<string> = words(`
  teenager teen teen-ager youngster pensioner retiree octogenarian nonagenarian centenarian widow widower veteran survivor
  actor actress singer songwriter rapper musician guitarist drummer bassist cellist pianist violinist composer comedian playwright
  novelist poet author sculptor filmmaker star celebrity icon legend prodigy model supermodel presenter
  billionaire millionaire tycoon magnate mogul businessman businesswoman entrepreneur philanthropist
  astronaut cosmonaut explorer adventurer mountaineer climber aviator
  athlete champion medalist medallist sprinter hurdler swimmer cyclist skier skater golfer boxer wrestler gymnast surfer rower
  sailor jockey cricketer footballer striker midfielder defender goalkeeper winger forward playmaker fullback centre-back
  center-back quarterback linebacker cornerback pitcher shortstop outfielder goaltender goalie defenseman batsman batter bowler
  rookie debutant
  winner guru radioman broadcaster investor financier restaurateur host
`)

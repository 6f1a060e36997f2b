import { words } from './words.js'

/** Businesses by names that say no kind. Figures of frequency in 840 US news stories guided the choice. */
export const businessNames: ReadonlySet<string> = words(`
  google apple microsoft amazon facebook twitter meta tesla boeing airbus toyota honda ford volkswagen bmw daimler intel ibm
  samsung sony nokia huawei alibaba tencent uber lyft airbnb netflix disney comcast verizon nike walmart target costco
  starbucks mcdonald's pfizer moderna merck novartis roche exxonmobil exxon chevron bp shell total gazprom rosneft aramco
  citigroup jpmorgan barclays hsbc ubs deutsche_bank nestle unilever siemens philips spacex openai nvidia qualcomm
  oracle cisco dell hp paypal ebay yahoo snapchat instagram youtube linkedin tiktok whatsapp wikipedia renault nissan
`)

/** Nouns on which the name of a business turns: "Orrin Foods"; not "the Department of Energy". Collected by hand. */
export const businessNameWords: ReadonlySet<string> = words(`
  inc corp corporation co company companies ltd llc llp plc ag gmbh sa nv group holdings partners associates capital ventures
  industries systems technologies technology motors airlines airways bank bancorp financial insurance energy petroleum oil gas
  pharma pharmaceuticals foods stores entertainment studios pictures consulting consultancy securities investments management
  brothers sons bros works enterprises homes builders foundries brewing outfitters hotel hotels resort resorts casino casinos steel power mining minerals mines mills chemicals
  chemical electric electronics rail railway railways railroad shipping shipyard shipyards automotive beverages breweries brewery
  cement construction properties realty telecom telecommunications wireless aerospace aviation therapeutics diagnostics
  semiconductor dairy farms freight logistics media healthcare solutions software marine ferries bakery bakeries images
  infrastructure dynamics robotics analytics biosciences foundry motorsport research strategies trust fund exchange store studio label franchise restaurant hotel factory
  estates brands supermarkets biotech genetics publishing toys furniture clothing cosmetics metals dairies seafoods meats distillers
  wines textiles shoes constructors contractors architects consultants accountants broadband networks semiconductors devices
  instruments cruises couriers haulage trucking buses taxis tyres renewables plastics fertilisers seeds inns restaurants catering
  cinemas gyms ratings
`)

/** Who and what only a business has: "shares in Orrin", "Orrin's customers". Collected by hand. */
export const ofBusinesses: ReadonlySet<string> = words(`
  executive ceo cfo coo share shareholder stock subsidiary customer investor profit brand earnings
`)

/** Offices that make the name before them a business's or a board's: "Orrin CEO Jane Doe". Collected by hand. */
export const businessOffices: ReadonlySet<string> = words(`
  ceo cfo coo chairman chairwoman founder cofounder co-founder
`)

/** Words behind "chief" that make it an office of a body: "Orrin chief executive". */
export const chiefOffices: ReadonlySet<string> = words(`executive financial operating technology economist`)

/** What a person or a business may be: "the landlord, Orrin Homes". Collected by hand. */
export const playedByBusinesses: ReadonlySet<string> = words(`
  landlord owner co-owner contractor subcontractor builder developer supplier distributor retailer wholesaler importer exporter
  sponsor partner tenant client customer buyer seller bidder rival competitor creditor investor backer shareholder donor
  organizer organiser promoter architect consultant adviser advisor auditor accountant
`)

/** Before a lone name at the start of a sentence, they make it a business: "Rival Orrin". */
export const rivals: ReadonlySet<string> = words('rival competitor')

/** What a lone subject that goes on as "it" does or is only if it is a body: "Orrin said it | would appeal", "it | was in talks". Collected by hand. */
export const bodyDoings = {
  verbs: words(`
    say add declare deny decline refuse plan expect intend aim hope want believe regret welcome consider decide agree seek
    appeal cooperate co-operate comply apologise apologize comment respond employ hire recall buy acquire sell launch announce
    explain
  `),
  states: words(
    `talks plan plans intention comment aware unaware committed confident pleased disappointed sorry determined`,
  ),
} as const

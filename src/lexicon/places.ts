import { words } from './words.js'

/**
 * Countries with their adjective and capital, one row each: "country|adjective|capital", lower case, "_" for a space.
 * A capital stands for its government. Capitals that are often other things are left out ("Washington" is a state too,
 * Mexico City and Singapore say nothing new). Facts collected by hand.
 */
const table = `
  afghanistan|afghan|kabul albania|albanian|tirana algeria|algerian|algiers argentina|argentine|buenos_aires
  armenia|armenian|yerevan australia|australian|canberra austria|austrian|vienna azerbaijan|azerbaijani|baku
  bahrain|bahraini|manama bangladesh|bangladeshi|dhaka belarus|belarusian|minsk belgium|belgian| bolivia|bolivian|la_paz
  bosnia|bosnian|sarajevo brazil|brazilian|brasilia britain|british|london bulgaria|bulgarian|sofia
  cambodia|cambodian|phnom_penh cameroon|cameroonian|yaounde canada|canadian|ottawa chad|chadian| chile|chilean|
  china|chinese|beijing colombia|colombian|bogota congo|congolese|kinshasa croatia|croatian|zagreb cuba|cuban|havana
  cyprus|cypriot|nicosia czech_republic|czech|prague denmark|danish|copenhagen ecuador|ecuadorian|quito
  egypt|egyptian|cairo estonia|estonian|tallinn ethiopia|ethiopian|addis_ababa finland|finnish|helsinki
  france|french|paris georgia|georgian|tbilisi germany|german|berlin ghana|ghanaian|accra greece|greek|athens
  guatemala|guatemalan| haiti|haitian|port-au-prince honduras|honduran|tegucigalpa hungary|hungarian|budapest
  iceland|icelandic|reykjavik india|indian|new_delhi indonesia|indonesian|jakarta iran|iranian|tehran iraq|iraqi|baghdad
  ireland|irish|dublin israel|israeli|jerusalem italy|italian|rome jamaica|jamaican| japan|japanese|tokyo
  jordan|jordanian|amman kazakhstan|kazakh|astana kenya|kenyan|nairobi kosovo|kosovar|pristina kuwait|kuwaiti|
  laos|laotian|vientiane latvia|latvian|riga lebanon|lebanese|beirut libya|libyan|tripoli lithuania|lithuanian|vilnius
  malaysia|malaysian|kuala_lumpur mali|malian|bamako mexico|mexican| moldova|moldovan|chisinau mongolia|mongolian|
  morocco|moroccan|rabat mozambique|mozambican|maputo myanmar|burmese|naypyitaw nepal|nepali|kathmandu
  netherlands|dutch|the_hague new_zealand|zealand|wellington nicaragua|nicaraguan|managua niger|nigerien|niamey
  nigeria|nigerian|abuja north_korea|korean|pyongyang norway|norwegian|oslo oman|omani|muscat
  pakistan|pakistani|islamabad palestine|palestinian|ramallah panama|panamanian| paraguay|paraguayan|asuncion
  peru|peruvian|lima philippines|philippine|manila poland|polish|warsaw portugal|portuguese|lisbon qatar|qatari|doha
  romania|romanian|bucharest russia|russian|moscow rwanda|rwandan|kigali saudi_arabia|saudi|riyadh
  senegal|senegalese|dakar serbia|serbian|belgrade singapore|singaporean| slovakia|slovak|bratislava
  slovenia|slovenian|ljubljana somalia|somali|mogadishu south_africa|african|pretoria south_korea|korean|seoul
  spain|spanish|madrid sri_lanka|lankan|colombo sudan|sudanese|khartoum sweden|swedish|stockholm
  switzerland|swiss|bern syria|syrian|damascus taiwan|taiwanese|taipei tajikistan|tajik|dushanbe
  tanzania|tanzanian|dodoma thailand|thai|bangkok tunisia|tunisian|tunis turkey|turkish|ankara
  turkmenistan|turkmen|ashgabat uganda|ugandan|kampala ukraine|ukrainian|kyiv uruguay|uruguayan|montevideo
  uzbekistan|uzbek|tashkent venezuela|venezuelan|caracas vietnam|vietnamese|hanoi yemen|yemeni|sanaa
  zambia|zambian|lusaka zimbabwe|zimbabwean|harare united_states|american| united_kingdom|british|
  united_arab_emirates|emirati|abu_dhabi america|american| u.s|american| us|american| uk|british| u.k|british|
  european_union|european| eu|european| u.n|| un||
`

const rows = table
  .trim()
  .split(/\s+/)
  .map((row) => row.replaceAll('_', ' ').split('|') as [string, string, string])

/** Words for one of a people where the adjective is none: "the Irishman", "the Swede"; not those that are given names too. */
const peoples = [
  ...Object.entries({
    irish: 'ireland',
    french: 'france',
    dutch: 'netherlands',
    english: 'england',
    welsh: 'wales',
  }).flatMap(([adjective, country]) =>
    [`${adjective}man`, `${adjective}woman`].map((word) => [word, country] as const),
  ),
  ...Object.entries({
    briton: 'britain',
    croat: 'croatia',
    filipino: 'philippines',
    scot: 'scotland',
    serb: 'serbia',
    spaniard: 'spain',
    swede: 'sweden',
    turk: 'turkey',
  }),
]

export const places: {
  readonly countries: ReadonlySet<string>
  /** Adjective of a country: "iranian" → "iran". */
  readonly demonyms: ReadonlyMap<string, string>
  /** Capital → its country. */
  readonly capitals: ReadonlyMap<string, string>
  /** Other names of one country. */
  readonly aliases: ReadonlyMap<string, string>
  /** Places that say whose city, state or region a name is. */
  readonly others: ReadonlySet<string>
} = {
  countries: new Set(rows.map(([country]) => country)),
  demonyms: new Map([
    ...rows.filter(([, adjective]) => adjective).map(([country, adjective]) => [adjective, country] as const),
    ...peoples,
  ]),
  capitals: new Map(rows.filter(([, , capital]) => capital).map(([country, , capital]) => [capital, country])),
  aliases: new Map([
    ['u.s', 'united states'],
    ['us', 'united states'],
    ['america', 'united states'],
    ['uk', 'united kingdom'],
    ['u.k', 'united kingdom'],
    ['eu', 'european union'],
    ['un', 'united nations'],
    ['u.n', 'united nations'],
  ]),
  others: words(`
    washington alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
    oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia
    wisconsin wyoming puerto_rico guam ontario quebec alberta manitoba england scotland wales northern_ireland europe
    africa asia antarctica latin_america middle_east gaza west_bank crimea donbas kashmir tibet xinjiang hong_kong
    macau los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville
    san_francisco columbus seattle denver boston nashville baltimore portland las_vegas milwaukee albuquerque tucson
    sacramento kansas_city atlanta miami oakland minneapolis cleveland tampa orlando st._louis pittsburgh cincinnati
    detroit new_orleans honolulu brooklyn manhattan queens bronx harlem toronto montreal vancouver sydney melbourne
    manchester liverpool glasgow edinburgh birmingham hamburg munich frankfurt milan barcelona istanbul karachi lahore
    mumbai delhi kolkata bangalore shanghai shenzhen guangzhou osaka dubai johannesburg lagos brussels geneva zurich
    n.y d.c calif mass conn pa fla tex va md n.j n.h n.c s.c n.d s.d n.m w.va r.i l.a ore wash ariz colo ga ill ind kan
    ky la mich minn miss mont neb nev okla tenn vt wis wyo del ont b.c
    bengaluru chennai hyderabad aleppo mosul kharkiv odesa kiev
    new_england long_island staten_island cape_cod bay_area silicon_valley baton_rouge salt_lake_city fort_worth santa_fe
    des_moines little_rock el_paso long_beach colorado_springs virginia_beach fort_lauderdale santa_monica santa_barbara
    palo_alto san_bernardino green_bay cedar_rapids ann_arbor grand_rapids british_columbia nova_scotia new_brunswick
    newfoundland saskatchewan queensland tasmania new_south_wales south_australia western_australia north_america
    south_america central_america southeast_asia central_asia west_africa east_africa north_africa eastern_europe
    western_europe scandinavia balkans caucasus caribbean sahel yorkshire cornwall lancashire cumbria leeds bristol
    cardiff belfast nottingham southampton aberdeen
  `),
}

import { words } from './words.js'

/** Nouns that end as words for people do and are none: "tower", "monitor", "plant". Our own list after WordNet's artifacts and abstractions. */
export const thingNouns: ReadonlySet<string> = words(`
  accelerator anchor anger answer appetite ardor ardour armor badger banner banter barometer barrier barter beaver
  behavior bestseller binder bite blockbuster blunder boiler bomber booster border boulder breather buffer bumper
  burger burner butter calculator caliber cancer candor candour career center chamber chapter charter chatter
  chopper clamor clamour clatter cluster clutter coffee color committee composite computer constant container cooler
  copper corner corridor counter covenant cover crater cruiser cucumber danger decanter decree degree destroyer
  detector diameter diaper dinner dipper disaster disclaimer disorder door drawer dynamite elevator encounter error
  escalator exterior factor favor favorite feather fee fervor fervour fever fiber filler filter finger fist flavor
  floor flower flutter folder freezer freighter frontier furor gender generator ginger glacier glitter granite grant
  guarantee gutter hamburger hammer hamper harbor heater helicopter honor hopper horror humor hunger indicator
  interior jubilee kite knee labor ladder laughter launcher layer leather ledger letter list liter litter lobster
  lumber manner marker matter meter mirror mist monitor motor murder newsletter newspaper number odor offer opener
  order otter oyster pallor paper parameter parasite pendant pepper perimeter pier plant plunder pollutant poster
  powder power prayer primer printer processor projector quadrant quarter radiator rancor reactor refresher
  refrigerator register rejoinder reminder restaurant rigor river rooster router rumor satellite scanner scooter
  sector semester sensor server shelter shoulder shower shutter silver simulator site slander slaughter slipper
  spider splendor spree squalor sticker stopper stupor stutter suite summer supper surrender tanker teaser temper
  tender terror theater thermometer thriller thruster thunder tiger timber timer torpor tower tractor trailer
  transfer transistor tree tremor trigger trimester tumor twist valor vapor vapour variant vector ventilator vigor
  waist warrant water weather website whimper whisper winter wonder wrapper wrist zipper
`)

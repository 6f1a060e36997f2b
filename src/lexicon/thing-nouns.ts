import { words } from './words.js'

/** Nouns that end as words for people do and are none: "tower", "monitor", "plant". Our own list after WordNet's artifacts and abstractions. */
export const thingNouns: ReadonlySet<string> = words(`
  accelerator adapter aggregator anchor anger answer appetite ardor ardour armor badger banner banter barometer
  barrier barter beaver beeper behavior bestseller binder bite blockbuster blotter blunder boiler bomber booster
  border boulder breather browser buffer bumper burger burner butter calculator caliber cancer candor candour career
  center chamber chapter charter chatter chopper clamor clamour clatter cluster clutter coffee color committee
  composite computer constant container cooler copper corner corridor counter covenant cover crater cruiser cucumber
  danger decanter decree degree destroyer detector diameter diaper dinner dipper disaster disclaimer disorder door
  drawer dynamite elevator encounter error escalator explainer exterior factor favor favorite feather fee fervor
  fervour fever fiber filler filter finger fist flavor flier floor flower flutter folder freezer freighter frontier
  furor gender generator ginger glacier glitter granite grant guarantee gutter hamburger hammer hamper harbor heater
  helicopter honor hopper horror humor hunger indicator interior jubilee kite knee labor ladder laughter launcher
  layer leather ledger letter liner list liter litter lobster locator lumber manner marker matter meter mirror mist
  monitor motor murder newsletter newspaper number odometer odor offer opener order otter oyster pager pallor paper
  parameter parasite pendant pepper perimeter pier plant plunder pointer pollutant poster powder power prayer
  predictor primer printer processor projector quadrant quarter radiator rancor reactor refresher refrigerator
  register rejoinder reminder restaurant rigor river rooster router rumor satellite scanner scooter sector semester
  sensor server shelter shoulder shower shutter silver simulator site slander slaughter slipper speedometer spider
  splendor spree squalor sticker stopper stupor stutter suite summer supper surrender tanker teaser teleprompter
  temper tender terror theater thermometer thriller thruster thunder ticker tiger timber timer torpor tower tracker
  tractor trailer transfer transistor transponder trawler tree tremor trigger trimester tumor twist valor vapor
  vapour variant vector ventilator vigor waist warrant water weather website whimper whisper winter wonder wrapper
  wrist zipper
`)

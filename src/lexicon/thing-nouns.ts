import { words } from './words.js'

/** Nouns that end as words for people do and are none: "tower", "monitor", "plant". Our own list after WordNet's artifacts and abstractions. */
export const thingNouns: ReadonlySet<string> = words(`
  accelerator anchor answer appetite armor badger banner barrier barter beaver behavior bestseller binder bite
  blockbuster blunder boiler bomber booster border boulder breather buffer bumper burger burner butter calculator
  caliber cancer career center chamber chapter charter chopper cluster clutter coffee color committee composite
  computer constant container cooler copper corner corridor counter covenant cover crater cruiser cucumber decree
  degree destroyer detector diaper dinner dipper disaster disorder door drawer dynamite elevator error escalator
  exterior factor favor favorite feather fee fever fiber filler filter fist flavor floor flower folder freezer
  freighter frontier gender generator ginger glacier glitter granite grant guarantee gutter hamburger hammer hamper
  harbor heater helicopter honor hopper horror humor indicator interior jubilee kite knee labor ladder launcher layer
  leather ledger letter list liter litter lobster lumber manner marker matter meter mirror mist monitor motor murder
  newsletter newspaper number odor offer order otter oyster paper parasite pendant pepper pier plant plunder pollutant
  poster powder power prayer printer processor projector quadrant quarter radiator reactor refrigerator register
  restaurant rigor river rooster router rumor satellite scanner scooter sector semester sensor server shelter shoulder
  shower shutter silver simulator site slander slipper spider spree sticker stopper suite summer supper surrender
  tanker temper tender terror theater thriller thruster thunder tiger timber timer tower tractor trailer transfer
  transistor tree trigger trimester tumor twist vapor variant vector ventilator vigor waist warrant water weather
  website whisper winter wonder wrapper wrist zipper
`)

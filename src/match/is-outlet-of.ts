/** Whether a story calls its publisher so: "the Herald" in the Calder Herald, "Reuters" in Reuters. */
export function isOutletOf(publisher: string | undefined, called: string): boolean {
  const [own, other] = [wordsOf(publisher ?? ''), wordsOf(called)]
  return other.length > 0 && other.at(-1) === own.at(-1) && other.every((word) => own.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
}

/** What a list says of a word of the text; of "constructor", which every object has, nothing. */
export function lookUp<Value>(list: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined
}

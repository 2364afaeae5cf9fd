// wink-nlp with its light English model, up to its tagger. Its tags are universal parts of speech.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])

/** Cuts and tags a text; what is timed. */
export const read = text => nlp.readDoc(text)

/** The tokens of a text that was read. */
export function tokens(document, text) {
  const found = []
  const [values, tags, spaces] = [nlp.its.value, nlp.its.pos, nlp.its.precedingSpaces].map(its => document.tokens().out(its))
  let at = 0
  values.forEach((value, i) => {
    const start = at + spaces[i].length
    at = start + value.length
    if (text.slice(start, at) !== value)
      throw new Error(`wink-nlp: "${value}" is not at ${start}`)
    if (tags[i] !== 'SPACE')
      found.push({ start, end: at, tags: [tags[i]], longer: at })
  })
  return found
}

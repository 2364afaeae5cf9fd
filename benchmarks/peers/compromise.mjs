// compromise, up to its tagger ("compromise/two"), with its tags told in universal parts of speech.
import nlp from 'compromise/two'

// What its tags don't part: both kinds of conjunction, "to" before a verb from other words, question words that ask for a noun from those that don't.
const closedClasses = { PART: 'to', SCONJ: 'if because whether', AUX: 'be been being', PRON: 'my your his her its our their', ADV: 'how why when where' }
const byWord = new Map(Object.entries(closedClasses).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag])))

// The first tag that a term has decides. Punctuation is no term there.
const universal = [
  ['Url', 'PROPN'], ['Email', 'PROPN'], ['Emoji', 'SYM'], ['Emoticon', 'SYM'], ['AtMention', 'PROPN'], ['HashTag', 'PROPN'], ['PhoneNumber', 'NUM'],
  ['Negative', 'PART'], ['Expression', 'INTJ'], ['Pronoun', 'PRON'], ['Copula', 'AUX'], ['Modal', 'AUX'], ['Auxiliary', 'AUX'],
  ['Demonym', 'ADJ'], ['WeekDay', 'PROPN'], ['Month', 'PROPN'], ['Ordinal', 'ADJ'], ['Value', 'NUM'], ['Year', 'NUM'], ['Time', 'NUM'], ['Date', 'NUM'], ['Currency', 'NOUN'],
  ['There', 'PRON'], ['QuestionWord', 'PRON'], ['Condition', 'SCONJ'],
  ['ProperNoun', 'PROPN'], ['Organization', 'PROPN'], ['Place', 'PROPN'], ['Acronym', 'PROPN'],
  ['Determiner', 'DET'], ['Conjunction', 'CCONJ'], ['Preposition', 'ADP'], ['Particle', 'ADP'], ['Verb', 'VERB'], ['Adjective', 'ADJ'], ['Adverb', 'ADV'], ['Noun', 'NOUN'],
]

/** Cuts and tags a text; what is timed. */
export const read = text => nlp(text)

/** The terms of a text that was read: places, and a tag for each of the words in it (two for "don't"). */
export function tokens(view, text) {
  const found = []
  let at = 0
  for (const sentence of view.docs)
    for (const term of sentence) {
      const start = at + term.pre.length
      const end = start + term.text.length
      at = end + term.post.length
      if (term.text === '' && term.implicit && found.length > 0)
        found.at(-1).tags.push(tagOf(term))
      else if (text.slice(start, end) !== term.text)
        throw new Error(`compromise: "${term.text}" is not at ${start}`)
      // The stop of "Dr." stands behind the term; a treebank has it in the word.
      else
        found.push({ start, end, tags: [tagOf(term)], longer: term.post[0] === '.' ? end + 1 : end })
    }
  return found
}

function tagOf(term) {
  return byWord.get(term.normal) ?? universal.find(([tag]) => term.tags.has(tag))?.[1] ?? 'X'
}

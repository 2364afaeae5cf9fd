// How well and how fast other taggers read the running text of treebanks: one row a tagger and treebank, then one a tagger for the speed over all of them.
//   node peers.mjs TREEBANK.conllu…
// A word is aligned when a token covers the same characters, or when the token covers all words of a contraction and has as many tags as these are.
import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import * as compromise from './compromise.mjs'
import { readTreebank } from './treebank.mjs'
import * as wink from './wink.mjs'

const version = name => JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version
const peers = [
  { name: `compromise ${version('compromise')}`, ...compromise },
  { name: `wink-nlp ${version('wink-nlp')}, wink-eng-lite-web-model ${version('wink-eng-lite-web-model')}`, ...wink },
]
const warmUps = 3
const repeats = 5

const treebanks = process.argv.slice(2).map(path => ({ name: basename(path, '.conllu'), documents: readTreebank(path) }))
for (const { name, documents } of treebanks)
  for (const peer of peers) {
    const { aligned, right, plainRight } = score(peer, documents)
    const words = documents.flatMap(document => document.words)
    const plain = words.filter(word => word.upos !== 'PUNCT').length
    const cells = [[aligned, words.length], [right, aligned], [right, words.length], [plainRight, plain]].map(([part, all]) => ((100 * part) / all).toFixed(1))
    console.log(`| ${peer.name} | ${name} | ${cells.join(' | ')} |`)
  }
for (const peer of peers)
  console.log(`speed | ${peer.name} | ${speed(peer, treebanks.flatMap(treebank => treebank.documents)).toFixed(2)} |`)

function score(peer, documents) {
  let [aligned, right, plainRight] = [0, 0, 0]
  for (const { text, words } of documents) {
    const tags = align(peer.tokens(peer.read(text), text), words)
    words.forEach((word, i) => {
      aligned += tags[i] ? 1 : 0
      right += tags[i] === word.upos ? 1 : 0
      plainRight += tags[i] === word.upos && word.upos !== 'PUNCT' ? 1 : 0
    })
  }
  return { aligned, right, plainRight }
}

/** The tag of each word, undefined where no token has the same place. */
function align(tokens, words) {
  const starts = new Map(words.map((word, i) => [word.start, i]))
  const tags = []
  for (const token of tokens) {
    const first = starts.get(token.start)
    if (first === undefined)
      continue
    const last = first + token.tags.length - 1
    const end = words[last]?.end
    if (end === token.end || end === token.longer)
      token.tags.forEach((tag, i) => (tags[first + i] = tag))
  }
  return tags
}

/** Millions of characters a second of processor time: the best of some passes, after some that warm up. */
function speed(peer, documents) {
  let best = Infinity
  for (let pass = 0; pass < warmUps + repeats; pass++) {
    const before = process.cpuUsage()
    for (const { text } of documents)
      peer.read(text)
    const { user, system } = process.cpuUsage(before)
    if (pass >= warmUps)
      best = Math.min(best, (user + system) / 1e6)
  }
  return documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6 / best
}

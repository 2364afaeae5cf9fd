// The running text of a treebank in CoNLL-U, document by document, with the place and the part of speech of each of its words. Spaces and paragraphs as tools/Dossier.Training rebuilds them.
import { readFileSync } from 'node:fs'

/**
 * @param {string} path
 * @returns {{text: string, words: {start: number, end: number, upos: string}[]}[]} offsets in UTF-16 code units, the end excluded
 */
export function readTreebank(path) {
  const documents = []
  let document = null
  let [newDocument, newParagraph] = [true, false]
  // The words of a surface token ("don't"): its last word's number, and whether a space follows it.
  let [surfaceEnd, surfaceSpace] = [0, true]
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      surfaceEnd = 0
      continue
    }
    if (line[0] === '#') {
      newDocument ||= line.startsWith('# newdoc')
      newParagraph ||= line.startsWith('# newpar')
      continue
    }
    const columns = line.split('\t')
    if (columns[0].includes('.'))
      continue
    const space = !columns[9].split('|').includes('SpaceAfter=No')
    if (columns[0].includes('-')) {
      ;[surfaceEnd, surfaceSpace] = [Number(columns[0].split('-')[1]), space]
      continue
    }
    if (newDocument)
      documents.push((document = { text: '', words: [] }))
    else if (newParagraph)
      document.text = document.text.trimEnd() + '\n\n'
    newDocument = newParagraph = false
    const number = Number(columns[0])
    const start = document.text.length
    document.text += columns[1]
    document.words.push({ start, end: document.text.length, upos: columns[3] })
    if (number === surfaceEnd ? surfaceSpace : number > surfaceEnd && space)
      document.text += ' '
  }
  return documents
}

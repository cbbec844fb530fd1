import { foldLetters } from './fold-letters.ts'
import { COUNTRIES } from './tables/countries.ts'
import { NUMERALS } from './tables/numerals.ts'
import { PLACES } from './tables/places.ts'
import { ROMANISATIONS } from './tables/romanisations.ts'
import { commerceWords } from './tables/words-commerce.ts'
import { educationWords } from './tables/words-education.ts'
import { generalWords } from './tables/words-general.ts'
import { governmentWords } from './tables/words-government.ts'
import { medicineWords } from './tables/words-medicine.ts'
import { scienceWords } from './tables/words-science.ts'
import { Vocabulary, wordKey } from './vocabulary.ts'

/** Everything that the tables know, put together once. What comes first wins. */
export const VOCABULARY = new Vocabulary((vocabulary) => {
  vocabulary.addTable(COUNTRIES, 'country')
  vocabulary.addTable(educationWords, 'generic')
  vocabulary.addTable(scienceWords, 'generic')
  vocabulary.addTable(medicineWords, 'generic')
  vocabulary.addTable(governmentWords, 'generic')
  vocabulary.addTable(commerceWords, 'generic')
  vocabulary.addTable(generalWords, 'generic')
  vocabulary.addTable(PLACES, 'place')
  vocabulary.addTable(ROMANISATIONS, 'proper')
  vocabulary.addTable(NUMERALS, 'number')
})

const SMALL = new Set(
  'the of and a an de la le les des du der die das und für fur for in at et y e i di del della da do dos das el los las och av'
    .split(' ')
    .map((word) => wordKey(foldLetters(word))),
)

/** Articles, prepositions and conjunctions: they tell nothing apart. */
export function isSmallWord(piece: string): boolean {
  return SMALL.has(piece) || SMALL.has(wordKey(piece))
}

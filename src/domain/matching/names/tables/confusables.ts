/**
 * Letters of other scripts that look like a Latin letter. They count as that letter inside a word
 * that is Latin otherwise: "Zеphyr" with a Cyrillic е is Zephyr, "Зефир" is not touched.
 * Latin letter, colon, its imitations in lower case.
 */
export const CONFUSABLES = `
a: а α
b: ь
c: с ϲ
d: ԁ
e: е є ε
g: ց
h: һ н
i: і ι
j: ј
k: к κ
l: ӏ
m: м
n: п η
o: о ο σ
p: р ρ
q: ԛ
r: г
s: ѕ
t: т τ
u: υ ц
v: ѵ ν
w: ԝ ш ω
x: х χ
y: у γ ү
z: ᴢ ζ
`

/** Latin letters that are more than a letter with a mark, as people type them without such a keyboard. */
export const SPECIAL_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'ng'],
  ['ŧ', 't'],
  ['ə', 'e'],
  ['ƒ', 'f'],
  ['ɨ', 'i'],
  ['ƀ', 'b'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
  ['ư', 'u'],
  ['ơ', 'o'],
  ['ʻ', ''],
  ['ё', 'е'],
])

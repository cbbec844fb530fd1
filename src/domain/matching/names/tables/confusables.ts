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

/**
 * Pairs of Latin letters and digits that are easily taken for each other, by what a mistake costs of
 * a whole one: they look alike, sound alike, or are written for each other in other spellings.
 */
export const CONFUSED_PAIRS = `
0.1: 0o 1l 1i il
0.3: 5s 8b 2z 6b 6g 9g 9q 0q 0d uv vw iy ij sz ck kq cq cs
0.5: ae ei ou bp dt gk fv mn gj xs bv fp oa xz ao ea hk td lr
`

/** Rows of the usual keyboard; letters beside each other are hit for each other. */
export const KEYBOARD_ROWS: readonly string[] = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

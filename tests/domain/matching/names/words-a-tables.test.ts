import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../../../src/domain/matching/names/fold-letters.ts'
import { splitWords } from '../../../../src/domain/matching/names/split-words.ts'
import { educationWords } from '../../../../src/domain/matching/names/tables/words-education.ts'
import { medicineWords } from '../../../../src/domain/matching/names/tables/words-medicine.ts'
import { scienceWords } from '../../../../src/domain/matching/names/tables/words-science.ts'
import { wordKey } from '../../../../src/domain/matching/names/vocabulary.ts'

const TABLES = { education: educationWords, science: scienceWords, medicine: medicineWords }
/** Words that are one word with two senses; the first table that has one wins. */
const HOMONYMS: ReadonlySet<string> = new Set([])
const LINE = /^[a-z][a-z0-9-]*(?:\+[a-z][a-z0-9-]*)*: \S+(?: \S+)*$/u

type Line = { readonly concept: string; readonly words: readonly string[] }

const TEXT_LINES = Object.values(TABLES)
  .flatMap((table) => table.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
const LINES: readonly Line[] = TEXT_LINES.map((line) => {
  const [concept = '', words = ''] = line.split(': ')
  return { concept, words: words.split(' ') }
})
const KEYS = new Map(LINES.map(({ concept, words }) => [concept, words.map(phraseKey)]))

function phraseKey(phrase: string): string {
  return splitWords(foldLetters(phrase.replaceAll('_', ' ')))
    .map(wordKey)
    .join('_')
}

/** One word each of many languages that any table of the most basic words must know. */
const BASIC: Readonly<Record<string, string>> = {
  university:
    'university universität université universidad universidade università universiteit universitet yliopisto háskóli ülikool universitāte universitetas uniwersytet univerzita egyetem sveučilište универзитет университет πανεπιστήμιο üniversitesi جامعة دانشگاه אוניברסיטה विश्वविद्यालय มหาวิทยาลัย đại_học 大学 대학교',
  institute:
    'institute institut instituto istituto instituut institutet institutt instytut ústav inštitut intézet institūts institutas институт інститут ινστιτούτο enstitüsü معهد מכון संस्थान สถาบัน viện',
  school:
    'school schule école escuela escola scuola școala skola skole koulu kool mokykla szkoła škola iskola школа σχολείο okulu مدرسة विद्यालय โรงเรียน trường sekolah 学校 학교',
  centre:
    'center zentrum centre centro centrum centrul senter keskus centrs ośrodek středisko központ središče центр център κέντρο merkezi مركز מרכז केंद्र ศูนย์ trung_tâm pusat センター 센터',
  laboratory:
    'laboratory laboratorien laboratoire laboratorio laboratório laboratorul laboratorium laboratoriet laboratorija laboratoř laboratórium лаборатория лабораторія εργαστήριο laboratuvarı مختبر آزمایشگاه מעבדה प्रयोगशाला ห้องปฏิบัติการ makmal 实验室 실험실',
  library:
    'library bibliothek bibliothèque biblioteca bibliotheek bibliotek kirjasto bókasafn raamatukogu bibliotēka biblioteka knihovna knižnica könyvtár knjižnica библиотека бібліотека βιβλιοθήκη kütüphanesi مكتبة کتابخانه ספרייה पुस्तकालय หอสมุด thư_viện perpustakaan 图书馆 도서관',
  research:
    'research forschung recherche investigación pesquisa ricerca recerca cercetare onderzoek forskning tutkimus rannsókna pētniecības tyrimų badawczy výzkum výskum kutatás raziskave istraživanje исследований досліджень έρευνα araştırma بحوث پژوهش מחקר अनुसंधान วิจัย nghiên_cứu penelitian 研究 연구',
  education:
    'education bildung éducation educación educação educazione educació educație onderwijs utbildning utdanning uddannelse koulutus menntun haridus izglītības švietimo edukacji vzdělávání oktatás izobraževanje obrazovanje образования освіти εκπαίδευση eğitim التعليم آموزش חינוך शिक्षा การศึกษา giáo_dục pendidikan 教育 교육',
  science:
    'science wissenschaft ciencia ciência scienza ciència științe wetenschap vetenskap tiede vísindi teadus zinātne mokslas nauk věda vied tudomány znanost наук επιστήμη bilim علوم מדע विज्ञान วิทยาศาสตร์ khoa_học sains 科学 科學 과학',
  hospital:
    'hospital krankenhaus hôpital hospitalario hospitalar ospedale spitalul ziekenhuis sjukhus sykehus sygehus sairaala sjúkrahús haigla slimnīca ligoninė szpital nemocnice nemocnica kórház bolnišnica bolnica болница больница лікарня νοσοκομείο hastanesi مستشفى بیمارستان अस्पताल โรงพยาบาล bệnh_viện 医院 병원',
  health:
    'health gesundheit santé salud saúde salute sănătate gezondheid hälsa helse sundhed terveys heilbrigðis tervise veselības sveikatos zdrowia zdraví zdravie egészség zdravje zdravlje здоровья здраве υγεία sağlık صحة بهداشت בריאות स्वास्थ्य สุขภาพ kesehatan 健康 건강',
  chemistry:
    'chemistry chemie chimie química chimica kemi kjemi kemia efnafræði keemia ķīmijas chemijos chemii chémia kémia kemija hemija химия хімії χημεία kimya شیمی כימיה रसायन เคมี hóa_học kimia 化学 화학',
}

describe('the tables of generic words of education, science and medicine', () => {
  it('have well formed lines only, each with a concept of its own', () => {
    expect(TEXT_LINES.filter((line) => !LINE.test(line))).toEqual([])
    expect(KEYS.size).toBe(LINES.length)
  })

  it('spell words as names are taken apart: lower case, no punctuation but `_`', () => {
    const odd = LINES.flatMap(({ words }) =>
      words.filter(
        (word) =>
          splitWords(foldLetters(word.replaceAll('_', ' '))).join('_') !== foldLetters(word),
      ),
    )
    expect(odd).toEqual([])
  })

  it('have no word twice, but for true homonyms', () => {
    const places = new Map<string, string>()
    const doubles: string[] = []
    for (const [concept, keys] of KEYS) {
      for (const key of keys) {
        const other = places.get(key)
        if (other !== undefined && !HOMONYMS.has(key)) doubles.push(`${key}: ${other}, ${concept}`)
        places.set(key, concept)
      }
    }
    expect(doubles).toEqual([])
  })

  it.each(Object.entries(BASIC))('know %s in twenty languages', (concept, sample) => {
    const known = new Set(KEYS.get(concept))
    const words = sample.split(' ')
    expect(words.filter((word) => !known.has(phraseKey(word)))).toEqual([])
    expect(words.length).toBeGreaterThanOrEqual(20)
  })
})

import { describe, expect, it } from 'vitest'
import { commerceWords } from '../../../../src/domain/matching/names/tables/words-commerce.ts'
import { generalWords } from '../../../../src/domain/matching/names/tables/words-general.ts'
import { governmentWords } from '../../../../src/domain/matching/names/tables/words-government.ts'

const TABLES = [governmentWords, generalWords, commerceWords]

/** Words that are one word with two senses; the first table that has one wins. */
const HOMONYMS: ReadonlySet<string> = new Set([])

const LINE = /^[a-z][a-z0-9-]*(?:\+[a-z][a-z0-9-]*)*: \S+(?: \S+)*$/u
const WORD = /^[\p{L}\p{N}\p{M}.'’·\u200c-]+(?:_[\p{L}\p{N}\p{M}.'’·\u200c-]+)*$/u

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

function conceptsOf(tables: readonly string[]): Map<string, string[]> {
  const concepts = new Map<string, string[]>()
  for (const line of tables.flatMap(linesOf)) {
    const colon = line.indexOf(': ')
    concepts.set(line.slice(0, colon), line.slice(colon + 2).split(' '))
  }
  return concepts
}

const CONCEPTS = conceptsOf(TABLES)

/** One word each of many languages that any table of the most basic words must know. */
const BASIC: Readonly<Record<string, string>> = {
  ministry:
    'ministry ministerium ministère ministerio ministério ministero ministerie ministeriö ministerstwo ministerstvo minisztérium ministrstvo ministarstvo министерство міністерство υπουργείο bakanlığı وزارة मंत्रालय กระทรวง bộ kementerian 부처',
  government:
    'government regierung gouvernement gobierno governo guvernul regering regjeringen hallitus vyriausybė rządu vláda kormány vlada правительство уряд κυβέρνηση hükümeti حكومة सरकार รัฐบาล pemerintah 政府 정부',
  national:
    'national nationale nacional nazionale național nationella nasjonal kansallinen nacionālais nacionalinis narodowy národní nemzeti nacionalni национальный національний национален εθνικό ulusal الوطنية ملی राष्ट्रीय แห่งชาติ quốc_gia nasional 国立 국립',
  state:
    'state staatlich état estado stato statului staten valtion riigi valsts valstybinis państwowy státní štátny állami državni государственный державний държавен κράτους devlet राज्य 国家 국가',
  city: 'city stadt ville ciudad cidade città orașul kaupungin linn pilsētas miesto miejski město mesto városi grad города місто πόλη şehir مدينة शहर เมือง thành_phố kota 市 시립',
  association:
    'association verein asociación associação associazione asociația vereniging förening forening yhdistys félag asociācija asociacija stowarzyszenie sdružení egyesület udruženje ассоциация асоціація σύλλογος derneği جمعية עמותה สมาคม hiệp_hội asosiasi 協会 협회',
  foundation:
    'foundation stiftung fondation fundación fundação fondazione fundació fundația stichting stiftelsen säätiö sihtasutus fundacja nadace nadácia alapítvány fundacija фондация ίδρυμα vakfı مؤسسة קרן फाउंडेशन มูลนิธิ yayasan 基金会 財団 재단',
  police:
    'police polizei policía polícia polizia politie polisen politiet poliisi lögreglan politsei policija policja policie rendőrség полиция поліція αστυνομία شرطة پلیس משטרה पुलिस ตำรวจ polisi 警察 경찰',
  church:
    'church kirche église iglesia igreja chiesa biserica kerk kyrkan kirken kirkko kirkja kirik baznīca bažnyčia kościół kostel cirkev egyház cerkev crkva церковь църква εκκλησία kilisesi كنيسة 教会 교회',
  finance:
    'finance finanzen finanzas finanças finanza finanțe rahoitus fjármála finanšu finansų finansów finanční pénzügyi financije финансы фінансів οικονομικών maliye المالية वित्त การเงิน tài_chính keuangan 財務 금융',
}

describe('the tables of generic words of government, commerce and general sense', () => {
  it('have well formed lines only', () => {
    const malformed = TABLES.flatMap(linesOf).filter((line) => !LINE.test(line))
    expect(malformed).toEqual([])
  })

  it('have well formed words only, in lower case', () => {
    const words = [...CONCEPTS.values()].flat()
    expect(words.filter((word) => !WORD.test(word) || word !== word.toLowerCase())).toEqual([])
  })

  it('name each concept once', () => {
    expect(TABLES.flatMap(linesOf).length).toBe(CONCEPTS.size)
  })

  it('have no word under two concepts but true homonyms', () => {
    const conceptOf = new Map<string, string>()
    const doubles: string[] = []
    for (const [concept, words] of CONCEPTS) {
      for (const word of words) {
        const other = conceptOf.get(word)
        if (other !== undefined && !HOMONYMS.has(word))
          doubles.push(`${word}: ${other}, ${concept}`)
        conceptOf.set(word, concept)
      }
    }
    expect(doubles).toEqual([])
  })

  it.each(Object.entries(BASIC))('know %s in twenty languages', (concept, sample) => {
    const known = new Set(CONCEPTS.get(concept))
    const unknown = sample.split(' ').filter((word) => !known.has(word))
    expect(unknown).toEqual([])
    expect(sample.split(' ').length).toBeGreaterThanOrEqual(20)
  })
})

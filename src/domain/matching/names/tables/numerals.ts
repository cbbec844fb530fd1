/** Code points of the digit zero in each script whose digits people type; nine follow it in order. */
export const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

/**
 * Numbers as words: digits, colon, what says them. Cardinals, then ordinals with their usual endings.
 * Left out are words that mean something else in another language, or are its article: one, un, en,
 * to, on, dix, sei, once, elf, tri, prima, fire, due, pet, erste; without its mark, as people
 * type, doi or uc; and I, V and X, which are letters more often than numbers.
 */
export const NUMERALS = `
# Roman numerals, whole words only
2: ii
3: iii
4: iv
6: vi
7: vii
8: viii
9: ix
11: xi
12: xii
13: xiii
14: xiv
15: xv
16: xvi
17: xvii
18: xviii
19: xix
20: xx
# One to twelve
1: eins один одна одно един jeden jedna jedno edin viens vienas üks yksi ένα واحد אחד אחת
2: two zwei deux dois duas twee två tvö kaks kaksi dwa dwie dva dvě kettő două два две дві δύο iki اثنان اثنين שתיים שניים
3: three drei trois tre três drie þrjú kolm kolme trīs trys trzy három trei три τρία ثلاثة שלוש שלושה سه
4: four vier quatre cuatro quattro quatro fyra fjögur neli neljä četri keturi cztery čtyři štyri štiri četiri négy patru четыре чотири четири τέσσερα أربعة ארבע ארבעה چهار
5: five fünf cinq cinco cinque vijf viis viisi penki pięć cinci пять пет πέντε خمسة חמש חמישה پنج
6: six sechs seis zes seks kuus kuusi seši šeši sześć šest șase шесть шість шест έξι altı ستة שש שישה شش
7: seven sieben siete sette sete zeven sju syv sjö seitse seitsemän septiņi septyni siedem sedm sedem sedam șapte семь сім седем επτά yedi سبعة שבע שבעה هفت
8: eight acht huit ocho oito åtta åtte otte kaheksa kahdeksan astoņi aštuoni osiem osm osem osam nyolc восемь вісім осем οκτώ sekiz ثمانية שמונה هشت
9: nine neun nueve negen níu üheksa yhdeksän deviņi devyni dziewięć devět deväť devet kilenc nouă девять дев'ять девет εννέα dokuz تسعة תשע תשעה
10: ten zehn diez dieci tien tíu kümme kymmenen desmit dešimt dziesięć deset desať tíz zece десять десет δέκα عشرة עשר עשרה
11: eleven onze undici elva ellefu üksteist yksitoista vienpadsmit vienuolika jedenaście jedenáct jedenásť enajst tizenegy unsprezece одиннадцать одинадцять единадесет έντεκα
12: twelve zwölf douze doce dodici doze twaalf tolv tólf kaksteist kaksitoista divpadsmit dvylika dwanaście dvanáct dvanásť dvanajst dvanaest tizenkettő doisprezece двенадцать дванадцять дванадесет δώδεκα
# First to tenth
1: first 1st erster erstes ersten primero primera primeiro primeira eerste första første fyrsta esimene ensimmäinen pirmais pirmā pirmas pirmoji pierwszy pierwsza pierwsze první prvý prvá prvi prva prvo első primul первый первая первое первого перший перша перше първи първа първо πρώτο πρώτη πρώτος birinci الأول الأولى ראשון הראשון הראשונה ที่หนึ่ง 第一 제1
2: second 2nd zweite zweiter zweites zweiten deuxième segundo segunda secondo seconda tweede teine toinen otrais otrā antrasis antroji drugi druga drugie druhý druhá második второй вторая второе второго другий друга втори втора δεύτερο δεύτερη δεύτερος ikinci الثاني الثانية השני השנייה ที่สอง 第二 제2
3: third 3rd dritte dritter drittes dritten troisième tercero tercera terceiro terceira terzo derde tredje kolmas trešais trešā trečiasis trečioji trzeci trzecia třetí tretí tretja treći treća harmadik третий третья третье третьего третій третя трети трета τρίτο τρίτη τρίτος üçüncü الثالث الثالثة שלישי השלישי השלישית ที่สาม 第三 제3
4: fourth 4th vierte vierter viertes vierten quatrième cuarto cuarta quarto quarta vierde fjärde fjerde neljas neljäs ceturtais ceturtā ketvirtasis ketvirtoji czwarty czwarta čtvrtý čtvrtá štvrtý četrti četrta četvrti četvrta negyedik четвертый четвёртый четвертая четвертого четвертий четверта четвърти четвърта τέταρτο τέταρτη τέταρτος dördüncü الرابع الرابعة רביעי הרביעי הרביעית ที่สี่ 第四 제4
5: fifth 5th fünfte fünfter fünftes fünften cinquième quinto vijfde femte viies viides piektais piektā penktasis penktoji piąty piąta pátý pátá piaty peti ötödik пятый пятая пятого п'ятий п'ята пети πέμπτο πέμπτη beşinci الخامس الخامسة חמישי החמישי ที่ห้า 第五 제5
6: sixth 6th sechste sechster sechsten sixième sexto sexta sesto zesde sjätte sjette kuues kuudes sestais šeštasis szósty szósta šestý šesti šesta hatodik шестой шестая шестого шостий шоста шести έκτο έκτη altıncı السادس السادسة ที่หก 第六 제6
7: seventh 7th siebte siebter siebten septième séptimo séptima sétimo sétima settimo zevende sjunde syvende seitsmes seitsemäs septītais septintasis siódmy siódma sedmý sedmi sedma hetedik седьмой седьмая седьмого сьомий сьома седми έβδομο yedinci السابع السابعة ที่เจ็ด 第七 제7
8: eighth 8th achte achter achten huitième octavo octava oitavo oitava ottavo achtste åttonde ottende kaheksas kahdeksas astotais aštuntasis ósmy ósma osmý osmi osma nyolcadik восьмой восьмая восьмого восьмий восьма осми όγδοο sekizinci الثامن الثامنة ที่แปด 第八 제8
9: ninth 9th neunte neunter neunten neuvième noveno novena negende nionde niende üheksas yhdeksäs devītais devintasis dziewiąty dziewiąta devátý deviaty deveti deveta kilencedik девятый девятая девятого дев'ятий дев'ята девети ένατο dokuzuncu التاسع التاسعة ที่เก้า 第九 제9
10: tenth 10th zehnte zehnter zehnten dixième décimo décima decimo tiende tionde kümnes kymmenes desmitais dešimtasis dziesiąty dziesiąta desátý desiaty deseti deseta tizedik десятый десятая десятого десятий десята десети δέκατο onuncu العاشر العاشرة ที่สิบ 第十 제10
`

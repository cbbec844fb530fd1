/**
 * Proper names that are written in several scripts, or in several ways in one: universities, houses, persons after
 * whom institutions are called. Left: how they are usually written in plain letters; right: all spellings.
 */
export const ROMANISATIONS = `
# Japanese universities, schools and foundations
waseda: waseda 早稲田 わせだ
keio: keio 慶應 慶応 慶應義塾 慶応義塾 keio_gijuku けいおう
hosei: hosei 法政
rikkyo: rikkyo 立教
doshisha: doshisha 同志社
ritsumeikan: ritsumeikan 立命館
sophia: sophia 上智 jochi
gakushuin: gakushuin 学習院
seijo: seijo 成城
seikei: seikei 成蹊
tamagawa: tamagawa 玉川
juntendo: juntendo 順天堂
jikei: jikei 慈恵 慈恵会 慈恵会医科
showa: showa 昭和
taisho: taisho 大正
meijo: meijo 名城
meiji: meiji 明治
reitaku: reitaku 麗澤
rissho: rissho 立正
toyo: toyo 東洋
kokugakuin: kokugakuin 國學院 国学院
kokushikan: kokushikan 国士舘 国士館
takushoku: takushoku 拓殖
kogakuin: kogakuin
shibaura: shibaura 芝浦
tsuda: tsuda 津田 津田塾
bukkyo: bukkyo
ryukoku: ryukoku 龍谷 竜谷
otani: otani 大谷
hanazono: hanazono 花園
koyasan: koyasan 高野山
kwansei: kwansei 関西学院 kwansei_gakuin kansei_gakuin
konan: konan 甲南
mukogawa: mukogawa 武庫川
nanzan: nanzan 南山
chukyo: chukyo 中京
fujita: fujita 藤田
aikoku: aikoku 愛国
seisen: seisen 清泉
seirei: seirei 聖隷
saiseikai: saiseikai 済生会 濟生會 恩賜財団済生会
tokushukai: tokushukai 徳洲会
kitasato: kitasato 北里
teikyo: teikyo 帝京
kyorin: kyorin 杏林
jichi: jichi 自治医科
dokkyo: dokkyo 獨協 独協
ochi: ochi 越智
seitoku: seitoku 聖徳
shoin: shoin 松蔭
gakuin: gakuin 学院大学 がくいん
gakugei: gakugei 学芸
riken: riken 理研 理化学研究所 rikagaku_kenkyusho
# Japanese houses and companies
mitsubishi: mitsubishi 三菱 ミツビシ 미쓰비시 мицубиси ميتسوبيشي
mitsui: mitsui 三井 ミツイ 미쓰이
sumitomo: sumitomo 住友 スミトモ 스미토모
mizuho: mizuho みずほ 瑞穂
daiwa: daiwa 大和証券 ダイワ
nomura: nomura 野村 ノムラ
panasonic: panasonic パナソニック 松下 matsushita
sony: sony ソニー 索尼 소니
honda: honda 本田 ホンダ 혼다
nissan: nissan 日産 ニッサン 닛산
mazda: mazda マツダ
suzuki: suzuki 鈴木 スズキ 스즈키
yamaha: yamaha ヤマハ
kawai: kawai 河合 カワイ
subaru: subaru スバル 昴
isuzu: isuzu いすゞ いすず
canon: canon キヤノン キャノン 佳能 캐논
nikon: nikon ニコン
ricoh: ricoh リコー
sharp: sharp シャープ
toshiba: toshiba 東芝 とうしば 도시바
fujitsu: fujitsu 富士通
fujifilm: fujifilm 富士フイルム 富士フィルム
kyocera: kyocera 京セラ
omron: omron オムロン
denso: denso デンソー
aisin: aisin アイシン
bridgestone: bridgestone ブリヂストン ブリジストン
shiseido: shiseido 資生堂
kao: kao 花王
ajinomoto: ajinomoto 味の素
kirin: kirin キリン 麒麟
asahi: asahi アサヒ 旭 朝日
suntory: suntory サントリー
nippon-steel: nippon_steel 日鉄 日本製鉄 新日鐵 新日鉄
kobelco: kobelco 神鋼 コベルコ
kubota: kubota クボタ 久保田
daikin: daikin ダイキン
ihi: ihi 石川島播磨
kajima: kajima 鹿島建設
obayashi: obayashi 大林
taisei: taisei 大成
takenaka: takenaka 竹中
daihatsu: daihatsu ダイハツ
takeda: takeda 武田 竹田
astellas: astellas アステラス
eisai: eisai エーザイ
shionogi: shionogi 塩野義 シオノギ
chugai: chugai 中外
otsuka: otsuka 大塚
daiichi-sankyo: daiichi_sankyo 第一三共
kyowa: kyowa 協和
kowa: kowa 興和
rohto: rohto ロート
terumo: terumo テルモ
olympus: olympus オリンパス
shimadzu: shimadzu 島津
asahi-kasei: asahi_kasei 旭化成
toray: toray 東レ
teijin: teijin 帝人
kuraray: kuraray クラレ
unitika: unitika ユニチカ
toppan: toppan 凸版 トッパン
dai-nippon: dai_nippon 大日本
dentsu: dentsu 電通
hakuhodo: hakuhodo 博報堂
rakuten: rakuten 楽天
yahoo: yahoo ヤフー 雅虎
softbank: softbank ソフトバンク
docomo: docomo ドコモ
kddi: kddi ケーディーディーアイ
google: google グーグル 谷歌 구글
microsoft: microsoft マイクロソフト 微软 微軟 майкрософт 마이크로소프트
apple: apple アップル 苹果公司 애플
intel: intel インテル 英特尔 인텔 интел
siemens: siemens シーメンス 西门子 西門子 сименс 지멘스 سيمنز
bosch: bosch ボッシュ 博世 бош 보쉬
basf: basf バスフ 巴斯夫 басф
bayer: bayer バイエル薬品 拜耳 拜尔 байер 바이엘
philips: philips フィリップス 飞利浦 филипс 필립스
nestle: nestle ネスレ 雀巢 нестле 네슬레
unilever: unilever ユニリーバ 联合利华 юнилевер
starbucks: starbucks スターバックス 星巴克 старбакс 스타벅스
mcdonalds: mcdonalds マクドナルド 麦当劳 麥當勞 макдоналдс макдональдс 맥도날드 ماكدونالدز
lawson: lawson ローソン
familymart: familymart ファミリーマート 全家便利
seven-eleven: seven_eleven セブンイレブン セブン_イレブン
aeon: aeon イオン
uniqlo: uniqlo ユニクロ 优衣库
muji: muji 無印良品 无印良品
shimamura: shimamura しまむら 島村
nitori: nitori ニトリ
ikea: ikea イケア 宜家 икеа 이케아
hilton: hilton ヒルトン 希尔顿 хилтон хилтън 힐튼
marriott: marriott マリオット 万豪 марриотт
hyatt: hyatt ハイアット 凯悦
sheraton: sheraton シェラトン 喜来登
burger-king: burger_king バーガーキング 汉堡王 бургер_кинг
pizza-hut: pizza_hut ピザハット 必胜客
shell: shell シェル 壳牌
bmw: bmw бмв 宝马
mercedes: mercedes メルセデス 梅赛德斯 мерседес
volkswagen: volkswagen フォルクスワーゲン 大众汽车 фольксваген
audi: audi アウディ 奥迪 ауди
volvo: volvo ボルボ 沃尔沃 вольво
ford: ford フォード 福特 форд
renault: renault ルノー 雷诺 рено
michelin: michelin ミシュラン 米其林
airbus: airbus エアバス 空中客车
boeing: boeing ボーイング 波音
samsung: samsung サムスン 삼성 三星 самсунг سامسونج سامسونغ
hyundai: hyundai 현대 現代自動車 ヒュンダイ 现代汽车 хендай
lotte: lotte 롯데 ロッテ 乐天玛特
hanwha: hanwha 한화
doosan: doosan 두산
posco: posco 포스코
kia: kia 기아자동차
daewoo: daewoo 대우
kumho: kumho 금호
hanjin: hanjin 한진
shinhan: shinhan 신한
woori: woori 우리은행
kookmin: kookmin 국민은행 국민대 kukmin
nonghyup: nonghyup 농협
naver: naver 네이버
kakao: kakao 카카오 カカオ
amorepacific: amorepacific 아모레퍼시픽
celltrion: celltrion 셀트리온
yuhan: yuhan 유한양행
yonsei: yonsei 연세 延世
sogang: sogang 서강
sungkyunkwan: sungkyunkwan 성균관 skku 成均館
hanyang: hanyang 한양 漢陽
ewha: ewha 이화 梨花
kyung-hee: kyung_hee 경희 kyunghee 慶熙
konkuk: konkuk 건국대 건국 建国大
dongguk: dongguk 동국 東国大 東國
hongik: hongik 홍익
sookmyung: sookmyung 숙명
kwangwoon: kwangwoon 광운
myongji: myongji 명지
soongsil: soongsil 숭실
inha: inha 인하
ajou: ajou 아주대
dankook: dankook 단국
gachon: gachon 가천
hallym: hallym 한림
chosun: chosun 조선대
dong-a: dong_a 동아
inje: inje 인제대
keimyung: keimyung 계명
wonkwang: wonkwang 원광
soonchunhyang: soonchunhyang 순천향
chung-ang: chung_ang 중앙대
hankuk: hankuk 한국외국어
pukyong: pukyong 부경
dongseo: dongseo 동서대
konyang: konyang 건양
eulji: eulji 을지
sahmyook: sahmyook 삼육
handong: handong 한동
asan-medical: asan_medical 아산병원 서울아산
postech: postech 포스텍 포항공대 포항공과대
# Chinese universities, houses and companies
tsinghua: tsinghua 清华 清華 qinghua tsing_hua цинхуа 칭화
fudan: fudan 复旦 復旦 фудань
tongji: tongji 同济 同濟 tungchi
jiaotong: jiaotong 交大 chiao_tung jiao_tong chiaotung
nankai: nankai 南开 南開
sun-yat-sen: sun_yat_sen 中山大学 中山大學 sunyatsen
beihang: beihang 北航
xidian: xidian 西安电子科技
hohai: hohai 河海
yenching: yenching 燕京
zhongnan: zhongnan 中南财经
sinopec: sinopec 中石化 中国石化
petrochina: petrochina 中石油
sinopharm: sinopharm 国药 國藥
huawei: huawei 华为 華為 ファーウェイ 화웨이 хуавей
lenovo: lenovo 联想 聯想 レノボ
alibaba: alibaba 阿里巴巴 アリババ алибаба
tencent: tencent 腾讯 騰訊 テンセント
baidu: baidu 百度
xiaomi: xiaomi 小米
haier: haier 海尔 海爾 ハイアール
hisense: hisense 海信
midea: midea 美的集团
gree: gree 格力
byd: byd 比亚迪 比亞迪
geely: geely 吉利
chery: chery 奇瑞
saic: saic 上汽
ping-an: ping_an 平安 pingan
cofco: cofco 中粮
citic: citic 中信
minmetals: minmetals 五矿
zte: zte 中兴通讯
jingdong: jingdong 京东
hanwang: hanwang 汉王
academia-sinica: academia_sinica 中央研究院 中研院
formosa-plastics: formosa_plastics 台塑
tsmc: tsmc 台积电 台積電 台灣積體電路
foxconn: foxconn 富士康 鴻海 hon_hai
acer: acer 宏碁 エイサー
asus: asus 华硕 華碩 エイスース
chang-gung: chang_gung 長庚 长庚
cathay: cathay 国泰 國泰
hsbc: hsbc 汇丰 匯豐 滙豐
hang-seng: hang_seng 恒生 恆生
sun-hung-kai: sun_hung_kai 新鴻基
tzu-chi: tzu_chi 慈濟 慈济
fu-jen: fu_jen 輔仁 辅仁
tunghai: tunghai 東海大學
chung-hua: chung_hua 中華大學
feng-chia: feng_chia 逢甲
mackay: mackay 馬偕
confucius: confucius 孔子
lu-xun: lu_xun 鲁迅 魯迅
# Names of persons in names of institutions
lomonosov: lomonosov ломоносов ломоносова ломоносовский lomonossow lomonossov
shevchenko: shevchenko шевченко шевченка schewtschenko chevtchenko
franko: franko франко франка
karazin: karazin каразін каразіна каразин каразина
mechnikov: mechnikov мечников мечникова мечникові metchnikoff metschnikow
pirogov: pirogov пирогов пирогова
sechenov: sechenov сеченов сеченова setschenow
pavlov: pavlov павлов павлова pawlow
vavilov: vavilov вавилов вавилова
vernadsky: vernadsky вернадский вернадского вернадського wernadski vernadskiy
mendeleev: mendeleev менделеев менделеева менделеевский mendeleyev
bauman: bauman бауман баумана
plekhanov: plekhanov плеханов плеханова
gubkin: gubkin губкин губкина
pushkin: pushkin пушкин пушкина puschkin pouchkine
tolstoy: tolstoy толстой толстого tolstoi
dostoevsky: dostoevsky достоевский достоевского
gogol: gogol гоголь гоголя
chekhov: chekhov чехов чехова tschechow tchekhov
tchaikovsky: tchaikovsky чайковский чайковского tschaikowski tchaïkovski
gorky: gorky горький горького gorki
herzen: herzen герцен герцена
lenin: lenin ленин ленина
korolev: korolev королев королёв королёва korolyov
tupolev: tupolev туполев туполева
gagarin: gagarin гагарин гагарина
lobachevsky: lobachevsky лобачевский лобачевского
ioffe: ioffe иоффе
steklov: steklov стеклов стеклова
lebedev: lebedev лебедев лебедева
kurchatov: kurchatov курчатов курчатова курчатовский
budker: budker будкер будкера
zelinsky: zelinsky зелинский зелинского
nesmeyanov: nesmeyanov несмеянов несмеянова
semenov: semenov семенов семёнов семенова семёнова
petrovsky: petrovsky петровский петровского
ivanov: ivanov иванов иванова
burnazyan: burnazyan бурназян бурназяна
blokhin: blokhin блохин блохина
bakulev: bakulev бакулев бакулева
almazov: almazov алмазов алмазова
razumovsky: razumovsky разумовский разумовского razumovskiy
bogomolets: bogomolets богомолець богомольца богомолец
sikorsky: sikorsky сікорський сікорського сикорский сикорского
danylo-halytsky: danylo_halytsky данило_галицький данила_галицького
hrinchenko: hrinchenko грінченко грінченка
drahomanov: drahomanov драгоманов драгоманова драгоманів dragomanov
honchar: honchar гончар гончара
stefanyk: stefanyk стефаник стефаника
fedkovych: fedkovych федькович федьковича
zhukovsky: zhukovsky жуковський жуковського жуковский жуковского
skovoroda: skovoroda сковорода сковороди
mohyla: mohyla могила могилянська mohylanska mogilyanska mohyla_academy
paton: paton патон патона
palladin: palladin палладін палладіна палладин
al-farabi: al_farabi аль_фараби әл_фараби الفارابي alfarabi farabi
auezov: auezov ауэзов ауэзова әуезов
abai: abai абай абая
gumilyov: gumilyov гумилёв гумилева гумилёва гумилев
satbayev: satbayev сатпаев сатпаева сәтбаев satpayev
navoi: navoi навои навоий navoiy
ulugbek: ulugbek улугбек улугбека
beruni: beruni беруни بیرونی beruniy
avicenna: avicenna ибн_сина ابن_سینا ابن_سينا bu_ali_sina بوعلی_سینا avicena
ibn-khaldun: ibn_khaldun ابن_خلدون
ibn-tofail: ibn_tofail ابن_طفيل
ibn-zohr: ibn_zohr ابن_زهر
cadi-ayyad: cadi_ayyad القاضي_عياض
mohammed: mohammed محمد mohamed muhammad mohammad muhammed мухаммед
hassan: hassan الحسن حسن hasan
hussein: hussein حسين الحسين husein hussain husayn
ali: ali علي علی али
ahmed: ahmed أحمد احمد ahmad ахмед
abdullah: abdullah عبدالله عبد_الله abdallah абдулла
abdulaziz: abdulaziz عبدالعزيز عبد_العزيز abdul_aziz
abdulrahman: abdulrahman عبدالرحمن عبد_الرحمن abdul_rahman abdurrahman
khalifa: khalifa خليفة
zayed: zayed زايد زاید
saud: saud سعود
faisal: faisal فيصل
fahd: fahd فهد
qaboos: qaboos قابوس
naif: naif نايف nayef
omar: omar عمر umar
moulay: moulay مولاي
zewail: zewail زويل
shahid: shahid شهید شهيد chahid
beheshti: beheshti بهشتی
khomeini: khomeini خمینی
ferdowsi: ferdowsi فردوسی firdausi firdawsi
allameh: allameh علامه
tabatabai: tabatabai طباطبائی طباطبایی tabatabaei tabatabaee
razi: razi رازی
tarbiat: tarbiat تربیت tarbiyat
modares: modares مدرس modarres
amirkabir: amirkabir امیرکبیر امیر_کبیر amir_kabir
sharif: sharif شریف الشريف
khatam: khatam خاتم
imam: imam امام إمام
azad: azad آزاد
payame-noor: payame_noor پیام_نور payam_noor
ben-gurion: ben_gurion בן_גוריון
weizmann: weizmann ויצמן ويزمان
technion: technion טכניון הטכניון
hadassah: hadassah הדסה
sheba: sheba שיבא
rabin: rabin רבין
rambam: rambam רמב_ם רמבם
shaare-zedek: shaare_zedek שערי_צדק
gandhi: gandhi गांधी गाँधी காந்தி গান্ধী గాంధీ ಗಾಂಧಿ ганди غاندي
mahatma: mahatma महात्मा மகாத்மா
nehru: nehru नेहरू நேரு নেহেরু নেহরু
ambedkar: ambedkar अम्बेडकर आंबेडकर அம்பேத்கர் अंबेडकर
rajiv: rajiv राजीव
indira: indira इंदिरा इन्दिरा
jawaharlal: jawaharlal जवाहरलाल ஜவகர்லால்
shastri: shastri शास्त्री
patel: patel पटेल પટેલ
sardar: sardar सरदार سردار
vivekananda: vivekananda विवेकानन्द विवेकानंद বিবেকানন্দ
tagore: tagore टैगोर রবীন্দ্রনাথ_ঠাকুর ঠাকুর
rabindra: rabindra रवीन्द्र রবীন্দ্র রবীন্দ্রনাথ
mujib: mujib মুজিব মুজিবুর
bangabandhu: bangabandhu বঙ্গবন্ধু
sheikh: sheikh शेख শেখ شيخ الشيخ shaikh шейх
guru: guru गुरु ਗੁਰੂ
nanak: nanak नानक ਨਾਨਕ
singh: singh सिंह ਸਿੰਘ
sanskrit: sanskrit संस्कृत
anna: anna अन्ना அண்ணா
chulalongkorn: chulalongkorn จุฬาลงกรณ์
mahidol: mahidol มหิดล
thammasat: thammasat ธรรมศาสตร์
kasetsart: kasetsart เกษตรศาสตร์
silpakorn: silpakorn ศิลปากร
srinakharinwirot: srinakharinwirot ศรีนครินทรวิโรฒ
mongkut: mongkut มงกุฎ พระจอมเกล้า king_mongkuts พระจอมเกล้าพระนครเหนือ
rajabhat: rajabhat ราชภัฏ
rajamangala: rajamangala ราชมงคล
suranaree: suranaree สุรนารี
walailak: walailak วลัยลักษณ์
ramkhamhaeng: ramkhamhaeng รามคําแหง
siriraj: siriraj ศิริราช
aristotle: aristotle αριστοτέλειο αριστοτέλης aristoteles aristóteles aristotelio аристотель
kapodistrian: kapodistrian καποδιστριακό καποδίστριας kapodistriako kapodistrias
metsovio: metsovio μετσόβιο
democritus: democritus δημόκριτος δημοκρίτειο democrito demokritos
hippocrates: hippocrates ιπποκράτειο ιπποκράτης hippokration гиппократ
onassis: onassis ωνάσειο ωνάσης onasis
venizelos: venizelos βενιζέλος
papanikolaou: papanikolaou παπανικολάου
cyril-methodius: cyril_methodius кирил_и_методий кирил_и_методиј св_кирил_и_методиј
kliment-ohridski: kliment_ohridski климент_охридски
paisii: paisii паисий_хилендарски паисий
tesla: tesla никола_тесла тесла テスラ 特斯拉
einstein: einstein эйнштейн アインシュタイン 爱因斯坦 איינשטיין
curie: curie кюри キュリー 居里
pasteur: pasteur пастер パスツール 巴斯德 باستور
humboldt: humboldt гумбольдт フンボルト 洪堡
goethe: goethe гете гёте ゲーテ 歌德 괴테
max-planck: max_planck макс_планк マックス_プランク マックスプランク 马克斯_普朗克
fraunhofer: fraunhofer фраунгофер フラウンホーファー 弗劳恩霍夫
copernicus: copernicus kopernik mikołaja_kopernika kopernika коперник nikolaus_kopernikus kopernikus
mickiewicz: mickiewicz mickiewicza adama_mickiewicza
jagiellonian: jagiellonian jagielloński jagiellońska jagiellońskiego jagellonian jagellonne jagellonen ягеллонский
masaryk: masaryk masarykova masarykovy masarykův
palacky: palacky palackého
komensky: komensky komenského comenius komenský
mendel: mendel mendelova mendelovy
purkyne: purkyne purkyně
safarik: safarik šafárika šafárik
eotvos: eotvos eötvös
semmelweis: semmelweis земмельвейс ゼンメルワイス
corvinus: corvinus corvinusz
lorand: lorand loránd
babes-bolyai: babes_bolyai babeș_bolyai babeş_bolyai
cuza: cuza alexandru_ioan_cuza
ataturk: ataturk atatürk ататюрк أتاتورك
mimar-sinan: mimar_sinan
yildirim: yildirim yıldırım
rothschild: rothschild ротшильд ロスチャイルド
nobel: nobel нобель ノーベル 诺贝尔 노벨
rockefeller: rockefeller рокфеллер ロックフェラー
gates: ゲイツ 盖茨
rotary: rotary ロータリー ротари 로타리 扶轮
lions-club: lions_club ライオンズクラブ
caritas: caritas каритас карітас カリタス 明爱 明愛 카리타스
unesco: unesco юнеско ユネスコ 유네스코 اليونسكو 联合国教科文组织
unicef: unicef юнисеф юнісеф ユニセフ 유니세프 اليونيسف
# Japanese surnames and given names
sato: sato 佐藤 サトウ satou
takahashi: takahashi 高橋 タカハシ 髙橋
tanaka: tanaka 田中 タナカ
watanabe: watanabe 渡辺 渡邊 渡邉 ワタナベ
ito: ito 伊藤 イトウ itoh
yamamoto: yamamoto 山本 ヤマモト
nakamura: nakamura 中村 ナカムラ
kobayashi: kobayashi 小林 コバヤシ
kato: kato 加藤 カトウ katoh
yoshida: yoshida 吉田 ヨシダ
yamada: yamada 山田 ヤマダ
sasaki: sasaki 佐々木 ササキ
matsumura: matsumura 松村
inoue: inoue 井上 イノウエ
kimura: kimura 木村 キムラ
saito: saito 斎藤 斉藤 齋藤 齊藤 サイトウ saitoh
yamazaki: yamazaki 山崎 ヤマザキ yamasaki
mori: mori 毛利
ikeda: ikeda 池田 イケダ
hashimoto: hashimoto 橋本 ハシモト
ogawa: ogawa 小川 オガワ
maeda: maeda 前田 マエダ
fujii: fujii 藤井
okada: okada 岡田
hasegawa: hasegawa 長谷川 ハセガワ
murakami: murakami 村上
kondo: kondo 近藤
endo: endo 遠藤
aoki: aoki 青木
sakamoto: sakamoto 坂本
fukuda: fukuda 福田
ohta: ohta 太田 ōta
nishimura: nishimura 西村
fujiwara: fujiwara 藤原
okamoto: okamoto 岡本
nakajima: nakajima 中島 nakashima
nakagawa: nakagawa 中川
harada: harada 原田
ono: ono 小野 オノ
tamura: tamura 田村
takeuchi: takeuchi 竹内
kaneko: kaneko 金子
wada: wada 和田
ishida: ishida 石田
morita: morita 森田
kojima: kojima 小島 児島
shibata: shibata 柴田
sakai: sakai 酒井
kudo: kudo 工藤
yokoyama: yokoyama 横山
miyamoto: miyamoto 宮本
uchida: uchida 内田
takagi: takagi 高木
ando: ando 安藤
taniguchi: taniguchi 谷口
ohno: ohno 大野
maruyama: maruyama 丸山
imai: imai 今井
takada: takada 高田 takata
kono: kono 河野
fujimoto: fujimoto 藤本
murata: murata 村田 ムラタ
sugiyama: sugiyama 杉山
kubo: kubo 久保
matsui: matsui 松井
iwasaki: iwasaki 岩崎
sakurai: sakurai 桜井 櫻井
kinoshita: kinoshita 木下
noguchi: noguchi 野口
matsuo: matsuo 松尾
kikuchi: kikuchi 菊池 菊地
sano: sano 佐野
onishi: onishi 大西 ohnishi
sugimoto: sugimoto 杉本
arai: arai 新井 荒井
hamaguchi: hamaguchi 浜口
furukawa: furukawa 古川 フルカワ
mizuno: mizuno 水野 ミズノ
yoshikawa: yoshikawa 吉川 ヨシカワ
nishida: nishida 西田
higuchi: higuchi 樋口
kawamura: kawamura 川村 河村
kawamoto: kawamoto 川本
kawashima: kawashima 川島 河島
matsuda: matsuda 松田
matsushima: matsushima 松島
nagai: nagai 永井 長井
nagata: nagata 永田
nagase: nagase 長瀬
ohara: ohara 大原
okuda: okuda 奥田
okumura: okumura 奥村
ozaki: ozaki 尾崎
sekiguchi: sekiguchi 関口
shimada: shimada 島田
sugawara: sugawara 菅原
tajima: tajima 田島 但馬
takano: takano 高野
takashima: takashima 高島
terada: terada 寺田
tsuchiya: tsuchiya 土屋
tsukamoto: tsukamoto 塚本
uehara: uehara 上原
yamanaka: yamanaka 山中
yamashita: yamashita 山下
yano: yano 矢野
yasuda: yasuda 安田 ヤスダ
yokogawa: yokogawa 横河
yoshimura: yoshimura 吉村
yoshino: yoshino 吉野
hirata: hirata 平田
hirano: hirano 平野
hirayama: hirayama 平山
hoshino: hoshino 星野
honma: honma 本間
horiuchi: horiuchi 堀内
igarashi: igarashi 五十嵐
inaba: inaba 稲葉
ishii: ishii 石井
ishihara: ishihara 石原
iwamoto: iwamoto 岩本
katayama: katayama 片山
kamata: kamata 鎌田
kitagawa: kitagawa 北川
kitamura: kitamura 北村
koike: koike 小池
koizumi: koizumi 小泉
kurita: kurita 栗田
kuroda: kuroda 黒田
miura: miura 三浦
miyake: miyake 三宅
miyata: miyata 宮田
mochizuki: mochizuki 望月
morimoto: morimoto 森本
nagashima: nagashima 長島 永島
nakai: nakai 中井
nakata: nakata 中田
naito: naito 内藤
nishikawa: nishikawa 西川
nishiyama: nishiyama 西山
obata: obata 小畑
oshima: oshima 大島 ohshima
oishi: oishi 大石
oikawa: oikawa 及川
osaki: osaki 大崎
otake: otake 大竹
sawada: sawada 沢田 澤田
shirai: shirai 白井
shinohara: shinohara 篠原
suda: suda 須田
takemoto: takemoto 竹本
tamai: tamai 玉井
tsukada: tsukada 塚田
wakabayashi: wakabayashi 若林
hotta: hotta 堀田
hattori: hattori 服部
baba: baba 馬場
doi: doi 土井
eto: eto 江藤
kido: kido 木戸
noda: noda 野田
oda: oda 小田 織田
tomita: tomita 富田 冨田
sakaguchi: sakaguchi 坂口
yasui: yasui 安井
heisei: heisei 平成
reiwa: reiwa 令和
showa-denko: showa_denko 昭和電工
sakura: sakura さくら サクラ 桜 櫻
himawari: himawari ひまわり
hikari: hikari ひかり ヒカリ
midori: midori みどり ミドリ
aoba: aoba 青葉 あおば
kokoro: kokoro こころ ココロ
nozomi: nozomi のぞみ
wakaba: wakaba 若葉
fureai: fureai ふれあい
seiwa: seiwa 清和 聖和
keiyu: keiyu 恵佑 けいゆう
kosei: kosei 厚生連 kouseiren
seikokai: seikokai 聖光会
aijinkai: aijinkai 愛仁会
tokyu: tokyu 東急
odakyu: odakyu 小田急
keikyu: keikyu 京急
keisei: keisei 京成
seibu: seibu 西武
tobu: tobu 東武
hankyu: hankyu 阪急
kintetsu: kintetsu 近鉄
meitetsu: meitetsu 名鉄
nishitetsu: nishitetsu 西鉄
shinkansen: shinkansen 新幹線
takashimaya: takashimaya 高島屋 髙島屋
isetan: isetan 伊勢丹
daimaru: daimaru 大丸
sogo: sogo そごう
matsuya: matsuya 松屋
yoshinoya: yoshinoya 吉野家
sukiya: sukiya すき家
doutor: doutor ドトール
mos-burger: mos_burger モスバーガー
# Katakana spellings of frequent words of companies
techno: techno テクノ техно 테크노
nano: nano ナノ нано 나노
hitech: hitech ハイテク хайтек
cyber: cyber サイバー кибер 사이버
alpha: alpha アルファ альфа 알파 άλφα
beta: beta ベータ бета 베타
gamma: gamma ガンマ гамма
delta: delta デルタ дельта делта 델타 δέλτα
omega: omega オメガ омега 오메가
sigma: sigma シグマ сигма 시그마
apollo: apollo アポロ аполлон 아폴로 απόλλων
phoenix: phoenix フェニックス феникс 피닉스
orion: orion オリオン орион 오리온
atlas: atlas アトラス атлас
titan: titan タイタン титан
venus: venus ビーナス венера
mercury: mercury マーキュリー меркурий
vega: vega ベガ вега
# Places that are names of houses and persons as well
soma: soma 相馬
hitachi: hitachi 日立
koga: koga 古河
oyama: oyama 小山
asaka: asaka 朝霞
fukaya: fukaya 深谷
adachi: adachi 足立
arakawa: arakawa 荒川
nakano: nakano 中野
aoyama: aoyama 青山
yamato: yamato 大和 やまと ヤマト
komatsu: komatsu 小松 コマツ
ueda: ueda 上田
takayama: takayama 高山
fuji: fuji 富士 ふじ フジ
mishima: mishima 三島
shimizu: shimizu 清水
toyota: toyota 豊田 トヨタ とよた 丰田 도요타
nisshin: nisshin 日進
moriyama: moriyama 守山
izumi: izumi 和泉
matsubara: matsubara 松原
tanabe: tanabe 田辺
hamada: hamada 浜田
masuda: masuda 益田
mihara: mihara 三原
tagawa: tagawa 田川
kasuga: kasuga 春日
omura: omura 大村
goto: goto 五島
severance: severance 세브란스
yakult: yakult ヤクルト
`

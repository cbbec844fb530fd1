/**
 * How cities, regions, states, rivers and continents are called: on the left in plain English, on the right in many
 * languages and scripts, with the adjectives that names of institutions use. Lower case; `_` joins the words of a
 * phrase; marks do not matter when words are compared.
 */
export const PLACES = `
# Japan: regions and prefectures
hokkaido: hokkaido 北海道 ほっかいどう ホッカイドウ 홋카이도 хоккайдо
tohoku: tohoku 東北 とうほく トウホク
kanto: kanto 関東 關東 かんとう カントウ
kansai: kansai 関西 かんさい カンサイ
kinki: kinki 近畿 きんき キンキ
hokuriku: hokuriku 北陸 ほくりく
tokai: tokai 東海 とうかい
chubu: chubu 中部 ちゅうぶ
koshinetsu: koshinetsu 甲信越
kyushu: kyushu 九州 きゅうしゅう キュウシュウ kyūshū kiushu 규슈 кюсю
shikoku: shikoku 四国 しこく シコク 시코쿠
honshu: honshu 本州
chugoku: chugoku 中国地方
sanin: sanin 山陰
sanyo: sanyo 山陽
setouchi: setouchi 瀬戸内 せとうち
keihin: keihin 京浜
keihanna: keihanna けいはんな 京阪奈
keihanshin: keihanshin 京阪神
keihan: keihan 京阪
hanshin: hanshin 阪神
keiji: keiji 京滋
shinetsu: shinetsu 信越
shinshu: shinshu 信州 しんしゅう
joshu: joshu 上州
musashi: musashi 武蔵
sagami: sagami 相模
izu: izu 伊豆
mikawa: mikawa 三河
owari: owari 尾張
omi: omi 近江
kaga: kaga 加賀
noto: noto 能登
echigo: echigo 越後
sanuki: sanuki 讃岐
tosa: tosa 土佐
iyo: iyo 伊予
chikugo: chikugo 筑後
chikuhi: chikuhi 筑肥
chikuho: chikuho 筑豊
awaji: awaji 淡路
tsushima: tsushima 対馬
amami: amami 奄美
ogasawara: ogasawara 小笠原
sado: sado 佐渡
oki-islands: 隠岐
tanegashima: tanegashima 種子島
yakushima: yakushima 屋久島
aomori: aomori 青森 あおもり アオモリ
iwate: iwate 岩手 いわて イワテ
miyagi: miyagi 宮城 みやぎ ミヤギ
akita: akita 秋田 あきた アキタ
yamagata: yamagata 山形 やまがた ヤマガタ
fukushima: fukushima 福島 ふくしま フクシマ 후쿠시마 фукусима
ibaraki: ibaraki 茨城 いばらき イバラキ
tochigi: tochigi 栃木 とちぎ トチギ
gunma: gunma 群馬 ぐんま グンマ gumma
saitama: saitama 埼玉 さいたま サイタマ
chiba: chiba 千葉 ちば チバ
tokyo: tokyo 東京 とうきょう トウキョウ tokio tōkyō tokió tokijas tokijo tóquio tòquio tokyó токио токіо токијо τόκιο 도쿄 동경 طوكيو טוקיו توکیو टोक्यो โตเกียว 东京
kanagawa: kanagawa 神奈川 かながわ カナガワ
niigata: niigata 新潟 にいがた ニイガタ 新瀉
toyama: toyama 富山 とやま トヤマ
ishikawa: ishikawa 石川 いしかわ イシカワ
fukui: fukui 福井 ふくい フクイ
yamanashi: yamanashi 山梨 やまなし ヤマナシ
nagano: nagano 長野 ながの ナガノ 长野
gifu: gifu 岐阜 ぎふ ギフ
shizuoka: shizuoka 静岡 しずおか シズオカ 靜岡
aichi: aichi 愛知 あいち アイチ
mie: mie 三重県 みえ ミエ 三重
shiga: shiga 滋賀 しが シガ
kyoto: kyoto 京都 きょうと キョウト quioto kioto kjóto киото кіото κιότο 교토 كيوتو קיוטו เกียวโต
osaka: osaka 大阪 おおさか オオサカ 大坂 ōsaka ósaka осака όσακα 오사카 أوساكا אוסקה โอซากา
hyogo: hyogo 兵庫 ひょうご ヒョウゴ
nara: nara 奈良 なら ナラ
wakayama: wakayama 和歌山 わかやま ワカヤマ
tottori: tottori 鳥取 とっとり トットリ
shimane: shimane 島根 しまね シマネ
okayama: okayama 岡山 おかやま オカヤマ
hiroshima: hiroshima 広島 廣島 ひろしま ヒロシマ 广岛 хиросима хіросіма hirosima χιροσίμα 히로시마 هيروشيما הירושימה
yamaguchi: yamaguchi 山口 やまぐち ヤマグチ
tokushima: tokushima 徳島 とくしま トクシマ
kagawa: kagawa 香川 かがわ カガワ
ehime: ehime 愛媛 えひめ エヒメ
kochi: kochi 高知 こうち コウチ kōchi
fukuoka: fukuoka 福岡 ふくおか フクオカ 후쿠오카 фукуока
saga: saga 佐賀 さが サガ
nagasaki: nagasaki 長崎 ながさき ナガサキ 长崎 нагасаки 나가사키 ناجازاكي
kumamoto: kumamoto 熊本 くまもと クマモト
oita: oita 大分 おおいた オオイタ ōita
miyazaki: miyazaki 宮崎 みやざき ミヤザキ
kagoshima: kagoshima 鹿児島 かごしま カゴシマ
okinawa: okinawa 沖縄 おきなわ オキナワ 琉球 ryukyu 오키나와 окинава
# Japan: cities
sapporo: sapporo 札幌 さっぽろ サッポロ саппоро 삿포로
hakodate: hakodate 函館 はこだて
otaru: otaru 小樽
asahikawa: asahikawa 旭川 asahigawa あさひかわ
muroran: muroran 室蘭
kushiro: kushiro 釧路
obihiro: obihiro 帯広 おびひろ
kitami: kitami 北見
tomakomai: tomakomai 苫小牧
iwamizawa: iwamizawa 岩見沢
ebetsu: ebetsu 江別
chitose: chitose 千歳
eniwa: eniwa 恵庭
abashiri: abashiri 網走
rumoi: rumoi 留萌
wakkanai: wakkanai 稚内
nayoro: nayoro 名寄
tokachi: tokachi 十勝 とかち
sorachi: sorachi 空知
takikawa: takikawa 滝川
fukagawa: fukagawa 深川
noboribetsu: noboribetsu 登別
hidaka: hidaka 日高
nemuro: nemuro 根室
hachinohe: hachinohe 八戸 はちのへ
hirosaki: hirosaki 弘前 ひろさき
mutsu: mutsu むつ
misawa: misawa 三沢
towada: towada 十和田
tsugaru: tsugaru 津軽
morioka: morioka 盛岡 もりおか
hanamaki: hanamaki 花巻
ichinoseki: ichinoseki 一関
kitakami: kitakami 北上
ofunato: ofunato 大船渡
kamaishi: kamaishi 釜石
miyako: miyako 宮古
oshu: oshu 奥州
sendai: sendai 仙台 仙臺 せんだい 센다이
ishinomaki: ishinomaki 石巻
kesennuma: kesennuma 気仙沼
tome: 登米
shiogama: shiogama 塩竈 塩釜
yokote: yokote 横手
noshiro: noshiro 能代
odate: odate 大館
yurihonjo: yurihonjo 由利本荘
sakata: sakata 酒田
tsuruoka: tsuruoka 鶴岡
yonezawa: yonezawa 米沢
shinjo: shinjo 新庄
tendo: tendo 天童
iwaki: iwaki いわき
koriyama: koriyama 郡山
aizu: aizu 会津 あいづ
aizuwakamatsu: aizuwakamatsu 会津若松
sukagawa: sukagawa 須賀川
mito: mito 水戸
tsukuba: tsukuba 筑波 つくば ツクバ цукуба
tsuchiura: tsuchiura 土浦
kashima: kashima 鹿島 鹿嶋
hitachinaka: hitachinaka ひたちなか
toride: toride 取手
ryugasaki: ryugasaki 龍ケ崎 竜ヶ崎 龍ヶ崎
tokaimura: tokaimura 東海村
utsunomiya: utsunomiya 宇都宮
ashikaga: ashikaga 足利
nikko: nikko 日光
nasu: nasu 那須
maebashi: maebashi 前橋
takasaki: takasaki 高崎
isesaki: isesaki 伊勢崎
kiryu: kiryu 桐生
tatebayashi: tatebayashi 館林
kusatsu: kusatsu 草津
omiya: omiya 大宮
urawa: urawa 浦和
kawagoe: kawagoe 川越
kawaguchi: kawaguchi 川口
tokorozawa: tokorozawa 所沢
koshigaya: koshigaya 越谷
kumagaya: kumagaya 熊谷
ageo: ageo 上尾
kasukabe: kasukabe 春日部
soka: soka 草加
toda: toda 戸田
wako: wako 和光
niiza: niiza 新座
sayama: sayama 狭山
iruma: iruma 入間
chichibu: chichibu 秩父
hanno: hanno 飯能
funabashi: funabashi 船橋
matsudo: matsudo 松戸
ichikawa: ichikawa 市川
ichihara: ichihara 市原
kashiwa: kashiwa 柏市
narita: narita 成田
urayasu: urayasu 浦安
sakura-chiba: 佐倉
narashino: narashino 習志野
kisarazu: kisarazu 木更津
abiko: abiko 我孫子
nagareyama: nagareyama 流山
choshi: choshi 銚子
kamogawa: kamogawa 鴨川
tateyama: tateyama 館山
mobara: mobara 茂原
makuhari: makuhari 幕張
shinjuku: shinjuku 新宿 しんじゅく
shibuya: shibuya 渋谷 しぶや
shinagawa: shinagawa 品川
minato: minato 港区
chiyoda: chiyoda 千代田 ちよだ
bunkyo: bunkyo 文京
setagaya: setagaya 世田谷
meguro: meguro 目黒
nerima: nerima 練馬
edogawa: edogawa 江戸川
koto: koto 江東
sumida: sumida 墨田
taito: taito 台東
itabashi: itabashi 板橋
toshima: toshima 豊島
suginami: suginami 杉並
katsushika: katsushika 葛飾
ota-tokyo: 大田区
ueno: ueno 上野
ikebukuro: ikebukuro 池袋
roppongi: roppongi 六本木
akasaka: akasaka 赤坂
ginza: ginza 銀座
nihonbashi: nihonbashi 日本橋 nihombashi
marunouchi: marunouchi 丸の内
toranomon: toranomon 虎ノ門 虎の門
asakusa: asakusa 浅草
akihabara: akihabara 秋葉原
komazawa: komazawa 駒沢 駒澤
komaba: komaba 駒場
tsukiji: tsukiji 築地
ochanomizu: ochanomizu お茶の水 御茶ノ水
hachioji: hachioji 八王子
tachikawa: tachikawa 立川
machida: machida 町田
musashino: musashino 武蔵野 むさしの
mitaka: mitaka 三鷹
fuchu: fuchu 府中
chofu: chofu 調布
kunitachi: kunitachi 国立市
koganei: koganei 小金井
kodaira: kodaira 小平
tama: tama 多摩 たま
ome: ome 青梅
hino: hino 日野
kiyose: kiyose 清瀬
higashimurayama: higashimurayama 東村山
musashimurayama: musashimurayama 武蔵村山
inagi: inagi 稲城
yokohama: yokohama 横浜 橫濱 横滨 よこはま ヨコハマ йокогама 요코하마
kawasaki: kawasaki 川崎 かわさき カワサキ
sagamihara: sagamihara 相模原
yokosuka: yokosuka 横須賀
fujisawa: fujisawa 藤沢
hiratsuka: hiratsuka 平塚
chigasaki: chigasaki 茅ヶ崎 茅ケ崎
kamakura: kamakura 鎌倉
atsugi: atsugi 厚木
odawara: odawara 小田原
hadano: hadano 秦野
isehara: isehara 伊勢原
zama: zama 座間
ebina: ebina 海老名
hakone: hakone 箱根
nagaoka: nagaoka 長岡
joetsu: joetsu 上越
sanjo: sanjo 三条
kashiwazaki: kashiwazaki 柏崎
uonuma: uonuma 魚沼
tsubame: tsubame 燕市
takaoka: takaoka 高岡
imizu: imizu 射水
kanazawa: kanazawa 金沢 金澤 かなざわ 가나자와
nanao: nanao 七尾
tsuruga: tsuruga 敦賀
sabae: sabae 鯖江
kofu: kofu 甲府
fujiyoshida: fujiyoshida 富士吉田
matsumoto: matsumoto 松本
iida: iida 飯田
saku: saku 佐久
suwa: suwa 諏訪
ina: 伊那
azumino: azumino 安曇野
chino: chino 茅野
ogaki: ogaki 大垣
tajimi: tajimi 多治見
kakamigahara: kakamigahara 各務原
seki: seki 関市
hamamatsu: hamamatsu 浜松 濱松 はままつ
numazu: numazu 沼津
fujinomiya: fujinomiya 富士宮
iwata: iwata 磐田
yaizu: yaizu 焼津
kakegawa: kakegawa 掛川
atami: atami 熱海
fujieda: fujieda 藤枝
nagoya: nagoya 名古屋 なごや ナゴヤ нагоя 나고야 ناغويا
toyohashi: toyohashi 豊橋 とよはし
okazaki: okazaki 岡崎
ichinomiya: ichinomiya 一宮
kasugai: kasugai 春日井
seto: seto 瀬戸
handa: handa 半田
toyokawa: toyokawa 豊川
kariya: kariya 刈谷
anjo: anjo 安城
komaki: komaki 小牧
inazawa: inazawa 稲沢
gamagori: gamagori 蒲郡
nagakute: nagakute 長久手
tsu: tsu 津市
yokkaichi: yokkaichi 四日市
suzuka: suzuka 鈴鹿
matsusaka: matsusaka 松阪 matsuzaka
ise: ise 伊勢
kuwana: kuwana 桑名
nabari: nabari 名張
otsu: otsu 大津
hikone: hikone 彦根
nagahama: nagahama 長浜
koka: koka 甲賀
uji: uji 宇治
maizuru: maizuru 舞鶴
fukuchiyama: fukuchiyama 福知山
kameoka: kameoka 亀岡
nagaokakyo: nagaokakyo 長岡京
fushimi: fushimi 伏見
arashiyama: arashiyama 嵐山
yawata: yawata 八幡
sakai: sakai 堺市 堺
higashiosaka: higashiosaka 東大阪
hirakata: hirakata 枚方
toyonaka: toyonaka 豊中
suita: suita 吹田
takatsuki: takatsuki 高槻
ibaraki-osaka: 茨木
yao: yao 八尾
neyagawa: neyagawa 寝屋川
kishiwada: kishiwada 岸和田
izumisano: izumisano 泉佐野
senri: senri 千里
senshu: senshu 泉州
minoh: minoh 箕面 minoo
moriguchi: moriguchi 守口
kadoma: kadoma 門真
daito: daito 大東
kawachi: kawachi 河内
kawachinagano: kawachinagano 河内長野
tondabayashi: tondabayashi 富田林
shijonawate: shijonawate 四條畷 四条畷
kaizuka: kaizuka 貝塚
namba: namba 難波
umeda: umeda 梅田
naniwa: naniwa 浪速 なにわ
kobe: kobe 神戸 こうべ コウベ 神户 кобе 고베 كوبه
himeji: himeji 姫路
nishinomiya: nishinomiya 西宮
amagasaki: amagasaki 尼崎
akashi: akashi 明石
kakogawa: kakogawa 加古川
takarazuka: takarazuka 宝塚
itami: itami 伊丹
ashiya: ashiya 芦屋
sanda: sanda 三田市
toyooka: toyooka 豊岡
harima: harima 播磨
tamba: tamba 丹波 tanba
kashihara: kashihara 橿原
ikoma: ikoma 生駒
tenri: tenri 天理
yamatokoriyama: yamatokoriyama 大和郡山
shingu: shingu 新宮
yonago: yonago 米子
kurayoshi: kurayoshi 倉吉
matsue: matsue 松江
izumo: izumo 出雲
kurashiki: kurashiki 倉敷
tsuyama: tsuyama 津山
fukuyama: fukuyama 福山
kure: kure 呉市
higashihiroshima: higashihiroshima 東広島
onomichi: onomichi 尾道
hatsukaichi: hatsukaichi 廿日市
shimonoseki: shimonoseki 下関
ube: ube 宇部
shunan: shunan 周南
hofu: hofu 防府
iwakuni: iwakuni 岩国
hagi: hagi 萩市
tokuyama: tokuyama 徳山
naruto: naruto 鳴門
anan: anan 阿南
takamatsu: takamatsu 高松
marugame: marugame 丸亀
sakaide: sakaide 坂出
zentsuji: zentsuji 善通寺
matsuyama: matsuyama 松山
imabari: imabari 今治
niihama: niihama 新居浜
saijo: saijo 西条
uwajima: uwajima 宇和島
nankoku: nankoku 南国
kitakyushu: kitakyushu 北九州 きたきゅうしゅう
hakata: hakata 博多
kurume: kurume 久留米
omuta: omuta 大牟田
iizuka: iizuka 飯塚
dazaifu: dazaifu 太宰府
itoshima: itoshima 糸島
munakata: munakata 宗像
yanagawa: yanagawa 柳川
nogata: nogata 直方
kokura: kokura 小倉
tosu: tosu 鳥栖
karatsu: karatsu 唐津
imari: imari 伊万里
ureshino: ureshino 嬉野
sasebo: sasebo 佐世保
isahaya: isahaya 諫早
shimabara: shimabara 島原
yatsushiro: yatsushiro 八代
aso: aso 阿蘇
amakusa: amakusa 天草
minamata: minamata 水俣
tamana: tamana 玉名
arao: arao 荒尾
beppu: beppu 別府 べっぷ
hita: hita 日田
nakatsu: nakatsu 中津
usuki: usuki 臼杵
miyakonojo: miyakonojo 都城
nobeoka: nobeoka 延岡
nichinan: nichinan 日南
kirishima: kirishima 霧島
satsuma: satsuma 薩摩
satsumasendai: satsumasendai 薩摩川内
kanoya: kanoya 鹿屋
ibusuki: ibusuki 指宿
naha: naha 那覇
urasoe: urasoe 浦添
ginowan: ginowan 宜野湾
nago: nago 名護
ishigaki: ishigaki 石垣
miyakojima: miyakojima 宮古島
tonegawa: tonegawa 利根川
seto-inland-sea: seto_inland_sea 瀬戸内海
biwako: biwako 琵琶湖 びわ湖 biwa
fujisan: fujisan 富士山
edo: edo 江戸
# China: provinces and cities
beijing: beijing 北京 peking pekin pékin pequín pequim pechino pekín pekina pekinas pekingi pekíng пекин пекін пекина пекинский πεκίνο bắc_kinh 베이징 북경 بكين بيجين בייגינג ביגינג پکن बीजिंग ปักกิ่ง
shanghai: shanghai 上海 schanghai shangai xangai sjanghai szanghaj šanghaj šanghaja sanghaj shànghǎi шанхай шанхайский шангај σαγκάη şanghay شنغهاي شانغهاي שנגחאי شانگهای शंघाई เซี่ยงไฮ้ thượng_hải 상하이 상해
tianjin: tianjin 天津 tientsin тяньцзинь 톈진 천진
chongqing: chongqing 重庆 重慶 chungking tschungking чунцин 충칭 중경 trùng_khánh
hebei: hebei 河北 hopeh hopei хэбэй 허베이
shanxi: shanxi 山西 shansi шаньси 산시성
inner-mongolia: inner_mongolia 内蒙古 內蒙古 neimenggu nei_mongol nei_monggol innere_mongolei mongolie_intérieure внутренняя_монголия 내몽골
liaoning: liaoning 辽宁 遼寧 ляонин 랴오닝
jilin: jilin 吉林 цзилинь 지린
heilongjiang: heilongjiang 黑龙江 黑龍江 heilungkiang хэйлунцзян 헤이룽장
jiangsu: jiangsu 江苏 江蘇 kiangsu цзянсу 장쑤
zhejiang: zhejiang 浙江 chekiang чжэцзян 저장
anhui: anhui 安徽 anhwei аньхой 안후이
fujian: fujian 福建 fukien hokkien фуцзянь phúc_kiến 푸젠
jiangxi: jiangxi 江西 kiangsi цзянси 장시
shandong: shandong 山东 山東 shantung schantung шаньдун sơn_đông 산둥
henan: henan 河南 honan хэнань 허난
hubei: hubei 湖北 hupeh hupei хубэй 후베이
hunan: hunan 湖南 хунань 후난
guangdong: guangdong 广东 廣東 広東 kwangtung гуандун quảng_đông 광둥 광동
guangxi: guangxi 广西 廣西 kwangsi гуанси quảng_tây 광시
hainan: hainan 海南 хайнань
east+CN: 华东 華東
south+CN: 华南 華南
central+CN: 华中 華中
north+CN: 华北 華北
sichuan: sichuan 四川 szechuan szechwan setchouan setschuan сычуань tứ_xuyên 쓰촨 사천
guizhou: guizhou 贵州 貴州 kweichow гуйчжоу 구이저우
yunnan: yunnan 云南 雲南 юньнань vân_nam 윈난
tibet: tibet 西藏 xizang tibete tíbet тибет チベット तिब्बत 티베트 བོད tybet
shaanxi: shaanxi 陕西 陝西 shensi шэньси
gansu: gansu 甘肃 甘肅 kansu ганьсу 간쑤
qinghai: qinghai 青海 chinghai цинхай 칭하이
ningxia: ningxia 宁夏 寧夏 ninghsia нинся
xinjiang: xinjiang 新疆 sinkiang xinjiang_uyghur синьцзян 신장위구르 شىنجاڭ
guangzhou: guangzhou 广州 廣州 kwangchow гуанчжоу quảng_châu 광저우 قوانغتشو
shenzhen: shenzhen 深圳 shumchun шэньчжэнь thâm_quyến 선전시
nanjing: nanjing 南京 nanking nankin nankín нанкин nam_kinh 난징
hangzhou: hangzhou 杭州 hangchow ханчжоу hàng_châu 항저우
suzhou: suzhou 苏州 蘇州 soochow сучжоу 쑤저우
wuhan: wuhan 武汉 武漢 ухань vũ_hán 우한
chengdu: chengdu 成都 chengtu tschengdu чэнду thành_đô 청두
xian: xian 西安 sian hsian xi_an сиань tây_an 시안
qingdao: qingdao 青岛 青島 tsingtao tsingtau циндао 칭다오
dalian: dalian 大连 大連 dairen далянь 다롄
shenyang: shenyang 沈阳 瀋陽 沈陽 mukden шэньян 선양
harbin: harbin 哈尔滨 哈爾濱 ha_erbin харбин 하얼빈
changchun: changchun 长春 長春 чанчунь 창춘
jinan: jinan 济南 濟南 tsinan цзинань 지난시
zhengzhou: zhengzhou 郑州 鄭州 chengchow чжэнчжоу 정저우
shijiazhuang: shijiazhuang 石家庄 石家莊 шицзячжуан
taiyuan: taiyuan 太原 тайюань
hohhot: hohhot 呼和浩特 huhehaote huhhot хух_хото
baotou: baotou 包头 包頭
hefei: hefei 合肥 хэфэй
fuzhou: fuzhou 福州 foochow фучжоу
xiamen: xiamen 厦门 廈門 amoy сямэнь 샤먼
quanzhou: quanzhou 泉州市 chuanchow
zhangzhou: zhangzhou 漳州
putian: putian 莆田
longyan: longyan 龙岩 龍岩
sanming: sanming 三明
ningde: ningde 宁德 寧德
nanping: nanping 南平
nanchang: nanchang 南昌
jiujiang: jiujiang 九江
ganzhou: ganzhou 赣州 贛州
jingdezhen: jingdezhen 景德镇 景德鎮
shangrao: shangrao 上饶
yichun: yichun 宜春
changsha: changsha 长沙 長沙 чанша
xiangtan: xiangtan 湘潭
hengyang: hengyang 衡阳 衡陽
yueyang: yueyang 岳阳 岳陽
changde: changde 常德
zhuzhou: zhuzhou 株洲
jishou: jishou 吉首
nanning: nanning 南宁 南寧 наньнин
guilin: guilin 桂林 kweilin
liuzhou: liuzhou 柳州
wuzhou: wuzhou 梧州
haikou: haikou 海口
sanya: sanya 三亚 三亞
guiyang: guiyang 贵阳 貴陽
zunyi: zunyi 遵义 遵義
kunming: kunming 昆明 куньмин côn_minh
dali: dali 大理
qujing: qujing 曲靖
yuxi: yuxi 玉溪
honghe: honghe 红河 紅河
lhasa: lhasa 拉萨 拉薩 лхаса
lanzhou: lanzhou 兰州 蘭州 lanchow ланьчжоу 란저우
tianshui: tianshui 天水
xining: xining 西宁 西寧
yinchuan: yinchuan 银川 銀川
urumqi: urumqi 乌鲁木齐 烏魯木齊 ürümqi urumchi wulumuqi урумчи
shihezi: shihezi 石河子
kashgar: kashgar 喀什 kashi
tarim: tarim 塔里木
yili: yili 伊犁
xianyang: xianyang 咸阳 咸陽
baoji: baoji 宝鸡 寶雞
yanan: yanan 延安
yangling: yangling 杨凌
wuxi: wuxi 无锡 無錫
changzhou: changzhou 常州
nantong: nantong 南通
xuzhou: xuzhou 徐州
yangzhou: yangzhou 扬州 揚州
zhenjiang: zhenjiang 镇江 鎮江
yancheng: yancheng 盐城 鹽城
taizhou: taizhou 泰州 台州
huaian: huaian 淮安
lianyungang: lianyungang 连云港 連雲港
suqian: suqian 宿迁
kunshan: kunshan 昆山
jiangyin: jiangyin 江阴
changshu: changshu 常熟
zhangjiagang: zhangjiagang 张家港
ningbo: ningbo 宁波 寧波 ningpo нинбо
wenzhou: wenzhou 温州 溫州 wenchow
jiaxing: jiaxing 嘉兴 嘉興
shaoxing: shaoxing 绍兴 紹興 shaohsing
jinhua: jinhua 金华 金華
huzhou: huzhou 湖州
zhoushan: zhoushan 舟山
lishui: lishui 丽水 麗水
quzhou: quzhou 衢州
yiwu: yiwu 义乌
wuhu: wuhu 芜湖 蕪湖
bengbu: bengbu 蚌埠
anqing: anqing 安庆 安慶
fuyang: fuyang 阜阳 阜陽
huainan: huainan 淮南
huaibei: huaibei 淮北
maanshan: maanshan 马鞍山
chuzhou: chuzhou 滁州
yantai: yantai 烟台 煙台 chefoo
weifang: weifang 潍坊 濰坊
zibo: zibo 淄博
weihai: weihai 威海
linyi: linyi 临沂 臨沂
jining: jining 济宁 濟寧
taian: taian 泰安
liaocheng: liaocheng 聊城
dezhou: dezhou
binzhou: binzhou 滨州
rizhao: rizhao 日照
heze: heze 菏泽
dongying: dongying 东营
qufu: qufu 曲阜
luoyang: luoyang 洛阳 洛陽 loyang
kaifeng: kaifeng 开封 開封
xinxiang: xinxiang 新乡 新鄉
anyang: anyang 安阳
nanyang: nanyang 南阳 南陽
xuchang: xuchang 许昌
shangqiu: shangqiu 商丘
xinyang: xinyang 信阳
pingdingshan: pingdingshan 平顶山
jiaozuo: jiaozuo 焦作
zhoukou: zhoukou 周口
yichang: yichang 宜昌
xiangyang: xiangyang 襄阳 襄陽 xiangfan 襄樊
huanggang: huanggang 黄冈
jingzhou: jingzhou 荆州
huangshi: huangshi 黄石
shiyan: shiyan 十堰
xiaogan: xiaogan 孝感
enshi: enshi 恩施
zhuhai: zhuhai 珠海
foshan: foshan 佛山 fatshan
dongguan: dongguan 东莞 東莞
zhongshan: zhongshan 中山 chungshan
huizhou: huizhou 惠州
shantou: shantou 汕头 汕頭 swatow
zhanjiang: zhanjiang 湛江
jiangmen: jiangmen 江门 江門
zhaoqing: zhaoqing 肇庆 肇慶
shaoguan: shaoguan 韶关 韶關
maoming: maoming 茂名
chaozhou: chaozhou 潮州 teochew chiuchow
meizhou: meizhou 梅州
jieyang: jieyang 揭阳
lingnan: lingnan 岭南 嶺南
greater-bay-area: greater_bay_area 大湾区 大灣區
pearl-river: pearl_river 珠江
yangtze: yangtze 长江 長江 changjiang yangtse jangtse yang_tsé янцзы
yellow-river: yellow_river 黄河 黃河 huanghe
three-gorges: three_gorges 三峡 三峽 sanxia
tangshan: tangshan 唐山
baoding: baoding 保定
handan: handan 邯郸 邯鄲
qinhuangdao: qinhuangdao 秦皇岛
langfang: langfang 廊坊
cangzhou: cangzhou 沧州
zhangjiakou: zhangjiakou 张家口
chengde: chengde 承德
yanshan: yanshan 燕山
datong: datong 大同
changzhi: changzhi 长治
anshan: anshan 鞍山
fushun: fushun 抚顺
jinzhou: jinzhou 锦州 錦州
bohai: bohai 渤海
siping: siping 四平
yanbian: yanbian 延边 延邊 연변
daqing: daqing 大庆 大慶
qiqihar: qiqihar 齐齐哈尔 齊齊哈爾
jiamusi: jiamusi 佳木斯
mudanjiang: mudanjiang 牡丹江
mianyang: mianyang 绵阳 綿陽
leshan: leshan 乐山
luzhou: luzhou 泸州
nanchong: nanchong 南充
yibin: yibin 宜宾
deyang: deyang 德阳
panzhihua: panzhihua 攀枝花
pudong: pudong 浦东 浦東
minhang: minhang 闵行
xuhui: xuhui 徐汇
jiading: jiading 嘉定
haidian: haidian 海淀
fengtai: fengtai 丰台
zhongguancun: zhongguancun 中关村 中關村
kowloon: kowloon 九龍 九龙
tsuen-wan: tsuen_wan 荃灣
tsing-yi: tsing_yi 青衣
sha-tin: sha_tin 沙田 shatin
# Taiwan
taipei: taipei 臺北 台北 taibei taipeh taipé тайбэй тайбей 타이베이 تايبيه đài_bắc
new-taipei: new_taipei 新北
taichung: taichung 臺中 台中 taizhong тайчжун
tainan: tainan 臺南 台南 тайнань
kaohsiung: kaohsiung 高雄 gaoxiong гаосюн
taoyuan: taoyuan 桃園 桃园
hsinchu: hsinchu 新竹 xinzhu
keelung: keelung 基隆 jilong
chiayi: chiayi 嘉義 嘉义 jiayi
changhua: changhua 彰化 zhanghua
yunlin: yunlin 雲林 云林
pingtung: pingtung 屏東 屏东 pingdong
hualien: hualien 花蓮 花莲 hualian
taitung: taitung 臺東 台东 taidong
yilan: yilan 宜蘭 宜兰 ilan
nantou: nantou 南投
miaoli: miaoli 苗栗
penghu: penghu 澎湖
kinmen: kinmen 金門 金门 quemoy jinmen
matsu: matsu 馬祖
tamsui: tamsui 淡水 tamkang 淡江
# Korea
seoul: seoul 서울 서울특별시 séoul seul seúl söul soeul сеул szöul σεούλ سيول סיאול سئول सियोल โซล xơ_un ソウル 首尔 首爾 漢城 汉城
busan: busan 부산 pusan 釜山 プサン пусан
daegu: daegu 대구 taegu 大邱 テグ тэгу
incheon: incheon 인천 inchon 仁川 インチョン инчхон
gwangju: gwangju 광주 kwangju 光州 クァンジュ кванджу
daejeon: daejeon 대전 taejon 大田 テジョン тэджон
ulsan: ulsan 울산 蔚山 ульсан
sejong: sejong 세종 세종시 世宗 シジョン
gyeonggi: gyeonggi 경기 경기도 kyonggi kyunggi 京畿
gangwon: gangwon 강원 강원도 kangwon 江原
chungcheong: chungcheong 충청 충청도 chungchong 忠清
chungbuk: chungbuk 충북 충청북도 chungcheongbuk 忠北
chungnam: chungnam 충남 충청남도 chungcheongnam 忠南
jeolla: jeolla 전라 전라도 cholla 全羅
jeonbuk: jeonbuk 전북 전라북도 chonbuk jeollabuk 全北
jeonnam: jeonnam 전남 전라남도 chonnam jeollanam 全南
gyeongsang: gyeongsang 경상 경상도 kyongsang 慶尚
gyeongbuk: gyeongbuk 경북 경상북도 kyungpook kyongbuk gyeongsangbuk kyungbuk 慶北
gyeongnam: gyeongnam 경남 경상남도 kyungnam kyongnam gyeongsangnam 慶南
jeju: jeju 제주 제주도 cheju 済州 濟州 チェジュ чеджу
honam: honam 호남
yeongnam: yeongnam 영남 yeungnam youngnam
suwon: suwon 수원 水原
seongnam: seongnam 성남 songnam sungnam 城南
bundang: bundang 분당 盆唐
goyang: goyang 고양시
yongin: yongin 용인 龍仁
bucheon: bucheon 부천 puchon 富川
ansan: ansan 안산
anyang-korea: 안양
pyeongtaek: pyeongtaek 평택 pyongtaek
uijeongbu: uijeongbu 의정부
gimpo: gimpo 김포 kimpo
icheon: icheon 이천시
pangyo: pangyo 판교
ilsan: ilsan 일산
dongtan: dongtan 동탄
gangnam: gangnam 강남 kangnam 江南
gangbuk: gangbuk 강북 kangbuk
gangdong: gangdong 강동 kangdong
mapo: mapo 마포
chuncheon: chuncheon 춘천 chunchon 春川
wonju: wonju 원주 原州
gangneung: gangneung 강릉 kangnung kangneung 江陵
cheongju: cheongju 청주 chongju 清州
chungju: chungju 충주 忠州
cheonan: cheonan 천안 chonan 天安
asan: asan 아산
gongju: gongju 공주 kongju 公州
jeonju: jeonju 전주 chonju 全州
iksan: iksan 익산
gunsan: gunsan 군산 kunsan 群山
mokpo: mokpo 목포 木浦
suncheon: suncheon 순천 sunchon 順天
yeosu: yeosu 여수 yosu
naju: naju 나주
pohang: pohang 포항 浦項 ポハン
gyeongju: gyeongju 경주 kyongju kyungju 慶州
andong: andong 안동
gumi: gumi 구미 kumi
gimcheon: gimcheon 김천 kimchon
changwon: changwon 창원 昌原
jinju: jinju 진주 chinju 晋州 晉州
masan: masan 마산 馬山
gimhae: gimhae 김해 kimhae 金海
yangsan: yangsan 양산
geoje: geoje 거제 koje
tongyeong: tongyeong 통영
hangang: hangang 한강 漢江
pyongyang: pyongyang 평양 pyeongyang pyŏngyang pjöngjang pjongjang phenjan piongiang 平壤 ピョンヤン пхеньян pyong_yang بيونغ_يانغ
kaesong: kaesong 개성 gaeseong
# Mongolia and Central Asia
ulaanbaatar: ulaanbaatar улаанбаатар ulan_bator oulan_bator ulán_bator ułan_bator улан_батор 乌兰巴托 烏蘭巴托 ウランバートル 울란바토르 أولان_باتور
almaty: almaty алматы алмати alma_ata алма_ата ألماتي 阿拉木图 アルマトイ 알마티
astana: astana астана нур_султан nur_sultan nursultan 阿斯塔纳 アスタナ 아스타나 أستانا
shymkent: shymkent шымкент чимкент chimkent
karaganda: karaganda караганда қарағанды qaragandy karagandy карагандинский
aktobe: aktobe актобе ақтөбе aqtobe актюбинск aktyubinsk актюбинский
atyrau: atyrau атырау
aktau: aktau актау
pavlodar: pavlodar павлодар павлодарский
semey: semey семей semipalatinsk семипалатинск
kostanay: kostanay костанай қостанай kostanai kustanai костанайский
oskemen: oskemen өскемен усть_каменогорск ust_kamenogorsk
kyzylorda: kyzylorda кызылорда қызылорда
taraz: taraz тараз
zhetysu: zhetysu жетысу жетісу жетысуский
bishkek: bishkek бишкек бішкек bichkek bischkek biskek biszkek بيشكيك 比什凯克 ビシュケク 비슈케크
osh: osh ош ошский
jalal-abad: jalal_abad джалал_абад жалал_абад jalalabad جلال_آباد
issyk-kul: issyk_kul иссык_куль ысык_көл
tashkent: tashkent ташкент тошкент toshkent taschkent tachkent taskent taszkent taškent ташкентский طشقند 塔什干 タシケント 타슈켄트
samarkand: samarkand самарканд самарқанд samarqand samarcande samarcanda سمرقند 撒马尔罕 サマルカンド самаркандский
bukhara: bukhara бухара бухоро buxoro buchara boukhara بخارى ブハラ
fergana: fergana фергана фарғона fargona ферганский
andijan: andijan андижан andijon
namangan: namangan наманган
nukus: nukus нукус
urgench: urgench ургенч urganch
karakalpakstan: karakalpakstan каракалпакстан qoraqalpogiston каракалпакский
khorezm: khorezm хорезм xorazm خوارزم
dushanbe: dushanbe душанбе duschanbe douchanbé düşenbe 杜尚别 ドゥシャンベ
khujand: khujand худжанд хуҷанд
ashgabat: ashgabat ашхабад ашгабат aşgabat aschgabat achgabat 阿什哈巴德 アシガバート
central-asia: central_asia центральная_азия центральной_азии zentralasien asie_centrale asia_central 中亚 中央アジア آسيا_الوسطى
kabul: kabul کابل كابول кабул kaboul 喀布尔 カブール काबुल
herat: herat هرات герат
kandahar: kandahar کندهار قندهار кандагар
nangarhar: nangarhar ننگرهار
balkh: balkh بلخ
# Russia
moscow: moscow moskau moscou moscú moscovo mosca moskva moskvas moskou moszkva moskova moskwa maskava maskva москва москвы москве московский московская московское московского московской московские moskovskiy moskovskaya moskovsky moscovita moskevská μόσχα موسكو מוסקבה مسکو मॉस्को มอสโก mát_xcơ_va 莫斯科 モスクワ 모스크바
saint-petersburg: saint_petersburg st_petersburg st_petersbourg sankt_petersburg petersburg saint_pétersbourg san_petersburgo são_petersburgo san_pietroburgo sint_petersburg pietari pietarin szentpétervár petrohrad санкт_петербург петербург петербурга санкт_петербурга санкт_петербургский санкт_петербургская санкт_петербургское санкт_петербургского санкт_петербургской петербургский петербургская петербургского peterburg спб αγία_πετρούπολη سانت_بطرسبرغ סנקט_פטרבורג 圣彼得堡 聖彼得堡 サンクトペテルブルク 상트페테르부르크
leningrad: leningrad ленинград ленинградский ленинградская ленинградского ленинградской
novosibirsk: novosibirsk новосибирск новосибирский новосибирская новосибирского новосибирской nowosibirsk novossibirsk nowosybirsk новосибірськ 新西伯利亚 ノヴォシビルスク 노보시비르스크
yekaterinburg: yekaterinburg ekaterinburg jekaterinburg iekaterinbourg ekaterimburgo екатеринбург екатеринбургский екатеринбурга sverdlovsk свердловск свердловский свердловская свердловской 叶卡捷琳堡 エカテリンブルク
kazan: kazan казань казани казанский казанская казанское казанского казанской kasan kazán قازان 喀山 カザン 카잔
nizhny-novgorod: nizhny_novgorod nizhni_novgorod nischni_nowgorod nijni_novgorod нижний_новгород нижнего_новгорода нижегородский нижегородская нижегородского нижегородской nizhnij_novgorod 下诺夫哥罗德 ニジニ_ノヴゴロド
chelyabinsk: chelyabinsk челябинск челябинский челябинская челябинского челябинской tscheljabinsk tcheliabinsk
samara: samara самара самарский самарская самарского самарской
omsk: omsk омск омский омская омского омской 鄂木斯克
rostov: rostov ростов ростов_на_дону rostov_on_don rostow rostov_na_donu ростовский ростовская ростовского ростовской
ufa: ufa уфа уфимский уфимская уфимского oufa
krasnoyarsk: krasnoyarsk красноярск красноярский красноярская красноярского красноярской krasnojarsk
voronezh: voronezh воронеж воронежский воронежская воронежского воронежской woronesch voronej voronež
perm: perm пермь пермский пермская пермского пермской
volgograd: volgograd волгоград волгоградский волгоградская волгоградского stalingrad wolgograd
krasnodar: krasnodar краснодар краснодарский краснодарского
saratov: saratov саратов саратовский саратовская саратовского саратовской saratow
tyumen: tyumen тюмень тюменский тюменская тюменского тюменской tjumen tioumen
tolyatti: tolyatti тольятти тольяттинский togliatti
izhevsk: izhevsk ижевск ижевский ижевская ischewsk
barnaul: barnaul барнаул барнаульский
ulyanovsk: ulyanovsk ульяновск ульяновский ульяновская uljanovsk simbirsk
irkutsk: irkutsk иркутск иркутский иркутская иркутского иркутской irkoutsk
khabarovsk: khabarovsk хабаровск хабаровский chabarowsk
yaroslavl: yaroslavl ярославль ярославский ярославская ярославского jaroslawl iaroslavl
vladivostok: vladivostok владивосток владивостокский wladiwostok ウラジオストク 海参崴 符拉迪沃斯托克
makhachkala: makhachkala махачкала
tomsk: tomsk томск томский томская томского томской 托木斯克 トムスク
orenburg: orenburg оренбург оренбургский оренбургская оренбургского
kemerovo: kemerovo кемерово кемеровский кемеровская kemerowo
novokuznetsk: novokuznetsk новокузнецк
ryazan: ryazan рязань рязанский рязанская рязанского rjasan
astrakhan: astrakhan астрахань астраханский астраханская astrachan
penza: penza пенза пензенский пензенская пензенского pensa
lipetsk: lipetsk липецк липецкий липецкая
tula: tula тула тульский тульская тульского
kirov: kirov киров кировский кировская
vyatka: vyatka вятка вятский вятская
cheboksary: cheboksary чебоксары чебоксарский
kaliningrad: kaliningrad калининград калининградский калининградская königsberg koenigsberg królewiec кёнигсберг
bryansk: bryansk брянск брянский брянская
kursk: kursk курск курский курская курского
ivanovo: ivanovo иваново ивановский ивановская
tver: tver тверь тверской тверская тверского
belgorod: belgorod белгород белгородский белгородская
sochi: sochi сочи сочинский
stavropol: stavropol ставрополь ставропольский ставропольская
vladimir: vladimir владимир владимирский владимирская
arkhangelsk: arkhangelsk архангельск архангельский archangelsk
murmansk: murmansk мурманск мурманский мурманская
chita: chita чита читинский читинская
smolensk: smolensk смоленск смоленский смоленская smoleńsk
kurgan: kurgan курган курганский
orel: orel орёл орел орловский орловская oryol
kaluga: kaluga калуга калужский калужская
volga: volga волга поволжский поволжская поволжье приволжский приволжского волжский volzhsky wolga
vologda: vologda вологда вологодский вологодская
saransk: saransk саранск
yakutsk: yakutsk якутск якутский якутская якутия якутии yakutia jakutsk
sakha: sakha саха
vladikavkaz: vladikavkaz владикавказ
grozny: grozny грозный грозненский
tambov: tambov тамбов тамбовский тамбовская
petrozavodsk: petrozavodsk петрозаводск петрозаводский
kostroma: kostroma кострома костромской
syktyvkar: syktyvkar сыктывкар сыктывкарский
nalchik: nalchik нальчик
ulan-ude: ulan_ude улан_удэ
magnitogorsk: magnitogorsk магнитогорск магнитогорский
surgut: surgut сургут сургутский
pskov: pskov псков псковский псковская pleskau
novgorod: novgorod новгород новгородский новгородская
obninsk: obninsk обнинск
dubna: dubna дубна
pushchino: pushchino пущино
chernogolovka: chernogolovka черноголовка
zelenograd: zelenograd зеленоград
dolgoprudny: dolgoprudny долгопрудный
troitsk: troitsk троицк
sarov: sarov саров
taganrog: taganrog таганрог таганрогский
novocherkassk: novocherkassk новочеркасск новочеркасский
kuban: kuban кубань кубанский кубанская кубанского
don: дон донской
ural: ural урал урала уральский уральская уральское уральского уральской oural urals уральские
siberia: siberia сибирь сибири сибирский сибирская сибирское сибирского сибирской sibirien sibérie sibir siberian сибірський
altai: altai алтай алтайский алтайская алтайского altay
far-eastern-russia: far_eastern_russia дальневосточный дальневосточная дальневосточное дальневосточного дальний_восток дальнего_востока
caucasus: caucasus кавказ кавказский кавказская северо_кавказский северо_кавказская kaukasus caucase cáucaso caucaso кавказа kafkas القوقاز
kamchatka: kamchatka камчатка камчатский kamtschatka
sakhalin: sakhalin сахалин сахалинский sachalin サハリン
primorye: primorye приморский приморская приморского приморье
amur: amur амур амурский амурская アムール
baikal: baikal байкал байкальский забайкальский забайкальская
tatarstan: tatarstan татарстан татарстана
bashkortostan: bashkortostan башкортостан башкортостана башкирский башкирская bashkir baschkortostan
udmurtia: udmurtia удмуртия удмуртский удмуртская udmurt
chuvashia: chuvashia чувашия чувашский чувашская chuvash
mordovia: mordovia мордовия мордовский mordovian
dagestan: dagestan дагестан дагестанский dagestanskiy
chechnya: chechnya чечня чеченский чеченская chechen
ossetia: ossetia осетия осетинский северо_осетинский
kabardino-balkaria: kabardino_balkaria кабардино_балкарский кабардино_балкария
kalmykia: kalmykia калмыкия калмыцкий
karelia: karelia карелия карельский карельская karjala karjalan karelien carélie
komi: komi коми
buryatia: buryatia бурятия бурятский бурятская buryat
tuva: tuva тува тувинский tyva
khakassia: khakassia хакасия хакасский
mari-el: mari_el марий_эл марийский
yugra: yugra югра югорский ugra
yamal: yamal ямал
crimea: crimea крым крыма крымский крымская крымского крим криму кримський кримська krim crimée crimen krym القرم qırım kırım crimean
sevastopol: sevastopol севастополь севастопольский севастопольський sewastopol sébastopol
simferopol: simferopol симферополь сімферополь
# Ukraine and Belarus
kyiv: kyiv київ києва києві київський київська київське київського київської киев киева киевский киевская kiev kiew kijów kijev kiova kijeva kijevas kyjev kiiev kief κίεβο كييف קייב کی_یف कीव เคียฟ 基辅 基輔 キエフ キーウ 키이우 키예프 kyivskyi kyivska
kharkiv: kharkiv харків харкова харкові харківський харківська харківське харківського харківської харьков харьковский харьковская kharkov charkow charkiw charkiv charków kharkivskyi חרקוב 哈尔科夫 ハリコフ ハルキウ 하르키우
odesa: odesa одеса одеси одесі одеський одеська одеське одеської одесса одесский одесская odessa odesse אודסה أوديسا オデッサ 敖德萨 오데사
dnipro: dnipro дніпро дніпра дніпровський дніпровська дніпровського дніпропетровськ дніпропетровський дніпропетровська днепр днепропетровск днепропетровский dnipropetrovsk dnepropetrovsk dniepr dnepr
lviv: lviv львів львова львові львівський львівська львівське львівського львівської львов львовский lvov lemberg lwów leopoli léopol lavov lvova ilyvó لفيف לבוב 利沃夫 リヴィウ リヴォフ 르비우
donetsk: donetsk донецьк донецький донецька донецк донецкий донецкая донецкого donezk donieck
zaporizhzhia: zaporizhzhia запоріжжя запорізький запорізька запорізького запорожье запорожский zaporizhia zaporozhye zaporizhzhya saporischschja zaporizhzhe
kryvyi-rih: kryvyi_rih кривий_ріг криворізький криворізька кривой_рог krivoy_rog krivoi_rog
mykolaiv: mykolaiv миколаїв миколаївський миколаївська николаев николаевский nikolaev mykolayiv
vinnytsia: vinnytsia вінниця вінницький вінницька винница винницкий vinnitsa vinnytsya
chernivtsi: chernivtsi чернівці чернівецький чернівецька черновцы czernowitz cernăuți czerniowce chernovtsy
chernihiv: chernihiv чернігів чернігівський чернігівська чернигов chernigov
cherkasy: cherkasy черкаси черкаський черкаська черкассы cherkassy
poltava: poltava полтава полтавський полтавська полтавский
sumy: sumy суми сумський сумська сумы сумский
zhytomyr: zhytomyr житомир житомирський житомирська zhitomir
rivne: rivne рівне рівненський рівненська ровно rovno
ternopil: ternopil тернопіль тернопільський тернопільська тернополь ternopol tarnopol
ivano-frankivsk: ivano_frankivsk івано_франківськ івано_франківський івано_франківська ивано_франковск ivano_frankovsk
lutsk: lutsk луцьк луцький луцька луцк
volyn: volyn волинь волинський волинська волынь volhynia wolhynien wołyń
uzhhorod: uzhhorod ужгород ужгородський ужгородська uzhgorod ungvár
zakarpattia: zakarpattia закарпаття закарпатський закарпатська закарпатье transcarpathia
khmelnytskyi: khmelnytskyi хмельницький хмельницька хмельницкий khmelnytsky khmelnitsky
kherson: kherson херсон херсонський херсонська херсонский cherson
kropyvnytskyi: kropyvnytskyi кропивницький кіровоград кіровоградський кіровоградська kirovohrad
luhansk: luhansk луганськ луганський луганська луганск луганский lugansk
mariupol: mariupol маріуполь маріупольський мариуполь
kremenchuk: kremenchuk кременчук кременчуцький кременчуг kremenchug
bila-tserkva: bila_tserkva біла_церква білоцерківський
drohobych: drohobych дрогобич дрогобицький drohobycz
prykarpattia: prykarpattia прикарпаття прикарпатський прикарпатська precarpathian
podilia: podilia поділля подільський подільська podolia podole
bukovina: bukovina буковина буковинський буковинська bukowina bucovina
galicia-ukraine: галичина galizien halychyna
minsk: minsk минск мінск мінску минский минская минского мінскі miensk mińsk minszk менск минска 明斯克 ミンスク مينسك מינסק 민스크
gomel: gomel гомель гомельский гомельская homel гомельскі
grodno: grodno гродно гродненский гродненская hrodna гродна гродзенскі
brest-belarus: брест_литовск брестский брестская brześć брэсцкі
vitebsk: vitebsk витебск витебский витебская віцебск viciebsk віцебскі witebsk
mogilev: mogilev могилев могилёв могилевский могилевская магілёў mahilyow mogilew магілёўскі
baranavichy: baranavichy барановичи барановичский baranovichi
polotsk: polotsk полоцк полоцкий polatsk
# Moldova, Caucasus
chisinau: chisinau chișinău chişinău кишинёв кишинев кишинэу kishinev kischinau kiszyniów kišiněv kišinev キシナウ 基希讷乌 키시너우
balti-moldova: bălți bălţi бельцы
transnistria: transnistria приднестровье приднестровский transnistrien
tiraspol: tiraspol тирасполь
gagauzia: gagauzia găgăuzia гагаузия
tbilisi: tbilisi თბილისი თბილისის тбилиси тбілісі tiflis tbilissi tiflís تبليسي טביליסי 第比利斯 トビリシ 트빌리시
batumi: batumi ბათუმი батуми batoumi
kutaisi: kutaisi ქუთაისი кутаиси
adjara: adjara აჭარა аджария
abkhazia: abkhazia აფხაზეთი абхазия abchasien
yerevan: yerevan երեւան երեւանի ереван єреван erivan erevan jerewan eriwan erywań jerevan eriván ierevan يريفان 埃里温 エレバン 예레반
gyumri: gyumri գյումրի гюмри
baku: baku bakı баку bakou bakü بакы باكو באקו 巴库 バクー 바쿠 bakının
ganja: ganja gəncə гянджа
nakhchivan: nakhchivan naxçıvan нахичевань nakhichevan nakhitchevan
sumgait: sumgait sumqayıt сумгаит
# German-speaking countries
munich: munich münchen münchner münchener muenchen monaco_di_baviera monaco_baviera múnich munique monachium mnichov mníchov mnichova münchenin minhene miunchenas minchen мюнхен мюнхена мюнхенский минхен μόναχο ميونخ ميونيخ מינכן مونیخ म्यूनिख มิวนิก 慕尼黑 ミュンヘン 뮌헨
cologne: cologne köln kölner koeln colonia colònia colônia keulen kölle ķelne kelnas кёльн кельн келн κολωνία كولونيا קלן 科隆 ケルン 쾰른
berlin: berlin berliner berlín berlim berlino berlynas berlīne berlinois berlinés berlinese berliini berlijn берлин берлина берлинский берлін βερολίνο برلين ברלין برلین बर्लिन เบอร์ลิน béc_lin 柏林 ベルリン 베를린 berlinski berliński
hamburg: hamburg hamburger hamburgische hamburgischer hamburgisches hambourg hamburgo amburgo hampuri hamborg гамбург гамбургский хамбург αμβούργο هامبورغ המבורג هامبورگ 汉堡 漢堡 ハンブルク 함부르크
frankfurt: frankfurt frankfurter francfort fráncfort francoforte frankfurt_am_main frankfurt_main франкфурт φρανκφούρτη فرانكفورت פרנקפורט فرانکفورت 法兰克福 法蘭克福 フランクフルト 프랑크푸르트
stuttgart: stuttgart stuttgarter stoccarda estugarda штутгарт στουτγάρδη شتوتغارت שטוטגרט 斯图加特 シュトゥットガルト シュツットガルト 슈투트가르트
dusseldorf: dusseldorf düsseldorf düsseldorfer duesseldorf дюссельдорф диселдорф دوسلدورف 杜塞尔多夫 デュッセルドルフ 뒤셀도르프
dortmund: dortmund dortmunder дортмунд 多特蒙德
essen-germany: essener
leipzig: leipzig leipziger lipsia lipsk lipsko лейпциг лайпциг λειψία لايبزيغ 莱比锡 ライプツィヒ 라이프치히
dresden: dresden dresdner dresdener dresde dresda drezno drážďany дрезден δρέσδη دريسدن 德累斯顿 ドレスデン 드레스덴
hanover: hanover hannover hannoversche hannoverscher hanovre hannóver ганновер хановер هانوفر 汉诺威 ハノーファー ハノーバー 하노버
nuremberg: nuremberg nürnberg nürnberger nuernberg núremberg norimberga nuremberga norymberga norimberk нюрнберг nürnbergi 纽伦堡 ニュルンベルク 뉘른베르크
bremen: bremen bremer brême brema бремен 不来梅 ブレーメン
duisburg: duisburg duisburger дуйсбург
bochum: bochum bochumer бохум
bonn: bonn bonner bonna бонн 波恩 ボン
munster: munster münster münsteraner мюнстер
mannheim: mannheim mannheimer мангейм
karlsruhe: karlsruhe karlsruher карлсруэ 卡尔斯鲁厄 カールスルーエ
augsburg: augsburg augsburger augsbourg augusta_vindelicorum аугсбург
wiesbaden: wiesbaden wiesbadener висбаден
aachen: aachen aachener aix_la_chapelle aix_chapelle aquisgrán aquisgrana aken akwizgran cáchy ахен 亚琛 アーヘン 아헨
kiel: kiel kieler киль キール 基尔
mainz: mainz mainzer mayence maguncia magonza moguncja mohuč майнц 美因茨 マインツ
freiburg: freiburg freiburger freiburg_im_breisgau fribourg_en_brisgau friburgo_de_brisgovia friburgo_brisgovia фрайбург 弗莱堡 フライブルク
lubeck: lubeck lübeck lübecker lubeka любек
rostock: rostock rostocker росток ростокский
magdeburg: magdeburg magdeburger magdebourg магдебург
erfurt: erfurt erfurter эрфурт
kassel: kassel kasseler cassel кассель
potsdam: potsdam potsdamer потсдам 波茨坦 ポツダム
saarbrucken: saarbrucken saarbrücken saarbrücker sarrebruck саарбрюккен
regensburg: regensburg regensburger ratisbonne ratisbona ratyzbona řezno регенсбург
wurzburg: wurzburg würzburg würzburger wurzbourg вюрцбург ヴュルツブルク
gottingen: gottingen göttingen göttinger goettingen gotinga gottinga gœttingue геттинген 哥廷根 ゲッティンゲン
tubingen: tubingen tübingen tübinger tuebingen tubinga tubingue тюбинген 图宾根 テュービンゲン
heidelberg: heidelberg heidelberger гейдельберг хайдельберг 海德堡 ハイデルベルク 하이델베르크
konstanz: konstanz konstanzer
ulm: ulm ulmer ульм
jena: jena jenaer iéna йена イエナ
halle: halle hallesche hallescher halle_saale галле
trier: trier trierer trèves tréveris treviri trewir трир
koblenz: koblenz koblenzer coblence coblenza кобленц
bayreuth: bayreuth bayreuther байройт
bamberg: bamberg bamberger бамберг
passau: passau passauer passavia pasov пассау
braunschweig: braunschweig braunschweiger brunswick_germany брауншвейг
oldenburg: oldenburg oldenburger ольденбург
osnabruck: osnabruck osnabrück osnabrücker оснабрюк
bielefeld: bielefeld bielefelder билефельд
paderborn: paderborn paderborner падерборн
darmstadt: darmstadt darmstädter дармштадт
giessen: giessen gießen gießener giessener
marburg: marburg marburger марбург
chemnitz: chemnitz chemnitzer хемниц
freiberg: freiberg freiberger фрайберг
cottbus: cottbus cottbuser chóśebuz
greifswald: greifswald greifswalder gryfia
schwerin: schwerin schweriner
erlangen: erlangen erlanger эрланген
ingolstadt: ingolstadt ingolstädter
furth: furth fürth fürther
speyer: speyer speyerer spire_germany espira
worms: worms wormser
wuppertal: wuppertal wuppertaler
solingen: solingen solinger
luneburg: luneburg lüneburg lüneburger
flensburg: flensburg flensburger
bavaria: bavaria bayern bayerisch bayerische bayerischer bayerisches bayerischen bairisch bavière baviera beieren baijeri bawaria bavorsko bajorország бавария баварский βαυαρία 巴伐利亚 バイエルン 바이에른 bavarian bavarois bávaro
baden-wurttemberg: baden_wurttemberg baden_württemberg bade_wurtemberg württemberg württembergische württembergischer württembergisches wurtemberg баден_вюртемберг
baden: baden badisch badische badischer badisches bade
saxony: saxony sachsen sächsisch sächsische sächsischer sächsisches saxe sajonia saxónia sassonia saksonia sasko szászország саксония 萨克森 ザクセン saksen
lower-saxony: lower_saxony niedersachsen niedersächsische niedersächsisches niedersächsischer basse_saxe baja_sajonia bassa_sassonia нижняя_саксония
saxony-anhalt: saxony_anhalt sachsen_anhalt saxe_anhalt sajonia_anhalt
thuringia: thuringia thüringen thüringer thuringe turingia turyngia durynsko тюрингия
hesse: hesse hessen hessisch hessische hessischer hessisches assia гессен
north-rhine-westphalia: north_rhine_westphalia nordrhein_westfalen rhénanie_du_nord_westphalie rhénanie_nord_westphalie renania_del_norte_westfalia renania_norte_westfalia северный_рейн_вестфалия nrw
westphalia: westphalia westfalen westfälisch westfälische westfälischer westfälisches westphalie westfalia вестфалия
rhineland: rhineland rheinland rheinisch rheinische rheinischer rheinisches rhénanie renania rhenish
rhineland-palatinate: rhineland_palatinate rheinland_pfalz rhénanie_palatinat renania_palatinado
palatinate: palatinate pfalz pfälzer pfälzische palatinat palatinado palatinato
schleswig-holstein: schleswig_holstein schleswig_holsteinische slesvig_holsten
mecklenburg: mecklenburg mecklenburgische mecklenburg_vorpommern mecklembourg мекленбург
brandenburg: brandenburg brandenburger brandenburgische brandebourg brandenburgo brandeburgo бранденбург
saarland: saarland saarländische
franconia: franconia franken fränkisch fränkische franconie
swabia: swabia schwaben schwäbisch schwäbische souabe suabia
rhine: rhine rhein rhin rin rijn rajna rýn рейн
ruhr: ruhr ruhrgebiet рур
prussia: prussia preußen preussen preußisch preußische preußischer prusse prusia prussian прусия
vienna: vienna wien wiener wiens vienne viena bécs bécsi viedeň viedne wenen beč bečki wiedeń wiedeński vídeň vídeňská vídni viin vīne беч вена вены венский відень виена βιέννη فيينا וינה وین वियना เวียนนา 维也纳 維也納 ウィーン 빈국립 비엔나
salzburg: salzburg salzburger salzbourg salzburgo salisburgo зальцбург залцбург 萨尔茨堡 ザルツブルク
graz: graz grazer grac грац 格拉茨 グラーツ
linz: linz linzer линц linec
innsbruck: innsbruck innsbrucker инсбрук 因斯布鲁克 インスブルック
klagenfurt: klagenfurt klagenfurter celovec клагенфурт
styria: styria steiermark steirisch steirische steiermärkische estiria stiria styrie štajerska štýrsko styrian
carinthia: carinthia kärnten kärntner carinthie carintia koroška
tyrol: tyrol tirol tiroler tirolo tirolesa tyrolean tirolese тироль
vorarlberg: vorarlberg vorarlberger
upper-austria: upper_austria oberösterreich oberösterreichische haute_autriche
lower-austria: lower_austria niederösterreich niederösterreichische basse_autriche
burgenland: burgenland burgenländische gradišćansko
danube: danube donau danubio danúbio duna dunav dunărea дунай дунав danubian tuna
zurich: zurich zürich zürcher zuerich zuricher zurigo zúrich zurique zuric curych zürichi ciriha ciurichas цюрих цюріх цирих ζυρίχη زيورخ زوريخ ציריך زوریخ ज़्यूरिख ซูริก 苏黎世 蘇黎世 チューリッヒ チューリヒ 취리히
geneva: geneva genève genf genfer ginebra genebra ginevra genevois genevoise genewa ženeva ženevě ženevi женева женевский γενεύη جنيف זנבה ژنو जिनेवा เจนีวา 日内瓦 日內瓦 ジュネーブ ジュネーヴ 제네바 geneve cenevre ženevas
basel: basel basler bâle basilea basileia bazel bazylej basilej базель базел βασιλεία_ελβετίας 巴塞尔 巴塞爾 バーゼル 바젤 bâlois
bern: bern berner berne berna bernois bernese берн 伯尔尼 伯恩 ベルン 베른
lausanne: lausanne lausannois losanna lausana lozanna лозанна 洛桑 ローザンヌ 로잔
lucerne: lucerne luzern luzerner lucerna люцерн 卢塞恩 ルツェルン
lugano: lugano luganese лугано
fribourg: fribourg fribourgeois friburgo freiburg_im_üechtland
st-gallen: st_gallen sankt_gallen st_galler saint_gall san_gallo
neuchatel: neuchatel neuchâtel neuenburg neuchâtelois
winterthur: winterthur winterthurer winterthour
valais: valais wallis walliser vallese valaisan valais_wallis
vaud: vaud waadt waadtländer vaudois vaudoise
ticino: ticino tessin tessiner ticinese
grisons: grisons graubünden bündner grigioni grischun
thurgau: thurgau thurgauer thurgovie
aargau: aargau aargauer argovie argovia
schaffhausen: schaffhausen schaffhauser schaffhouse
solothurn: solothurn solothurner soleure
jura: jura jurassien jurassienne
zug: zug zuger zoug
bolzano: bolzano bozen bozner bozen_bolzano
south-tyrol: south_tyrol südtirol südtiroler alto_adige haut_adige
alps: alps alpen alpes alpi alpine alpin alpina alpino alpy alper альпы alpejski
carpathians: carpathians karpaten carpathian karpaty carpaţi carpați kárpát карпаты карпати карпатський карпатська karpacki karpacka
# Low Countries
amsterdam: amsterdam amsterdams amsterdamse ámsterdam amesterdão amsterdã amszterdam amsterdama амстердам άμστερνταμ أمستردام אמסטרדם 阿姆斯特丹 アムステルダム 암스테르담
rotterdam: rotterdam rotterdams rotterdamse róterdam roterdão роттердам 鹿特丹 ロッテルダム 로테르담
the-hague: the_hague den_haag haag haagse s_gravenhage la_haye hague la_haya haia l_aia haga hága haaga гаага гаагская χάγη لاهاي האג 海牙 ハーグ 헤이그 lahey
utrecht: utrecht utrechts utrechtse utreque утрехт 乌得勒支 ユトレヒト
eindhoven: eindhoven эйндховен 埃因霍温 アイントホーフェン
groningen: groningen groningse groninga groningue гронинген 格罗宁根
leiden: leiden leidse leyde leyden лейден 莱顿 ライデン
delft: delft delftse делфт 代尔夫特 デルフト
nijmegen: nijmegen nijmeegse nimègue nimega неймеген
maastricht: maastricht maastrichtse maëstricht маастрихт 马斯特里赫特
arnhem: arnhem arnhemse
zeeland: zeeland zeeuwse zélande zelanda zeelandia
friesland: friesland fryslân frisia frise fries friese
brabant: brabant brabantse brabante brabançon
limburg: limburg limburgse limbourg limburgo
flanders: flanders vlaanderen flandern flandre flandres flandes fiandre vlaams vlaamse flemish flamand flamande flamanda flandria flandry фландрия
wallonia: wallonia wallonie wallonien valonia vallonia wallonië waals waalse wallonne wallon walonia
brussels: brussels bruxelles brussel brüssel bruselas bruxelas brusselles brusel bryssel brüsseli brisele briuselis bruksela bruselj bruxellois bruxelloise brusselse brüsszel brisel брюссель брюсселя брюксел брисел βρυξέλλες بروكسل בריסל بروکسل ब्रुसेल्स บรัสเซลส์ 布鲁塞尔 布魯塞爾 ブリュッセル 브뤼셀 brüksel
antwerp: antwerp antwerpen antwerpse anvers amberes antuérpia anversa antwerpia antverpy антверпен αμβέρσα أنتويرب 安特卫普 アントワープ アントウェルペン 안트베르펜 anversois
ghent: ghent gent gand gentse gante gandawa гент 根特 ゲント 헨트
bruges: bruges brugge brügge brujas brugia bruggy брюгге ブルージュ
leuven: leuven louvain löwen lovaina lovanio lovanium lovanii лёвен левен leuvense 鲁汶 ルーヴェン 루뱅
liege: liege liège lüttich luik lieja liegi liégeois liégeoise luikse льеж 列日 リエージュ
namur: namur namurois namurcum намюр
mons: mons
charleroi: charleroi carolorégien
mechelen: mechelen malines mecheln malinas mechelse
kortrijk: kortrijk courtrai
hainaut: hainaut henegouwen hennegau
ardennes: ardennes ardennen ardenas ardenne
# Britain and Ireland
london: london londres londra londen lontoo lontoon londýn londýna londyn londyński londona londonas лондон лондона лондонский λονδίνο لندن לונדון लंदन ลอนดอน luân_đôn 伦敦 倫敦 ロンドン 런던 londonski londoner londinium
edinburgh: edinburgh édimbourg edimburgo edinburg edynburg edinburk dùn_èideann эдинбург единбург εδιμβούργο أدنبرة אדינבורו 爱丁堡 愛丁堡 エディンバラ エジンバラ 에든버러
glasgow: glasgow glaschu глазго γλασκώβη غلاسكو גלאזגו 格拉斯哥 グラスゴー 글래스고
manchester: manchester манчестер 曼彻斯特 マンチェスター 맨체스터 مانشستر מנצסטר mancunian
birmingham: birmingham бирмингем 伯明翰 バーミンガム 버밍엄 برمنغهام
liverpool: liverpool ливерпуль 利物浦 リヴァプール リバプール 리버풀 liverpúl
leeds: leeds лидс 利兹 リーズ
sheffield: sheffield шеффилд 谢菲尔德 シェフィールド
bristol: bristol бристоль 布里斯托 ブリストル
oxford: oxford оксфорд оксфордский oksford óxford oxonia 牛津 オックスフォード 옥스퍼드 أكسفورد אוקספורד آکسفورد
cambridge: cambridge кембридж кембриджский 剑桥 劍橋 ケンブリッジ 케임브리지 كامبريدج קיימברידג کمبریج cantabrigia
nottingham: nottingham ноттингем 诺丁汉
newcastle: newcastle ньюкасл 纽卡斯尔
southampton: southampton саутгемптон 南安普敦
cardiff: cardiff caerdydd кардифф 卡迪夫
swansea: swansea abertawe
aberystwyth: aberystwyth
belfast: belfast béal_feirste белфаст 贝尔法斯特
aberdeen: aberdeen obar_dheathain абердин 阿伯丁
dundee: dundee dùn_dè
thames: thames támesis tamise tamigi themse темза
cornwall: cornwall cornouailles cornualles cornovaglia kernow корнуолл cornish
york: york йорк 约克大学
dublin: dublin dublín dublim dublino baile_átha_cliath bhaile_átha_cliath дублин дублін δουβλίνο دبلن דבלין 都柏林 ダブリン 더블린 dublina dublinas
cork: cork corcaigh корк 科克
galway: galway gaillimh na_gaillimhe голуэй
limerick: limerick luimneach luimnigh лимерик
maynooth: maynooth maigh_nuad mhá_nuad
waterford: waterford port_láirge phort_láirge
ulster: ulster uladh ольстер
# France
paris: paris parís parigi parijs parisien parisienne parisiens pariisi pariisin paryż paryski paříž pařížská pariz pariški parigino párizs parīze paryžius parisiensis lutetia париж парижа парижский париз παρίσι باريس פריז פאריז پاریس पेरिस ปารีส pa_ri 巴黎 パリ 파리 paryża parisino parisiense
ile-de-france: île_de_france île_france ile_france francilien francilienne franciliens イル_ド_フランス
lyon: lyon lyonnais lyonnaise lyons lione lió lyonský лион ліон λυών ليون ליון 里昂 リヨン 리옹
marseille: marseille marseilles marseillais marseillaise marsella marselha marsiglia marsylia marsej марсель μασσαλία مرسيليا 马赛 馬賽 マルセイユ 마르세유
toulouse: toulouse toulousain toulousaine tolosa tolouse tuluza тулуза τουλούζη 图卢兹 トゥールーズ 툴루즈
nice-france: niçois niçoise nizza niza ницца 尼斯
nantes: nantes nantais nantaise нант 南特 ナント
strasbourg: strasbourg strasbourgeois strassburg straßburg strassburger estrasburgo strasburgo strasburg štrasburk страсбург στρασβούργο ستراسبورغ 斯特拉斯堡 ストラスブール 스트라스부르
montpellier: montpellier montpelliérain montpelliéraine mompeller монпелье 蒙彼利埃 モンペリエ
bordeaux: bordeaux bordelais bordelaise burdeos bordéus бордо 波尔多 ボルドー 보르도 bordeus
lille: lille lillois lilloise rijsel лилль 里尔 リール大学
rennes: rennes rennais roazhon ренн 雷恩 レンヌ
reims: reims rémois rheims реймс ランス
grenoble: grenoble grenoblois grenobloise гренобль 格勒诺布尔 グルノーブル 그르노블
dijon: dijon dijonnais digione дижон 第戎
angers: angers angevin angevine анже
nimes: nimes nîmes nîmois ним
rouen: rouen rouennais ruan руан 鲁昂
nancy: nancy nancéien nancéienne нанси 南锡 ナンシー
metz: metz messin метц
orleans: orleans orléans orléanais орлеан 奥尔良 オルレアン
clermont-ferrand: clermont_ferrand clermontois клермон_ферран クレルモン_フェラン
limoges: limoges limousin limougeaud лимож
poitiers: poitiers poitevin poitou пуатье
besancon: besancon besançon bisontin безансон
caen: caen caennais
amiens: amiens amiénois амьен
brest-france: brestois brestoise
le-havre: le_havre havrais гавр
saint-etienne: saint_etienne saint_étienne stéphanois сент_этьен
toulon: toulon toulonnais тулон
avignon: avignon avignonnais aviñón avignone
perpignan: perpignan perpinyà perpiñán
pau: palois
mulhouse: mulhouse mülhausen mulhousien
colmar: colmar colmarien
dunkirk: dunkirk dunkerque dunkerquois dünkirchen dunkerke
calais: calais calaisis кале
lorraine: lorraine lorrain lothringen lorena lotaryngia лотарингия
alsace: alsace alsacien alsacienne elsass alsacia alsazia elzas эльзас
brittany: brittany bretagne breton bretonne bretons bretagna bretaña bretanha breizh bretania бретань ブルターニュ 布列塔尼
normandy: normandy normandie normand normande normandía normandia нормандия ノルマンディー 诺曼底
burgundy: burgundy bourgogne bourguignon burgund borgoña borgogna borgonha бургундия ブルゴーニュ
champagne-ardenne: champagne_ardenne champenois champagne
picardy: picardy picardie picard picardía
provence: provence provençal provençale provenza provença прованс プロヴァンス
cote-azur: cote_azur côte_azur azuréen costa_azul
languedoc: languedoc languedocien
roussillon: roussillon rosselló rosellón
occitania: occitania occitanie occitan occitane
aquitaine: aquitaine aquitania aquitain
auvergne: auvergne auvergnat alvernia
savoy: savoy savoie savoyard savoyen saboya savoia savoie_mont_blanc
corsica: corsica corse korsika córcega córsega corsu корсика corsican
rhone: rhone rhône rhodanien ródano rodano
loire: loire ligérien loira луара
pyrenees: pyrenees pyrénées pirineos pirineus pirenei pyrenäen pyrénéen pirineu
# Nordic countries
stockholm: stockholm stockholms stockholmer tukholma tukholman estocolmo stoccolma stokholm sztokholm stokkhólmur stokholma stokholmas stokholmi estocolm стокгольм стокхолм στοκχόλμη ستوكهولم סטוקהולם استکهلم สตอกโฮล์ม 斯德哥尔摩 斯德哥爾摩 ストックホルム 스톡홀름
gothenburg: gothenburg göteborg göteborgs goeteborg gotemburgo göteborgi gotenburg gautaborg гётеборг гетеборг гьотеборг γκέτεμποργκ 哥德堡 イェーテボリ ヨーテボリ 예테보리
malmo: malmo malmö мальмё 马尔默 マルメ
uppsala: uppsala upsala uppsalas упсала 乌普萨拉 ウプサラ 웁살라 upsaliensis
lund: lund lunds лунд 隆德 ルンド
linkoping: linkoping linköping linköpings линчёпинг
orebro: orebro örebro
umea: umea umeå
lulea: lulea luleå
vasteras: vasteras västerås
norrkoping: norrkoping norrköping norrköpings
jonkoping: jonkoping jönköping jönköpings
vaxjo: vaxjo växjö
skane: skane skåne scania skånes escania
gotland: gotland gotlands
dalarna: dalarna dalarnas dalecarlia
smaland: smaland småland smålands
lapland: lapland lappland lappi lapin laponie laponia lapponia лапландия lappish
vastra-gotaland: vastra_gotaland västra_götaland västra_götalands västragötalandsregionen
copenhagen: copenhagen københavn københavns köbenhavn kopenhagen copenhague copenaghen copenhaga köpenhamn köpenhamns kööpenhamina kodaň kopenhaga kaupmannahöfn kopenhaagen kopenhāgena koppenhága копенгаген копенхаген κοπεγχάγη كوبنهاغن קופנהגן کپنهاگ โคเปนเฮเกน 哥本哈根 コペンハーゲン 코펜하겐
aarhus: aarhus århus орхус 奥胡斯 オーフス
odense: odense оденсе
aalborg: aalborg ålborg
jutland: jutland jylland jyllands jütland jutlandia
zealand: zealand sjælland sjællands seeland
funen: funen fyn fyns fünen fynske
oslo: oslo oslos осло όσλο أوسلو אוסלו اسلو 奥斯陆 奧斯陸 オスロ 오슬로 kristiania christiania
bergen: bergen bergens берген 卑尔根 ベルゲン
trondheim: trondheim trondhjem тронхейм 特隆赫姆 トロンハイム nidaros
stavanger: stavanger ставангер
tromso: tromso tromsø тромсё
telemark: telemark telemarks
finnmark: finnmark finnmárku
sami: sami sámi samisk samiska saamelainen saami sápmi саамский
helsinki: helsinki helsingfors helsingin helsínquia helsinque helsinky helsinkio hèlsinki helsinkas хельсинки гельсінкі хелзинки ελσίνκι هلسنكي הלסינקי هلسینکی เฮลซิงกิ 赫尔辛基 赫爾辛基 ヘルシンキ 헬싱키 helsinški helsinkský
espoo: espoo esbo espoon эспоо
tampere: tampere tammerfors tampereen тампере
vantaa: vantaa vantaan
turku: turku åbo turun турку
oulu: oulu uleåborg oulun оулу
jyvaskyla: jyvaskyla jyväskylä jyväskylän
kuopio: kuopio kuopion
lahti: lahti lahtis lahden
pori: pori björneborg porin
vaasa: vaasa vasa vaasan
joensuu: joensuu joensuun
lappeenranta: lappeenranta villmanstrand lappeenrannan
rovaniemi: rovaniemi rovaniemen
kokkola: kokkola karleby kokkolan
porvoo: porvoo borgå porvoon
hame: hame häme tavastland tavastia hämeen
savonia: savonia savo savolax savon
satakunta: satakunta satakunnan
ostrobothnia: ostrobothnia pohjanmaa österbotten pohjanmaan
uusimaa: uusimaa nyland uudenmaan nylands
kymenlaakso: kymenlaakso kymmenedalen kymenlaakson
nordic: nordic nordisk nordiska nordiske nordisch nordische nordique nórdico nórdica nordico pohjoismainen pohjoismaiden pohjoismaat norden norræna nordycki северных_стран норден 北欧
scandinavia: scandinavia skandinavien scandinavie escandinavia escandinávia skandinavia skandinavian skandynawia skandinavisk skandinavische skandinaviska scandinavian scandinave скандинавия スカンジナビア
baltic: baltic baltikum baltisch baltische baltique báltico báltica baltico baltica baltijas baltijos baltijskij bałtycki bałtyku baltti балтийский балтийская baltischer
reykjavik: reykjavik reykjavík reykjavíkur reikiavik reykiavik reikjavik рейкьявик рейкявік رييكيافيك 雷克雅未克 レイキャビク 레이캬비크
akureyri: akureyri akureyrar
# Baltic states
tallinn: tallinn tallinna tallín talinas tallina tallin reval таллин таллинн таллінн ταλίν تالين טאלין 塔林 タリン 탈린 talin
tartu: tartu dorpat tartto tērbata тарту tartu_ülikool
narva: narva narwa нарва
parnu: parnu pärnu pernau
riga: riga rīga rīgas rygos ryga ryski riika rigas rygoje рига риги рижский рига_латвия ρίγα ريغا ריגה 里加 リガ 리가
daugavpils: daugavpils dünaburg даугавпилс dyneburg
liepaja: liepaja liepāja liepājas libau лиепая
ventspils: ventspils windau вентспилс
jelgava: jelgava jelgavas mitau
latgale: latgale latgales
vidzeme: vidzeme vidzemes livland livonia livonie
courland: courland kurzeme kurland kurzemes
vilnius: vilnius vilniaus wilno wilna vilna vilno vilnjus viļņa vilnia wileński вильнюс вільнюс вилнюс βίλνιους فيلنيوس וילנה 维尔纽斯 維爾紐斯 ヴィリニュス ビリニュス 빌뉴스
kaunas: kaunas kauno kowno kauņa kovno каунас
klaipeda: klaipeda klaipėda klaipėdos memel kłajpeda клайпеда
siauliai: siauliai šiauliai šiaulių szawle
# Poland
warsaw: warsaw warszawa warszawy warszawie warszawski warszawska warszawskie warszawskiego warszawskiej warschau warschauer varsovie varsovia varsóvia varsavia varsòvia varšava varšavy varšavská varsó varssavi varšavos varsova varşovia varşova warszaw варшава варшавы варшави варшавский варшавський βαρσοβία وارسو ורשה ورشو วอร์ซอ 华沙 華沙 ワルシャワ 바르샤바
krakow: krakow kraków krakowie krakowa krakowski krakowska krakowskie krakowskiego krakau cracow cracovie cracovia cracóvia krakov krakkó krakova краков краків κρακοβία كراكوف קרקוב 克拉科夫 クラクフ 크라쿠프
lodz: lodz łódź łodzi łódzki łódzka łódzkiego lodsch лодзь 罗兹 ウッチ
wroclaw: wroclaw wrocław wrocławiu wrocławia wrocławski wrocławska breslau breslavia vratislav vroclav boroszló вроцлав 弗罗茨瓦夫 ヴロツワフ 브로츠와프
poznan: poznan poznań poznaniu poznania poznański poznańska posen познань 波兹南 ポズナン
gdansk: gdansk gdańsk gdańsku gdańska gdański danzig dantzig dánzig danzica гданьск 格但斯克 グダニスク 그단스크
szczecin: szczecin szczecinie szczeciński szczecińska stettin щецин štětín
bydgoszcz: bydgoszcz bydgoszczy bydgoski bromberg быдгощ
lublin: lublin lublinie lubelski lubelska lubelskie lubelskiego люблин
katowice: katowice katowicach katowicki kattowitz катовице
silesia: silesia śląsk śląski śląska śląskie śląskiego śląskiej schlesien schlesische silésie slezsko slezská silésia силезия silesian slezský
upper-silesia: upper_silesia górny_śląsk górnośląski górnośląska oberschlesien
lower-silesia: lower_silesia dolny_śląsk dolnośląski dolnośląska dolnośląskie niederschlesien
bialystok: bialystok białystok białymstoku białostocki białostocka белосток
czestochowa: czestochowa częstochowa częstochowie częstochowski tschenstochau ченстохова
torun: torun toruń toruniu toruński торунь
rzeszow: rzeszow rzeszów rzeszowie rzeszowski жешув
kielce: kielce kielcach kielecki kielecka
gliwice: gliwice gliwicach gliwicki gleiwitz
zabrze: zabrze zabrzu
olsztyn: olsztyn olsztynie olsztyński allenstein ольштын
opole: opole opolu opolski opolska oppeln
radom: radom radomiu radomski
gdynia: gdynia gdyni gdyński gdingen
sopot: sopot sopocie zoppot
elblag: elblag elbląg elblągu elbing
koszalin: koszalin koszalinie koszaliński köslin
slupsk: slupsk słupsk słupsku
bielsko-biala: bielsko_biala bielsko_biała bielsku_białej bielitz
plock: plock płock płocku
tarnow: tarnow tarnów tarnowie tarnowski
siedlce: siedlce siedlcach
zielona-gora: zielona_gora zielona_góra zielonej_górze zielonogórski
legnica: legnica legnicy liegnitz
pomerania: pomerania pomorze pomorski pomorska pomorskie pomorskiego pommern vorpommern poméranie pomorskiej
west-pomerania: west_pomerania zachodniopomorski zachodniopomorskie
masovia: masovia mazowsze mazowiecki mazowiecka mazowieckie mazovia
greater-poland: greater_poland wielkopolska wielkopolski wielkopolskie wielkopolskiej großpolen
lesser-poland: lesser_poland małopolska małopolski małopolskie małopolskiej kleinpolen
warmia-masuria: warmia_masuria warmińsko_mazurski warmińsko_mazurskie
subcarpathia: subcarpathia podkarpacie podkarpacki podkarpackie
podlasie: podlasie podlaskie podlaski podlaska
kuyavia: kuyavia kujawy kujawsko_pomorski kujawsko_pomorskie
lubusz: lubusz lubuskie lubuski
swietokrzyskie: swietokrzyskie świętokrzyski świętokrzyskie świętokrzyska
vistula: vistula wisła weichsel vistule
# Czechia and Slovakia
prague: prague praha prahy praze prahou pražská pražský pražské prag prager praga prága prahas prahan praag prāga прага праги пражский πράγα براغ פראג پراگ प्राग ปราก 布拉格 プラハ 프라하 praska praski praški
brno: brno brně brna brněnská brněnský brněnské brünn bruenn брно ブルノ 布尔诺
ostrava: ostrava ostravě ostravská ostravský ostrau ostrawa острава
plzen: plzen plzeň plzni plzeňský plzeňská pilsen pilzno пльзень
olomouc: olomouc olomouci olomoucký olomoucká olmütz ołomuniec оломоуц
liberec: liberec liberci liberecký liberecká reichenberg
ceske-budejovice: ceske_budejovice české_budějovice českých_budějovicích budweis
hradec-kralove: hradec_kralove hradec_králové hradci_králové královéhradecký königgrätz
pardubice: pardubice pardubicích pardubický pardubická pardubitz
zlin: zlin zlín zlíně zlínský zlínská
usti-nad-labem: usti_nad_labem ústí_nad_labem aussig
karlovy-vary: karlovy_vary karlovarský karlsbad carlsbad
jihlava: jihlava jihlavě iglau
opava: opava opavě troppau
kladno: kladno kladně
bohemia: bohemia čechy böhmen böhmisch böhmische bohême boemia středočeský jihočeský jihočeská jihočeské západočeská západočeské západočeský bohemian богемия
moravia: moravia morava moravy moravský moravská moravské moravskoslezský mähren mährisch moravie moravian моравия
bratislava: bratislava bratislavy bratislave bratislavský bratislavská pressburg pozsony presburgo bratysława prešporok братислава братіслава μπρατισλάβα براتيسلافا 布拉迪斯拉发 ブラチスラヴァ ブラチスラバ 브라티슬라바
kosice: kosice košice košiciach košický košická kaschau koszyce кошице コシツェ
zilina: zilina žilina žiline žilinská žilinský sillein zsolna
nitra: nitra nitre nitriansky neutra nyitra
trnava: trnava trnave trnavská trnavský tyrnau nagyszombat
presov: presov prešov prešove prešovská prešovský eperjes preschau
banska-bystrica: banska_bystrica banská_bystrica banskej_bystrici neusohl besztercebánya
zvolen: zvolen zvolene altsohl
trencin: trencin trenčín trenčíne trenčiansky trencsén
komarno: komarno komárno komárom
# Hungary
budapest: budapest budapesti budapeszt budapešť budapešti budimpešta budapeşta budapeste budapešta budapeštas будапешт будапеща будимпешта βουδαπέστη بودابست בודפשט بوداپست บูดาเปสต์ 布达佩斯 布達佩斯 ブダペスト 부다페스트
debrecen: debrecen debreceni debreczin debreczyn debrețin дебрецен デブレツェン
szeged: szeged szegedi segedin seghedin сегед セゲド
pecs: pecs pécs pécsi fünfkirchen pečuh ペーチ
miskolc: miskolc miskolci мишкольц
gyor: gyor győr győri raab дьёр
nyiregyhaza: nyiregyhaza nyíregyháza nyíregyházi
kecskemet: kecskemet kecskemét kecskeméti
szekesfehervar: szekesfehervar székesfehérvár székesfehérvári stuhlweißenburg
szombathely: szombathely szombathelyi steinamanger
sopron: sopron soproni ödenburg
veszprem: veszprem veszprém veszprémi wesprim
eger: eger egri erlau
godollo: godollo gödöllő gödöllői
kaposvar: kaposvar kaposvár kaposvári
pannonia: pannonia pannon panonska panonski pannonian
transdanubia: transdanubia dunántúl dunántúli
balaton: balaton balatoni plattensee
# Slovenia, Croatia, Bosnia, Serbia, North Macedonia, Montenegro, Albania, Kosovo
ljubljana: ljubljana ljubljani ljubljanski ljubljanska laibach lubiana liubliana lublana ljublana љубљана любляна λιουμπλιάνα ליובליאנה ليوبليانا 卢布尔雅那 リュブリャナ 류블랴나
maribor: maribor mariboru mariborski marburg_an_der_drau marburg_drau марибор
koper: koper capodistria
nova-gorica: nova_gorica novi_gorici goriški goriška
celje: celje celju celjski
kranj: kranj kranju krainburg
primorska: primorska primorski primorskem
istria: istria istra istrien istrski istarski istarska istrie
zagreb: zagreb zagrebu zagrebački zagrebačka zagrebačko agram zagabria zágráb zagrzeb záhřeb загреб ζάγκρεμπ زغرب זאגרב 萨格勒布 ザグレブ 자그레브
split: split splitu splitski splitska spalato сплит
rijeka: rijeka rijeci riječki риека
osijek: osijek osijeku osječki esseg eszék
zadar: zadar zadru zadarski
dubrovnik: dubrovnik dubrovniku dubrovački ragusa дубровник
pula: pula puli pulski
dalmatia: dalmatia dalmacija dalmatinski dalmatien dalmatie dalmazia
slavonia: slavonia slavonija slavonski slavonien
sarajevo: sarajevo sarajevu sarajevski saraievo sarajewo сарајево сарајеву сараево сараєво szarajevó saraybosna سراييفو סרייבו サラエボ サラエヴォ 萨拉热窝 사라예보
east-sarajevo: east_sarajevo istočno_sarajevo istočnom_sarajevu источно_сарајево источном_сарајеву
banja-luka: banja_luka banjoj_luci banjaluka banjalučki бања_лука бањој_луци баня_лука
tuzla: tuzla tuzli tuzlanski тузла
mostar: mostar mostaru мостар
zenica: zenica zenici зеница
bihac: bihac bihać bihaću
republika-srpska: republika_srpska република_српска републике_српске republike_srpske
belgrade: belgrade beograd beogradu beogradski beogradska beograda belgrad belgrado bělehrad belehrad belgrád belgradi belgrada belgradas београд београду београда београдски београдска белград белграда белградский βελιγράδι بلغراد בלגרד بلگراد 贝尔格莱德 貝爾格勒 ベオグラード 베오그라드
novi-sad: novi_sad novom_sadu novosadski нови_сад новом_саду нови_саду neusatz újvidék нови_сад_србија ノヴィ_サド
nis: niš nišu niški ниш нишу нишки nisch
kragujevac: kragujevac kragujevcu крагујевац крагујевцу крагуевац
subotica: subotica subotici суботица суботици szabadka
zrenjanin: zrenjanin zrenjaninu зрењанин зрењанину
cacak: cacak čačak čačku чачак чачку
vojvodina: vojvodina vojvodine војводина војводине воеводина vajdaság woiwodina
pristina: pristina prishtina prishtinë prishtinës priština prištini приштина приштини приштине косовска_митровица
mitrovica: mitrovica mitrovicë митровица kosovska_mitrovica
prizren: prizren prizrenit призрен
podgorica: podgorica podgorici подгорица подгорици titograd titogrado ポドゴリツァ
skopje: skopje скопје скопие скопье скопље shkup skopie üsküp skoplje σκόπια سكوبيه 斯科普里 スコピエ 스코페
bitola: bitola битола manastır
ohrid: ohrid охрид ochrid
tetovo: tetovo тетово tetovë tetovës
stip: stip штип štip
tirana: tirana tiranë tiranës tirane tiranas тирана τίρανα تيرانا טירנה 地拉那 ティラナ 티라나
durres: durres durrës durrësit durazzo драч
shkoder: shkoder shkodër shkodra shkodrës scutari
vlore: vlore vlorë vlora vlorës valona
elbasan: elbasan elbasanit
gjirokaster: gjirokaster gjirokastër gjirokastra argirocastro
balkans: balkans balkan balkanı balkanic balkanski балкан балкански балканский балканите βαλκανίων
# Bulgaria and Romania
sofia: sofia софия софії софия_град софийски софийска софийския sofija sófia sofie szófia sofía sofya σόφια صوفيا סופיה 索菲亚 索非亞 ソフィア 소피아
plovdiv: plovdiv пловдив пловдивски пловдивския filibe philippopolis
varna: varna варна варненски варненския
burgas: burgas бургас бургаски bourgas
ruse: русе русенски русенския rousse roustchouk
stara-zagora: stara_zagora стара_загора старозагорски
veliko-tarnovo: veliko_tarnovo велико_търново великотърновски
pleven: pleven плевен плевенски
blagoevgrad: blagoevgrad благоевград
shumen: shumen шумен шуменски
gabrovo: gabrovo габрово
thrace: thrace тракия тракийски тракийския thrakien θράκη θράκης tracia trakya trákia thraki
bucharest: bucharest bucureşti bucurești bucureştiului bukarest bucarest bucareste bukareszt bukurešť bukarešt bukareste bukarestas boekarest bükreş бухарест букурещ букурешт βουκουρέστι بوخارست בוקרשט بخارست บูคาเรสต์ 布加勒斯特 ブカレスト 부쿠레슈티
cluj: cluj cluj_napoca klausenburg kolozsvár kolozsvári клуж клуж_напока clujean
iasi: iasi iași iaşi jassy jászvásár яссы ieșean
timisoara: timisoara timișoara timişoara temeswar temesvár temeschburg тимишоара temišvar
brasov: brasov brașov braşov brassó брашов
constanta: constanta constanța constanţa konstanza констанца köstence
craiova: craiova крайова
sibiu: sibiu hermannstadt nagyszeben сибиу
oradea: oradea nagyvárad großwardein орадя
galati: galati galați galaţi galatz галац
ploiesti: ploiesti ploiești ploieşti плоешти
arad: arad aradi арад
targu-mures: targu_mures târgu_mureș tîrgu_mureş târgu_mureş marosvásárhely neumarkt_am_mieresch
suceava: suceava suczawa sutschawa
pitesti: pitesti pitești piteşti
bacau: bacau bacău
baia-mare: baia_mare nagybánya
alba-iulia: alba_iulia gyulafehérvár karlsburg
transylvania: transylvania transilvania siebenbürgen erdély erdélyi transsilvanien transylvanie трансильвания ardeal
wallachia: wallachia muntenia valahia walachei țara_românească
oltenia: oltenia olteniei
banat: banat bánát банат
dobruja: dobruja dobrogea dobrudscha добруджа
maramures: maramures maramureș máramaros
# Greece and Cyprus
athens: athens αθήνα αθηνών αθήνας αθηναίων αθηναϊκή αθηναϊκό athen athènes atenas atene atenes atena athene aten ateena ateny atény athén atēnas atėnai athina athinon atina афины афін атина أثينا אתונה آتن เอเธนส์ 雅典 アテネ 아테네
thessaloniki: thessaloniki θεσσαλονίκη θεσσαλονίκης saloniki salonika salonica thessalonique tesalónica salonicco tessalonica tessalònica saloniky solún solun selanik tesalonic салоники солун солунски салоніки سالونيك סלוניקי テッサロニキ 塞萨洛尼基
patras: patras πάτρα πατρών πάτρας patra патры
piraeus: piraeus πειραιάς πειραιώς πειραιά pireus pirée pireo pireas пирей
heraklion: heraklion ηράκλειο ηρακλείου iraklio iraklion héraklion ираклион
larissa: larissa λάρισα λάρισας larisa
volos: volos βόλος βόλου
ioannina: ioannina ιωάννινα ιωαννίνων janina yanya
chania: chania χανιά χανίων canea
rhodes: rhodes ρόδος ρόδου rhodos rodi rodas родос
corfu: corfu κέρκυρα κέρκυρας kerkyra korfu corfou
crete: crete κρήτη κρήτης kreta creta crète kriti крит 克里特 クレタ girit cretan
macedonia-greece: μακεδονία μακεδονίας μακεδονικό
thessaly: thessaly θεσσαλία θεσσαλίας thessalien thessalia
epirus: epirus ήπειρος ηπείρου epire epiro ipiros
peloponnese: peloponnese πελοπόννησος πελοποννήσου peloponnes péloponnèse peloponeso
attica: attica αττική αττικής attika attique attiki
aegean: aegean αιγαίο αιγαίου egean égée egeo ägäis ege эгейский
ionian: ionian ιόνιο ιόνιος ιονίων ionio ionienne
western-greece: δυτική_ελλάδα δυτικής_ελλάδας
nicosia: nicosia λευκωσία λευκωσίας lefkosia lefkoşa nikosia nicosie nikosie никосия نيقوسيا ニコシア 尼科西亚
limassol: limassol λεμεσός λεμεσού lemesos limasol лимасол
larnaca: larnaca λάρνακα λάρνακας larnaka
paphos: paphos πάφος πάφου pafos baf
famagusta: famagusta αμμόχωστος gazimağusa mağusa
kyrenia: kyrenia κερύνεια girne
# Italy
rome: rome roma rooma rooman rím říma řím římská rzym rzymski róma рим рима римский ρώμη ρώμης روما רומא رم रोम โรม la_mã 罗马 羅馬 ローマ 로마
milan: milan milano milanese milanesi mailand mailänder milán milão milà mediolan milaan milanas милан мілан милано μιλάνο ميلانو מילאנו میلان มิลาน 米兰 米蘭 ミラノ 밀라노 milánó
naples: naples napoli napoletano napoletana napoletani neapel nápoles nàpols napels neapol nápoly неаполь напулj напули наполі νάπολη نابولي נאפולי ناپل 那不勒斯 拿坡里 ナポリ 나폴리 napolitain neapolitan
turin: turin torino torinese torinesi turín turim turyn turynski turynas turīna турин торино τορίνο تورينو טורינו تورین 都灵 都靈 トリノ 토리노
florence: florence firenze fiorentino fiorentina fiorentini florenz florencia florença florència florencja firence флоренция флоренція фиренца φλωρεντία فلورنسا פירנצה فلورانس 佛罗伦萨 佛羅倫斯 フィレンツェ 피렌체 florentin florentine
venice: venice venezia veneziano veneziana venise venedig venecia veneza venècia veneția venetië wenecja benátky venecija venetsia velence venēcija венеция венеція βενετία البندقية ונציה ونیز เวนิส 威尼斯 ヴェネツィア ベネチア 베네치아 venedik venetian
genoa: genoa genova genovese genua génova gènova janov genuja џенова генуя генова γένοβα جنوة גנובה 热那亚 ジェノヴァ 제노바 cenova
bologna: bologna bolognese bologne bolonia bolonha bolonya boloňa bolonja болонья болоня μπολόνια בולוניה 博洛尼亚 ボローニャ 볼로냐
padua: padua padova padovano padovana padoue pádua padwa падуя padovas πάδοβα パドヴァ 帕多瓦
pisa: pisa pisano pisana pise пиза πίζα ピサ 比萨
siena: siena senese sienne сиена シエナ
perugia: perugia perugino perugina pérouse perusa перуджа
palermo: palermo palermitano palerme палермо παλέρμο パレルモ 巴勒莫
catania: catania catanese catane катания カターニア
messina: messina messinese messine мессина
bari: bari barese бари
verona: verona veronese vérone верона ヴェローナ
trieste: trieste triestino triest trst трієст триест trieszt
udine: udine udinese videm
ferrara: ferrara ferrarese ferrare
modena: modena modenese modène
parma: parma parmense parmigiano
mantua: mantua mantova mantovano mantoue
pavia: pavia pavese pavie павия
bergamo: bergamo bergamasco bergame
brescia: brescia bresciano
trento: trento trentino trient tridentina
ravenna: ravenna ravennate ravenne
cagliari: cagliari cagliaritano càller
sassari: sassari sassarese
syracuse-sicily: siracusa siracusano
livorno: livorno livornese livourne leghorn
lucca: lucca lucchese lucques
salerno: salerno salernitano
l-aquila: l_aquila laquila aquilano
sicily: sicily sicilia siciliano siciliana sizilien sicile sicília sycylia sicílie sicilija сицилия 西西里 シチリア sicilian
sardinia: sardinia sardegna sardo sarda sardinien sardaigne cerdeña sardenha sardynia сардиния サルデーニャ sardinian
lombardy: lombardy lombardia lombardo lombarda lombardei lombardie lombardía ломбардия
piedmont: piedmont piemonte piemontese piemont piémont piamonte пьемонт
tuscany: tuscany toscana toscano toskana toscane тоскана 托斯卡纳 トスカーナ tuscan
veneto: veneto veneta venetien véneto
emilia-romagna: emilia_romagna emiliano romagnolo émilie_romagne romagna
liguria: liguria ligure ligurien ligurie
umbria: umbria umbro umbrien ombrie
lazio: lazio laziale latium
abruzzo: abruzzo abruzzese abruzzi abruzzen abruzzes
campania: campania campano campana kampanien
apulia: apulia puglia pugliese apulien pouilles
calabria: calabria calabrese kalabrien calabre
basilicata: basilicata lucano lucana
molise: molise molisano
friuli: friuli friulano friaul frioul friuli_venezia_giulia furlanija
aosta-valley: aosta_valley valle_aosta vallée_aoste aostatal aosta
tiber: tiber tevere
etna: etna etneo etnea
apennines: apennines appennino appenninico apenninen
# Spain and Portugal
madrid: madrid madrileño madrileña madrides madryt madryd madridin madridas madride мадрид мадрида мадридский μαδρίτη مدريد מדריד مادرید มาดริด 马德里 馬德里 マドリード 마드리드 matritense
barcelona: barcelona barcelonés barcelonesa barceloní barcelonina barcellona barcelone barcelonas барселона барселоны барселонський βαρκελώνη برشلونة ברצלונה بارسلونا บาร์เซโลนา 巴塞罗那 巴塞隆納 バルセロナ 바르셀로나
seville: seville sevilla sevillano sevillana séville sevilha siviglia sewilla севилья севиля σεβίλλη إشبيلية סביליה 塞维利亚 セビリア セビージャ 세비야 hispalense
valencia: valencia valència valenciano valenciana valencià valência валенсия βαλένθια بلنسية ולנסיה 瓦伦西亚 バレンシア 발렌시아
zaragoza: zaragoza saragossa saragosse saragoça saragozza zaragozano сарагоса سرقسطة 萨拉戈萨 サラゴサ
malaga: malaga málaga malagueño malagueña малага マラガ 马拉加
murcia: murcia murciano murciana múrcia мурсия
granada: granada granadino granadina гранада غرناطة グラナダ 格拉纳达
cordoba: cordoba córdoba cordobés cordobesa cordoue cordova córdova кордова قرطبة コルドバ
cadiz: cadiz cádiz gaditano gaditana cadix cadice кадис
salamanca: salamanca salmantino salmantina salamanque саламанка サラマンカ 萨拉曼卡
valladolid: valladolid vallisoletano вальядолид
bilbao: bilbao bilbaíno bilbo bilbau бильбао ビルバオ 毕尔巴鄂
san-sebastian: san_sebastian san_sebastián donostia donostia_san_sebastián
vitoria: vitoria vitoria_gasteiz gasteiz
pamplona: pamplona iruña iruñea pampelune pamplune pamplonés
alicante: alicante alacant alicantino
castellon: castellon castellón
tarragona: tarragona tarragone tarraconense
girona: girona gerona gironí gérone
lleida: lleida lérida
palma-mallorca: palma_de_mallorca palma_mallorca mallorca mallorquín maiorca majorca majorque mallorquí
la-coruna: la_coruna a_coruña la_coruña coruña corunha corogne
santiago-compostela: santiago_compostela santiago_de_compostela compostela compostelle saint_jacques_de_compostelle saint_jacques_compostelle compostelano
vigo: vigo vigués
oviedo: oviedo ovetense uviéu
santander: santander santanderino
leon-spain: leonés leonesa
toledo: toledo toledano tolède
burgos: burgos burgalés
jaen: jaen jaén giennense
almeria: almeria almería almeriense
huelva: huelva onubense
badajoz: badajoz pacense
caceres: caceres cáceres cacereño
las-palmas: las_palmas palmas_de_gran_canaria palmas_gran_canaria gran_canaria
tenerife: tenerife tinerfeño ténériffe teneriffa тенерифе
catalonia: catalonia cataluña catalunya catalogne katalonien cataluna catalán catalana català catalans catalanes catalogna catalunha kataloniska catalonië katalonia каталония каталонский カタルーニャ 加泰罗尼亚 catalan
andalusia: andalusia andalucía andaluz andaluza andalousie andalusien andaluzia andaluces андалусия アンダルシア 安达卢西亚
galicia: galicia galiza galego galega gallego gallega galice galegas галисия galician
basque-country: basque_country euskadi euskal_herria euskal_herriko país_vasco pays_basque baskenland paesi_baschi país_basc euskal euskara euskararen vasco vasca vascos basque baskisch baskische баскский バスク
biscay: biscay bizkaia bizkaiko vizcaya biscaye vizcaíno
gipuzkoa: gipuzkoa guipúzcoa gipuzkoako guipuzcoano
alava: alava álava arabako alavés
navarre: navarre navarra navarro nafarroa nafarroako navarrese
asturias: asturias asturiano asturiana asturies asturien
cantabria: cantabria cántabro cantabrien cantabrique
aragon: aragon aragón aragonés aragonesa aragonien aragó arago
castile: castile castilla castellano castellana kastilien castille castiglia castela castilla_y_león castilla_león castilla_la_mancha castilla_mancha кастилия
extremadura: extremadura extremeño extremeña
rioja: rioja la_rioja riojano riojana
balearic-islands: balearic_islands islas_baleares illes_balears balears baleares balearen baléares balear
canary-islands: canary_islands islas_canarias canarias kanarische_inseln îles_canaries canàries kanaren
iberia: iberia ibérico ibérica iberisch iberische ibérique iberica iberico ibèric iberian 伊比利亚
ebro: ebro ebre
lisbon: lisbon lisboa lisboeta lissabon lissaboner lisbonne lisbona lisabona lizbona lisszabon lissaboni lisabonas lisbonense лиссабон лісабон лисабон λισαβόνα لشبونة ליסבון لیسبون ลิสบอน 里斯本 リスボン 리스본 lizbon
porto: porto oporto portuense 波尔图 ポルト
coimbra: coimbra coimbrense conimbricense коимбра 科英布拉
braga: braga bracarense брага
evora: evora évora eborense
aveiro: aveiro aveirense авейру
algarve: algarve algarvio
azores: azores açores azoren açoriano açoriana azorean asores азорские
madeira: madeira madeirense madère мадейра
minho: minho minhoto
tras-os-montes: tras_os_montes trás_os_montes
alentejo: alentejo alentejano alentejana
douro: douro duero
beira-interior: beira_interior beira beirão
# Turkey
istanbul: istanbul i̇stanbul estambul istambul istanboul stamboul konstantinopel constantinople costantinopoli isztambul stambuł stambul istanbulin стамбул истанбул κωνσταντινούπολη κωνσταντινουπόλεως إسطنبول اسطنبول איסטנבול استانبول อิสตันบูล 伊斯坦布尔 伊斯坦堡 イスタンブール 이스탄불
ankara: ankara angora анкара άγκυρα أنقرة אנקרה آنکارا 安卡拉 アンカラ 앙카라
izmir: izmir i̇zmir smyrna smyrne esmirna измир σμύρνη إزمير 伊兹密尔 イズミル
bursa: bursa brousse бурса προύσα
antalya: antalya antália анталья
adana: adana адана
konya: konya конья ikonion iconium
gaziantep: gaziantep antep газиантеп عنتاب
kayseri: kayseri kaiseri
trabzon: trabzon trebizond trapezunt trébizonde τραπεζούντα
erzurum: erzurum erzerum эрзурум
diyarbakir: diyarbakir diyarbakır диярбакыр ديار_بكر
eskisehir: eskisehir eskişehir
samsun: samsun самсун
mersin: mersin içel
sivas: sivas
edirne: edirne adrianople adrianopel одрин
canakkale: canakkale çanakkale
usak: usak uşak
mugla: mugla muğla
kutahya: kutahya kütahya
balikesir: balikesir balıkesir
isparta: isparta ısparta
sanliurfa: sanliurfa şanlıurfa urfa edessa
kahramanmaras: kahramanmaras kahramanmaraş maraş
elazig: elazig elazığ
anatolia: anatolia anadolu anatolien anatolie анатолия ανατολία anatolian
marmara: marmara мармара
bosphorus: bosphorus boğaziçi bosporus bosphore bogazici
cappadocia: cappadocia kapadokya kappadokien cappadoce
black-sea: black_sea karadeniz schwarzmeer mer_noire mar_negro чёрное_море черноморский черноморско черное_море маре_негру marea_neagră
mediterranean: mediterranean akdeniz mittelmeer méditerranée méditerranéen méditerranéenne mediterráneo mediterránea mediterráneos mediterraneo mediterranea mediterrània mediterrani medelhavs средиземноморский средиземно средиземноморья μεσόγειος μεσογειακό البحر_المتوسط المتوسط ים_תיכון sredozemski mediteranski mediterânico mediterrâneo 地中海 지중해 śródziemnomorski middellandse_zee medelhavet
adriatic: adriatic adriatique adriático adriatico jadran jadranski jadranska adriatisch
# Arab countries
cairo: cairo القاهرة kairo le_caire caire el_cairo il_cairo kair káhira kahira kaïro kairó каир каїр кайро κάιρο קהיר قاهره काहिरा ไคโร 开罗 開羅 カイロ 카이로 kahire
alexandria: alexandria الإسكندرية الاسكندرية alexandrie alejandría alexandrien aleksandria alexandrië александрия αλεξάνδρεια אלכסנדריה 亚历山大 アレクサンドリア 알렉산드리아 iskenderiye
giza: giza الجيزة gizeh guiza гиза
ain-shams: ain_shams عين_شمس
mansoura: mansoura المنصورة mansourah
assiut: assiut أسيوط اسيوط asyut assyut
tanta: tanta طنطا
zagazig: zagazig الزقازيق
minya: minya المنيا minia
fayoum: fayoum الفيوم fayum faiyum
sohag: sohag سوهاج
aswan: aswan أسوان اسوان assouan asuán assuan асуан
luxor: luxor الأقصر louxor
suez: suez السويس suez_canal قناة_السويس sues суэц スエズ
ismailia: ismailia الإسماعيلية
port-said: port_said بورسعيد بور_سعيد
beni-suef: beni_suef بني_سويف
damanhour: damanhour دمنهور
sinai: sinai سيناء sinaï سينا
nile: nile النيل nil nilo níl нил ナイル
menoufia: menoufia المنوفية menofia
kafr-el-sheikh: kafr_el_sheikh kafr_sheikh كفر_الشيخ kafrelsheikh
damietta: damietta دمياط
qena: qena قنا
riyadh: riyadh الرياض riad riyad riade rijad er_riad эр_рияд ριάντ ריאד ریاض 利雅得 リヤド 리야드
jeddah: jeddah جدة djeddah yeda gedda dschidda jidda джидда 吉达 ジッダ
mecca: mecca مكة مكة_المكرمة makkah mekka la_mecque meca la_mecca мекка メッカ 麦加 mekke
medina: medina المدينة_المنورة طيبة madinah médine medyna медина
dammam: dammam الدمام
dhahran: dhahran الظهران zahran
khobar: khobar الخبر al_khobar
qassim: qassim القصيم qaseem
taif: taif الطائف
tabuk: tabuk تبوك
abha: abha أبها
hail: حائل
jazan: jazan جازان jizan
najran: najran نجران
hijaz: hijaz الحجاز hejaz
yanbu: yanbu ينبع
al-ahsa: al_ahsa الأحساء hofuf
dubai: dubai دبي dubaï dubái dubaj дубай дубаі ντουμπάι דובאי 迪拜 杜拜 ドバイ 두바이 दुबई
abu-dhabi: abu_dhabi أبوظبي أبو_ظبي ابوظبي abou_dabi abu_dabi abou_dhabi абу_даби 阿布扎比 アブダビ 아부다비
sharjah: sharjah الشارقة charjah schardscha шарджа 沙迦
ajman: ajman عجمان
ras-al-khaimah: ras_al_khaimah رأس_الخيمة
fujairah: fujairah الفجيرة
al-ain: al_ain العين
doha: doha الدوحة دوحة доха ドーハ 多哈 도하
manama: manama المنامة манама
muscat: muscat مسقط mascate maskat маскат 马斯喀特 マスカット
sohar: sohar صحار
nizwa: nizwa نزوى
dhofar: dhofar ظفار
salalah: salalah صلالة
sanaa: sanaa صنعاء sana sanaá сана 萨那 サナア
aden: aden عدن аден アデン
taiz: taiz تعز taizz
hodeidah: hodeidah الحديدة
hadhramaut: hadhramaut حضرموت hadramout hadhramout
ibb: ibb إب
dhamar: dhamar ذمار
baghdad: baghdad بغداد bagdad bagdá bagdade bagdadas багдад βαγδάτη בגדאד बग़दाद 巴格达 巴格達 バグダード バグダッド 바그다드 bağdat
basra: basra البصرة بصرة bassora basora basrah басра バスラ
mosul: mosul الموصل موصل mossoul mossul мосул モスル musul
erbil: erbil أربيل اربيل هەولێر hewlêr arbil irbil эрбиль hawler
sulaymaniyah: sulaymaniyah السليمانية سلێمانی sulaimani slemani sulaimaniya soulaimaniye
duhok: duhok دهوك دهۆک dohuk
kirkuk: kirkuk كركوك کەرکووک kirkouk киркук
karbala: karbala كربلاء kerbala kerbela
najaf: najaf النجف nadschaf nedschef
kufa: kufa الكوفة koufa
babylon: babylon بابل babel
tikrit: tikrit تكريت
anbar: anbar الأنبار
diyala: diyala ديالى
kurdistan: kurdistan كردستان کوردستان kurdistán kurdistão курдистан کردستان kürdistan
mustansiriyah: mustansiriyah المستنصرية
wasit: wasit واسط
maysan: maysan ميسان
damascus: damascus دمشق damaskus damas damasco damašek damaszk damaszek дамаск δαμασκός דמשק 大马士革 ダマスカス 다마스쿠스 şam
aleppo: aleppo حلب alep alepo халеб алеппо halep アレッポ
homs: homs حمص хомс
latakia: latakia اللاذقية lattaquié
hama: hama حماة
beirut: beirut بيروت beyrouth beyrout beirute bejrut bejrút bairut бейрут βηρυτός ביירות 贝鲁特 ベイルート 베이루트 beyrut
tripoli: tripoli طرابلس trípoli tripolis триполи 的黎波里 トリポリ
saida: saida صيدا sidon
amman: amman عمّان ammán amã عمان_الأردن амман 安曼 アンマン 암만
irbid: irbid إربد اربد
zarqa: zarqa الزرقاء
yarmouk: yarmouk اليرموك يرموك
mutah: mutah مؤتة
jerusalem: jerusalem القدس ירושלים jérusalem jerusalén jerusalém gerusalemme jeruzalem jeruzsálem jerozolima jeruzalém ierusalim иерусалим єрусалим ερουσαλήμ ιεροσόλυμα اورشلیم 耶路撒冷 エルサレム 예루살렘 kudüs jeruusalemm al_quds
gaza-city: gaza_city مدينة_غزة
nablus: nablus نابلس naplouse
hebron: hebron الخليل חברון
bethlehem: bethlehem بيت_لحم bethléem belén betlemme בית_לחם betlehem
ramallah: ramallah رام_الله
jenin: jenin جنين
birzeit: birzeit بيرزيت bir_zeit
tel-aviv: tel_aviv תל_אביב תל_אביב_יפו تل_أبيب tel_aviv_jaffa tel_awiw тель_авив тел_авив τελ_αβίβ テルアビブ 特拉维夫 텔아비브
haifa: haifa חיפה حيفا haïfa hajfa хайфа ハイファ 海法 하이파
beersheba: beersheba באר_שבע beer_sheva be_er_sheva بئر_السبع beerscheba
negev: negev נגב הנגב néguev neguev النقب
galilee: galilee גליל הגליל galiläa galilée galilea الجليل
judea: judea יהודה judäa judée
ariel-israel: אריאל
ashdod: ashdod אשדוד
netanya: netanya נתניה
rehovot: rehovot רחובות rehovoth
bar-ilan: bar_ilan בר_אילן
kuwait-city: kuwait_city مدينة_الكويت
tunis: tunis تونس_العاصمة
sfax: sfax صفاقس safaqis
sousse: sousse سوسة
monastir: monastir المنستير
kairouan: kairouan القيروان
gabes: gabes قابس gabès
gafsa: gafsa قفصة
bizerte: bizerte بنزرت
jendouba: jendouba جندوبة
carthage: carthage قرطاج karthago cartago cartagine
manouba: manouba منوبة
algiers: algiers الجزائر_العاصمة alger algier argel
oran: oran وهران orán оран
constantine: constantine قسنطينة constantina
annaba: annaba عنابة
batna: batna باتنة
setif: setif سطيف sétif
bejaia: bejaia بجاية béjaïa bejaïa bougie
tlemcen: tlemcen تلمسان
blida: blida البليدة
biskra: biskra بسكرة
mostaganem: mostaganem مستغانم
tizi-ouzou: tizi_ouzou تيزي_وزو
ouargla: ouargla ورقلة
boumerdes: boumerdes بومرداس boumerdès
msila: msila المسيلة
sidi-bel-abbes: sidi_bel_abbes سيدي_بلعباس sidi_bel_abbès
guelma: guelma قالمة
skikda: skikda سكيكدة
bechar: bechar بشار béchar
kabylia: kabylia القبائل kabylie
sahara: sahara الصحراء saharien saharienne saharan sáhara sahara_desert сахара
rabat: rabat الرباط rabat_salé рабат ラバト
casablanca: casablanca الدار_البيضاء kasablanka касабланка カサブランカ 卡萨布兰卡
marrakesh: marrakesh مراكش marrakech marrakesch marraquexe марракеш マラケシュ 马拉喀什
fez: fez فاس fès fes
meknes: meknes مكناس meknès
tangier: tangier طنجة tanger tánger tangeri
agadir: agadir أكادير اكادير
oujda: oujda وجدة
tetouan: tetouan تطوان tétouan tetuán
kenitra: kenitra القنيطرة kénitra
benghazi: benghazi بنغازي bengasi bengazi бенгази
misrata: misrata مصراتة
sebha: sebha سبها
khartoum: khartoum الخرطوم khartum chartum jartum cartum хартум ハルツーム 喀土穆
omdurman: omdurman أم_درمان
gezira: gezira الجزيرة
kordofan: kordofan كردفان
darfur: darfur دارفور
nouakchott: nouakchott نواكشوط nuakchot нуакшот
mogadishu: mogadishu مقديشو muqdisho mogadiscio mogadischu
maghreb: maghreb maghrib المغرب_العربي magreb maghrébin
arab: arab arabic arabe árabe arabo arabisch arabische عربي عربية العربية العربي arab_states арабский арабска الوطن_العربي
gulf: gulf الخليج الخليج_العربي golfe golfo golf_von_persien persischer_golf
levant: levant المشرق بلاد_الشام
# Iran
tehran: tehran تهران teheran téhéran teherán teerã teerão طهران тегеран תהרן 德黑兰 テヘラン 테헤란 tahran
isfahan: isfahan اصفهان أصفهان esfahan ispahan исфахан イスファハン 伊斯法罕
shiraz: shiraz شیراز شيراز schiras chiraz шираз シーラーズ
mashhad: mashhad مشهد meshed mashad maschhad machhad мешхед マシュハド
tabriz: tabriz تبریز تبريز täbris тебриз タブリーズ tebriz
ahvaz: ahvaz اهواز الأهواز ahwaz
kerman: kerman کرمان كرمان керман
kermanshah: kermanshah کرمانشاه
hamadan: hamadan همدان hamedan
yazd: yazd یزد
qom: qom قم qum ghom
rasht: rasht رشت
karaj: karaj کرج
qazvin: qazvin قزوین ghazvin
urmia: urmia ارومیه orumiyeh oroumieh
zanjan: zanjan زنجان
ardabil: ardabil اردبیل ardebil
semnan: semnan سمنان
shahroud: shahroud شاهرود shahrood
shahrekord: shahrekord شهرکرد
arak: arak اراک
babol: babol babol_noshirvani
sari: ساری
gorgan: gorgan گرگان
birjand: birjand بیرجند
zahedan: zahedan زاهدان
zabol: zabol زابل
bushehr: bushehr بوشهر bouchehr
bandar-abbas: bandar_abbas بندرعباس بندر_عباس
ilam: ilam ایلام
lorestan: lorestan لرستان luristan
khorramabad: khorramabad خرم_آباد
sanandaj: sanandaj سنندج
yasuj: yasuj یاسوج
sabzevar: sabzevar سبزوار
neyshabur: neyshabur نیشابور nishapur neyshabour
kashan: kashan کاشان
jahrom: jahrom جهرم
fasa: fasa فسا
bojnurd: bojnurd بجنورد bojnord
maragheh: maragheh مراغه
rafsanjan: rafsanjan رفسنجان
jiroft: jiroft جیرفت
dezful: dezful دزفول
abadan: abadan آبادان
gonabad: gonabad گناباد
khoy: khoy
sirjan: sirjan سیرجان
kazerun: kazerun کازرون
lahijan: lahijan لاهیجان
mazandaran: mazandaran مازندران
gilan: gilan گیلان guilan
golestan: golestan گلستان
khorasan: khorasan خراسان khorassan chorasan
khuzestan: khuzestan خوزستان chuzestan
fars: fars فارس
azarbaijan: azarbaijan آذربایجان_شرقی آذربایجان_غربی
sistan-baluchestan: sistan_baluchestan سیستان_و_بلوچستان سیستان sistan
hormozgan: hormozgan هرمزگان
malayer: malayer ملایر
# Pakistan and Bangladesh
islamabad: islamabad اسلام_آباد إسلام_أباد исламабад イスラマバード 伊斯兰堡 इस्लामाबाद
karachi: karachi کراچی كراتشي karatschi карачи カラチ 卡拉奇 कराची
lahore: lahore لاہور لاهور لہور лахор ラホール 拉合尔
peshawar: peshawar پشاور بيشاور peschawar pesháwar pekhawar
faisalabad: faisalabad فیصل_آباد lyallpur
rawalpindi: rawalpindi راولپنڈی
multan: multan ملتان
quetta: quetta کوئٹہ
hyderabad: hyderabad हैदराबाद హైదరాబాద్ حیدرآباد haiderabad haidarábád ஹைதராபாத் 海得拉巴 ハイデラバード
sindh: sindh سندھ सिंध
punjab: punjab پنجاب पंजाब ਪੰਜਾਬ panjab pendjab punyab পাঞ্জাব பஞ்சாப் пенджаб パンジャブ 旁遮普
balochistan: balochistan بلوچستان baluchistan belutschistan
khyber-pakhtunkhwa: khyber_pakhtunkhwa خیبر_پختونخوا
kashmir: kashmir कश्मीर کشمیر کٲشیر kaschmir cachemire cachemira jammu_and_kashmir jammu_kashmir जम्मू_कश्मीर कश्मीरी
dhaka: dhaka ঢাকা dacca daca ढाका дакка داکا ダッカ 达卡 다카
chittagong: chittagong চট্টগ্রাম chattogram چٹاگانگ
rajshahi: rajshahi রাজশাহী
khulna: khulna খুলনা
sylhet: sylhet সিলেট
barisal: barisal বরিশাল barishal
rangpur: rangpur রংপুর
comilla: comilla কুমিল্লা cumilla
mymensingh: mymensingh ময়মনসিংহ
jessore: jessore যশোর jashore
noakhali: noakhali নোয়াখালী
dinajpur: dinajpur দিনাজপুর
jahangirnagar: jahangirnagar জাহাঙ্গীরনগর
bengal: bengal बंगाल বাংলা বঙ্গ bengalen bengale bengala бенгалия
west-bengal: west_bengal पश्चिम_बंगाल পশ্চিমবঙ্গ westbengalen paschim_banga
# India
delhi: delhi दिल्ली दहली دہلی ਦਿੱਲੀ дели δελχί دلهي デリー 德里 델리 ঢিল্লি டெல்லி ఢిల్లీ
new-delhi: new_delhi नई_दिल्ली neu_delhi nueva_delhi nova_deli nuova_delhi नयी_दिल्ली نئی_دہلی ニューデリー 新德里 нью_дели
mumbai: mumbai मुंबई मुम्बई bombay बंबई bombaim bombaj bombaï мумбаи бомбей بومباي ムンバイ 孟买 뭄바이 மும்பை মুম্বাই
kolkata: kolkata कोलकाता কলকাতা calcutta कलकत्ता কলিকাতা kalkutta calcuta kalkata kalkuta калькутта كلكتا コルカタ カルカッタ 加尔各答
chennai: chennai चेन्नई சென்னை madras मद्रास மதராஸ் ченнаи мадрас チェンナイ 金奈 第乃
bangalore: bangalore बेंगलुरु बंगलौर ಬೆಂಗಳೂರು bengaluru bangaluru பெங்களூர் бангалор バンガロール ベンガルール 班加罗尔
pune: pune पुणे poona पूना पुणें пуна プネー
ahmedabad: ahmedabad अहमदाबाद અમદાવાદ ahmadabad
surat: surat सूरत સુરત
jaipur: jaipur जयपुर джайпур
lucknow: lucknow लखनऊ لکھنؤ лакхнау
kanpur: kanpur कानपुर cawnpore
nagpur: nagpur नागपुर
indore: indore इन्दौर इंदौर
bhopal: bhopal भोपाल
patna: patna पटना
vadodara: vadodara वडोदरा વડોદરા baroda बड़ौदा
ludhiana: ludhiana लुधियाना ਲੁਧਿਆਣਾ
agra: agra आगरा
varanasi: varanasi वाराणसी benares banaras काशी बनारस kāśī
allahabad: allahabad इलाहाबाद prayagraj प्रयागराज
amritsar: amritsar अमृतसर ਅੰਮ੍ਰਿਤਸਰ
chandigarh: chandigarh चंडीगढ़ चण्डीगढ़ ਚੰਡੀਗੜ੍ਹ
jodhpur: jodhpur जोधपुर
udaipur: udaipur उदयपुर
ajmer: ajmer अजमेर
kota: कोटा
bikaner: bikaner बीकानेर
ranchi: ranchi राँची रांची
dhanbad: dhanbad धनबाद
jamshedpur: jamshedpur जमशेदपुर
raipur: raipur रायपुर
bilaspur: bilaspur बिलासपुर
jabalpur: jabalpur जबलपुर
gwalior: gwalior ग्वालियर
ujjain: ujjain उज्जैन
sagar: सागर
dehradun: dehradun देहरादून
roorkee: roorkee रुड़की
haridwar: haridwar हरिद्वार
rishikesh: rishikesh ऋषिकेश
shimla: shimla शिमला simla
hisar: hisar हिसार
rohtak: rohtak रोहतक
kurukshetra: kurukshetra कुरुक्षेत्र
gurgaon: gurgaon गुरुग्राम gurugram गुड़गांव
noida: noida नोएडा
ghaziabad: ghaziabad गाज़ियाबाद
meerut: meerut मेरठ
aligarh: aligarh अलीगढ़ علی_گڑھ
gorakhpur: gorakhpur गोरखपुर
jhansi: jhansi झाँसी झांसी
bareilly: bareilly बरेली
guwahati: guwahati गुवाहाटी গুৱাহাটী gauhati
shillong: shillong शिलांग शिलोंग
imphal: imphal इम्फाल
agartala: agartala अगरतला আগরতলা
silchar: silchar सिलचर
jorhat: jorhat जोरहाट যোৰহাট
kharagpur: kharagpur खड़गपुर খড়গপুর
durgapur: durgapur दुर्गापुर দুর্গাপুর
siliguri: siliguri सिलीगुड़ी
bhubaneswar: bhubaneswar भुवनेश्वर ଭୁବନେଶ୍ୱର
cuttack: cuttack कटक କଟକ
rourkela: rourkela राउरकेला
visakhapatnam: visakhapatnam विशाखापत्तनम విశాఖపట్నం vizag
vijayawada: vijayawada విజయవాడ विजयवाड़ा
tirupati: tirupati तिरुपति తిరుపతి
warangal: warangal వరంగల్ वारंगल
coimbatore: coimbatore कोयम्बटूर கோயம்புத்தூர் கோவை
madurai: madurai मदुरै மதுரை
tiruchirappalli: tiruchirappalli तिरुचिरापल्ली திருச்சிராப்பள்ளி trichy tiruchi
vellore: vellore வேலூர்
thanjavur: thanjavur தஞ்சாவூர் tanjore
pondicherry: pondicherry पुदुच्चेरी புதுச்சேரி puducherry pondichéry
mysore: mysore मैसूर ಮೈಸೂರು mysuru
mangalore: mangalore मंगलौर ಮಂಗಳೂರು mangaluru
dharwad: dharwad धारवाड़ ಧಾರವಾಡ
hubli: hubli ಹುಬ್ಬಳ್ಳಿ hubballi
belgaum: belgaum ಬೆಳಗಾವಿ belagavi
thiruvananthapuram: thiruvananthapuram तिरुवनन्तपुरम तिरुवनंतपुरम തിരുവനന്തപുരം trivandrum
cochin: cochin कोचीन കൊച്ചി कोच्चि
calicut: calicut कालीकट കോഴിക്കോട് kozhikode
kottayam: kottayam കോട്ടയം
thrissur: thrissur തൃശ്ശൂർ trichur
goa: goa गोवा
nashik: nashik नासिक nasik
aurangabad: aurangabad औरंगाबाद
kolhapur: kolhapur कोल्हापुर
solapur: solapur सोलापुर sholapur
amravati: amravati अमरावती
nanded: nanded नांदेड़ नांदेड
wardha: wardha वर्धा
rajkot: rajkot राजकोट રાજકોટ
gandhinagar: gandhinagar गांधीनगर ગાંધીનગર
bhavnagar: bhavnagar भावनगर ભાવનગર
srinagar: srinagar श्रीनगर سرینگر
jammu: jammu जम्मू
uttar-pradesh: uttar_pradesh उत्तर_प्रदेश
madhya-pradesh: madhya_pradesh मध्य_प्रदेश
andhra-pradesh: andhra_pradesh आन्ध्र_प्रदेश आंध्र_प्रदेश ఆంధ్ర_ప్రదేశ్ andhra आन्ध्र
arunachal-pradesh: arunachal_pradesh अरुणाचल_प्रदेश
himachal-pradesh: himachal_pradesh हिमाचल_प्रदेश himachal हिमाचल
uttarakhand: uttarakhand उत्तराखंड उत्तराखण्ड uttaranchal
rajasthan: rajasthan राजस्थान
gujarat: gujarat गुजरात ગુજરાત
maharashtra: maharashtra महाराष्ट्र
karnataka: karnataka कर्नाटक ಕರ್ನಾಟಕ
kerala: kerala केरल കേരള केरला
tamil-nadu: tamil_nadu तमिलनाडु तमिल_नाडु தமிழ்நாடு தமிழ்_நாடு tamilnadu
telangana: telangana तेलंगाना తెలంగాణ
odisha: odisha ओडिशा ଓଡ଼ିଶା orissa उड़ीसा
bihar: bihar बिहार বিহার
jharkhand: jharkhand झारखंड झारखण्ड
chhattisgarh: chhattisgarh छत्तीसगढ़
haryana: haryana हरियाणा
assam: assam असम অসম আসাম
manipur: manipur मणिपुर
tripura: tripura त्रिपुरा ত্রিপুরা
meghalaya: meghalaya मेघालय
mizoram: mizoram मिज़ोरम
nagaland: nagaland नागालैंड
sikkim: sikkim सिक्किम
ladakh: ladakh लद्दाख
bundelkhand: bundelkhand बुन्देलखण्ड बुंदेलखंड
himalaya: himalaya हिमालय himalayan himalayas गढ़वाल_हिमालय ヒマラヤ 喜马拉雅
garhwal: garhwal गढ़वाल
kumaon: kumaon कुमाऊँ कुमाऊं
mithila: mithila मिथिला
ganga: ganga गंगा ganges gange गङ्गा
deccan: deccan दक्कन
# Nepal, Sri Lanka, Burma
kathmandu: kathmandu काठमाडौं काठमाण्डौ काठमांडू katmandu katmandou катманду カトマンズ 加德满都
pokhara: pokhara पोखरा
lalitpur: lalitpur ललितपुर
biratnagar: biratnagar विराटनगर
lumbini: lumbini लुम्बिनी
colombo: colombo කොළඹ கொழும்பு коломбо コロンボ 科伦坡
kandy: kandy මහනුවර கண்டி
jaffna: jaffna යාපනය யாழ்ப்பாணம்
peradeniya: peradeniya පේරාදෙණිය பேராதனை
moratuwa: moratuwa මොරටුව
kelaniya: kelaniya කැලණිය
ruhuna: ruhuna රුහුණ
yangon: yangon ရန်ကုန် rangoon rangún rangun янгон ヤンゴン 仰光
mandalay: mandalay မန္တလေး мандалай マンダレー
# South-East Asia
bangkok: bangkok กรุงเทพ กรุงเทพฯ กรุงเทพมหานคร krung_thep banguecoque bankok bangkoka бангкок băng_cốc بانكوك בנגקוק 曼谷 バンコク 방콕
chiang-mai: chiang_mai เชียงใหม่ chiangmai чиангмай 清迈 チェンマイ
chiang-rai: chiang_rai เชียงราย chiangrai
khon-kaen: khon_kaen ขอนแก่น khonkaen
songkhla: songkhla สงขลา
hat-yai: hat_yai หาดใหญ่ hatyai
phuket: phuket ภูเก็ต пхукет 普吉 プーケット
pattaya: pattaya พัทยา паттайя パタヤ
chonburi: chonburi ชลบุรี chon_buri
burapha: burapha บูรพา
nakhon-ratchasima: nakhon_ratchasima นครราชสีมา korat โคราช
ubon-ratchathani: ubon_ratchathani อุบลราชธานี ubon
udon-thani: udon_thani อุดรธานี
nakhon-pathom: nakhon_pathom นครปฐม
phitsanulok: phitsanulok พิษณุโลก
naresuan: naresuan นเรศวร
surat-thani: surat_thani สุราษฎร์ธานี
pathum-thani: pathum_thani ปทุมธานี
nonthaburi: nonthaburi นนทบุรี
ayutthaya: ayutthaya อยุธยา พระนครศรีอยุธยา
thonburi: thonburi ธนบุรี
lampang: lampang ลําปาง
mahasarakham: mahasarakham มหาสารคาม maha_sarakham
phayao: phayao พะเยา
isan: isan อีสาน isaan
hanoi: hanoi hà_nội ha_noi hanói hanoï hanojus ханой χανόι هانوي האנוי ฮานอย 河内市 河內 ハノイ 하노이
ho-chi-minh-city: ho_chi_minh_city hồ_chí_minh thành_phố_hồ_chí_minh ho_chi_minh tp_hcm tphcm hcmc ho_chi_minh_stadt hô_chi_minh_ville ciudad_ho_chi_minh хошимин хо_ши_мин โฮจิมินห์ 胡志明市 胡志明 ホーチミン 호치민
saigon: saigon sài_gòn сайгон サイゴン 西贡 사이공
da-nang: da_nang đà_nẵng danang дананг ダナン 岘港 다낭
hue: thừa_thiên_huế huế хюэ フエ
hai-phong: hai_phong hải_phòng haiphong хайфон ハイフォン
can-tho: can_tho cần_thơ cantho
nha-trang: nha_trang nhatrang нячанг ニャチャン
da-lat: da_lat đà_lạt dalat далат
vinh: vinh nghệ_an
quy-nhon: quy_nhon quy_nhơn quinhon
thai-nguyen: thai_nguyen thái_nguyên
binh-duong: binh_duong bình_dương
dong-nai: dong_nai đồng_nai
bac-ninh: bac_ninh bắc_ninh
hung-yen: hung_yen hưng_yên
nam-dinh: nam_dinh nam_định
thanh-hoa: thanh_hoa thanh_hóa thanh_hoá
quang-nam: quang_nam quảng_nam
quang-ninh: quang_ninh quảng_ninh
quang-ngai: quang_ngai quảng_ngãi
ha-long: ha_long hạ_long
vung-tau: vung_tau vũng_tàu
an-giang: an_giang angiang
tra-vinh: tra_vinh trà_vinh
tay-nguyen: tay_nguyen tây_nguyên
buon-ma-thuot: buon_ma_thuot buôn_ma_thuột
mekong: mekong mê_kông cửu_long แม่โขง メコン 湄公河 меконг
indochina: indochina đông_dương indochine indochinese
phnom-penh: phnom_penh ភ្នំពេញ pnom_pen пномпень プノンペン 金边 phnôm_pênh phnompenh
siem-reap: siem_reap សៀមរាប
vientiane: vientiane ວຽງຈັນ вьентьян ビエンチャン 万象 viêng_chăn vientián
kuala-lumpur: kuala_lumpur كوالالمبور куала_лумпур クアラルンプール 吉隆坡 쿠알라룸푸르 กัวลาลัมเปอร์
penang: penang pulau_pinang pinang 槟城 檳城 ペナン
johor: johor johore 柔佛 ジョホール
malacca: malacca melaka 马六甲 馬六甲
sabah: sabah 沙巴 サバ州
sarawak: sarawak 砂拉越 砂拉越州
selangor: selangor 雪兰莪
perak: perak 霹雳州
kelantan: kelantan 吉兰丹
pahang: pahang 彭亨
kedah: kedah 吉打
terengganu: terengganu trengganu 登嘉楼
borneo: borneo kalimantan борнео カリマンタン ボルネオ
jakarta: jakarta djakarta jacarta yakarta giacarta giakarta dżakarta džakarta джакарта τζακάρτα جاكرتا גקרטה 雅加达 ジャカルタ 자카르타
surabaya: surabaya soerabaja сурабая スラバヤ 泗水
bandung: bandung bandoeng бандунг バンドン 万隆
yogyakarta: yogyakarta jogjakarta jogja yogya djokjakarta джокьякарта ジョグジャカルタ
semarang: semarang семаранг
medan: medan медан メダン
makassar: makassar ujung_pandang макасар
java: java jawa яванский javanese ява ジャワ 爪哇
west-java: west_java jawa_barat
central-java: central_java jawa_tengah
east-java: east_java jawa_timur
sumatra: sumatra sumatera суматра スマトラ 苏门答腊
north-sumatra: north_sumatra sumatera_utara
south-sumatra: south_sumatra sumatera_selatan
west-sumatra: west_sumatra sumatera_barat
sulawesi: sulawesi celebes сулавеси スラウェシ
bali: bali бали バリ島 巴厘 峇里
lombok: lombok nusa_tenggara_barat
aceh: aceh atjeh ачех アチェ
papua: papua irian_jaya папуа
maluku: maluku moluccas molukken moluques molucas
moluccas-north: moluccas_north maluku_utara
bogor: bogor buitenzorg богор
manila: manila maynila manille манила μανίλα مانيلا מנילה マニラ 马尼拉 馬尼拉 마닐라
cebu: cebu sugbo себу セブ 宿务
davao: davao dabaw давао ダバオ 达沃
quezon: quezon quezon_city
mindanao: mindanao минданао ミンダナオ
luzon: luzon лусон ルソン
visayas: visayas bisayas bisaya
dili: dili díli дили ディリ
asean: asean 东盟 東盟 東協 アセアン 아세안 อาเซียน асеан
southeast-asia: southeast_asia südostasien asie_du_sud_est asie_sud_est sudeste_asiático asia_tenggara đông_nam_á 东南亚 東南亞 東南アジア 동남아시아 юго_восточная_азия جنوب_شرق_آسيا
south-asia: south_asia südasien asie_du_sud asie_sud 南亚 南アジア दक्षिण_एशिया
east-asia: east_asia ostasien asie_de_l_est asie_l_est asia_oriental 东亚 東亞 東アジア 동아시아 восточная_азия восточной_азии
# Africa
johannesburg: johannesburg johannesbourg johanesburgo йоханнесбург ヨハネスブルグ 约翰内斯堡 joburg egoli
cape-town: cape_town kapstadt le_cap kaapstad ciudad_del_cabo ciudad_cabo cidade_do_cabo cidade_cabo città_del_capo città_capo kapské_město kapkaupunki кейптаун κέιπ_τάουν كيب_تاون ケープタウン 开普敦 케이프타운 ikapa kapsztad fokváros
pretoria: pretoria tshwane претория プレトリア
durban: durban ethekwini дурбан
stellenbosch: stellenbosch стелленбос
bloemfontein: bloemfontein mangaung
free-state: free_state vrystaat freistaat_südafrika vrystaatse
western-cape: western_cape wes_kaap westkap
eastern-cape: eastern_cape oos_kaap ostkap
kwazulu-natal: kwazulu_natal kwazulu натал
nairobi: nairobi найроби ナイロビ 内罗毕 나이로비 نيروبي
mombasa: mombasa момбаса モンバサ
addis-ababa: addis_ababa አዲስ_አበባ adis_abeba addis_abeba adís_abeba аддис_абеба أديس_أبابا アディスアベバ 亚的斯亚贝巴
bahir-dar: bahir_dar ባሕር_ዳር
hawassa: hawassa ሐዋሳ ሀዋሳ awassa
gondar: gondar ጎንደር
jimma: jimma ጅማ
mekelle: mekelle መቀሌ መቐለ
adama: adama አዳማ
amhara: amhara አማራ
oromia: oromia ኦሮሚያ oromiyaa
tigray: tigray ትግራይ
asmara: asmara አስመራ asmera
accra: accra akkra аккра アクラ
kumasi: kumasi coomassie
lagos: lagos лагос ラゴス 拉各斯 라고스
abuja: abuja абуджа アブジャ
ibadan: ibadan ибадан
kano: kano кано
dakar: dakar дакар ダカール 达喀尔 دكار
bamako: bamako бамако
abidjan: abidjan абиджан アビジャン
yamoussoukro: yamoussoukro yamusukro ямусукро
ouagadougou: ouagadougou uagadugú уагадугу
niamey: niamey ниамей
ndjamena: ndjamena n_djaména yamena нджамена
yaounde: yaounde yaoundé yaundé jaunde яунде
douala: douala duala дуала
kinshasa: kinshasa kinshassa kinszasa киншаса キンシャサ léopoldville
lubumbashi: lubumbashi elisabethville
brazzaville: brazzaville brazaville браззавиль
libreville: libreville либревиль
luanda: luanda loanda луанда
lusaka: lusaka лусака
harare: harare хараре
maputo: maputo lourenço_marques мапуту
antananarivo: antananarivo tananarive антананариву
kampala: kampala кампала カンパラ
makerere: makerere макерере
kigali: kigali кигали キガリ
dar-es-salaam: dar_es_salaam daressalam daresalam дар_эс_салам ダルエスサラーム
dodoma: dodoma додома
lilongwe: lilongwe лилонгве
windhoek: windhoek windhuk виндхук
cotonou: cotonou kotonou
lome: lome lomé ломе
praia: praia прая
# Americas
new-york: new_york nova_york nueva_york nova_iorque nuova_york nowy_jork nova_iorc nowojorski new_yorkin нью_йорк ню_йорк њујорк nujorka niujorkas νέα_υόρκη نيويورك ניו_יורק نیویورک न्यूयॉर्क นิวยอร์ก 纽约 紐約 ニューヨーク 뉴욕 new_yorker
washington: washington washingtonin washingtono waszyngton вашингтон вашингтону ουάσινγκτον واشنطن וושינגטון واشینگتن 华盛顿 華盛頓 ワシントン 워싱턴 vašington vaşington
los-angeles: los_angeles los_ángeles лос_анджелес λος_άντζελες لوس_أنجلوس לוס_אנגלס 洛杉矶 洛杉磯 ロサンゼルス 로스앤젤레스
san-francisco: san_francisco são_francisco сан_франциско σαν_φρανσίσκο سان_فرانسيسكو סן_פרנסיסקו 旧金山 舊金山 三藩市 サンフランシスコ 샌프란시스코
chicago: chicago чикаго σικάγο شيكاغو שיקגו 芝加哥 シカゴ 시카고 çikago čikaga čikago
boston: boston бостон βοστώνη بوسطن בוסטון 波士顿 波士頓 ボストン 보스턴
philadelphia: philadelphia philadelphie filadelfia filadélfia филадельфия 费城 フィラデルフィア 필라델피아
houston: houston хьюстон 休斯敦 ヒューストン 휴스턴 هيوستن
detroit: detroit детройт 底特律 デトロイト
seattle: seattle сиэтл 西雅图 シアトル 시애틀
miami: miami майами 迈阿密 マイアミ ميامي
atlanta: atlanta атланта 亚特兰大 アトランタ
dallas: dallas даллас 达拉斯 ダラス
san-diego: san_diego сан_диего サンディエゴ 샌디에이고
new-orleans: new_orleans nouvelle_orléans la_nouvelle_orléans nueva_orleans нью_орлеан ニューオーリンズ
california: california californie kalifornien califórnia kalifornia kalifornie kalifornija калифорния каліфорнія καλιφόρνια كاليفورنيا קליפורניה 加利福尼亚 加州 カリフォルニア 캘리포니아 californian californien
texas: texas tejas техас تكساس טקסס 德克萨斯 テキサス 텍사스 texan
florida: florida floride flórida флорида فلوريدا 佛罗里达 フロリダ 플로리다
pennsylvania: pennsylvania pennsylvanie pensilvania pensilvânia pensylwania пенсильвания 宾夕法尼亚 賓州 ペンシルベニア 펜실베이니아
virginia: virginia virginie virgínia вирджиния 弗吉尼亚 バージニア
west-virginia: west_virginia virginie_occidentale virginia_occidental
north-carolina: north_carolina caroline_du_nord caroline_nord carolina_del_norte carolina_norte carolina_do_norte северная_каролина 北卡罗来纳 ノースカロライナ nordcarolina
south-carolina: south_carolina caroline_du_sud caroline_sud carolina_del_sur carolina_sur carolina_do_sul carolina_sul южная_каролина 南卡罗来纳 サウスカロライナ
north-dakota: north_dakota dakota_du_nord dakota_nord dakota_del_norte dakota_norte dakota_do_norte северная_дакота ノースダコタ
south-dakota: south_dakota dakota_du_sud dakota_sud dakota_del_sur dakota_sur dakota_do_sul dakota_sul южная_дакота サウスダコタ
new-mexico: new_mexico nouveau_mexique nuevo_méxico novo_méxico neumexiko нью_мексико ニューメキシコ
new-jersey: new_jersey nueva_jersey nova_jérsei нью_джерси ニュージャージー 新泽西
new-england: new_england nouvelle_angleterre nueva_inglaterra neuengland новая_англия ニューイングランド
louisiana: louisiana louisiane luisiana луизиана ルイジアナ
georgia-us: ジョージア州
michigan: michigan мичиган 密歇根 ミシガン 미시간
massachusetts: massachusetts массачусетс 麻省 马萨诸塞 マサチューセッツ 매사추세츠
illinois: illinois иллинойс 伊利诺伊 イリノイ 일리노이
ohio: ohio огайо 俄亥俄 オハイオ
minnesota: minnesota миннесота 明尼苏达 ミネソタ
wisconsin: wisconsin висконсин 威斯康星 ウィスコンシン
indiana: indiana индиана 印第安纳 インディアナ
iowa: iowa айова 爱荷华 アイオワ
missouri: missouri миссури 密苏里 ミズーリ
kansas: kansas канзас 堪萨斯 カンザス
colorado: colorado колорадо 科罗拉多 コロラド
arizona: arizona аризона 亚利桑那 アリゾナ
utah: utah юта_штат 犹他 ユタ
nevada: nevada невада 内华达 ネバダ
oregon: oregon oregón орегон 俄勒冈 オレゴン
hawaii: hawaii hawaï hawái havaí hawai гавайи ハワイ 夏威夷 하와이 havaj hawaiian
alaska: alaska аляска アラスカ 阿拉斯加
maryland: maryland мэриленд 马里兰 メリーランド
connecticut: connecticut коннектикут コネチカット 康涅狄格
kentucky: kentucky кентукки 肯塔基 ケンタッキー
tennessee: tennessee теннесси 田纳西 テネシー
alabama: alabama алабама アラバマ
mississippi: mississippi mississipi миссисипи ミシシッピ
oklahoma: oklahoma оклахома オクラホマ
nebraska: nebraska небраска ネブラスカ
montana: montana монтана モンタナ
delaware: delaware делавэр デラウェア
stanford: stanford стэнфорд 斯坦福 スタンフォード 스탠퍼드
princeton: princeton принстон 普林斯顿 プリンストン
toronto: toronto торонто 多伦多 多倫多 トロント 토론토 تورونتو טורונטו
montreal: montreal montréal montréalais montréalaise монреаль 蒙特利尔 蒙特婁 モントリオール 몬트리올 مونتريال מונטריאול
vancouver: vancouver ванкувер 温哥华 溫哥華 バンクーバー 밴쿠버
ottawa: ottawa оттава 渥太华 オタワ 오타와 أوتاوا
quebec: quebec québec québécois québécoise quebequense québecois квебек 魁北克 ケベック 퀘벡 kebek quebecker
calgary: calgary калгари 卡尔加里 カルガリー
edmonton: edmonton эдмонтон エドモントン 埃德蒙顿
winnipeg: winnipeg виннипег ウィニペグ
british-columbia: british_columbia colombie_britannique columbia_británica colúmbia_britânica британская_колумбия 不列颠哥伦比亚 ブリティッシュコロンビア
nova-scotia: nova_scotia nouvelle_écosse nueva_escocia neuschottland новая_шотландия
new-brunswick: new_brunswick nouveau_brunswick nuevo_brunswick neubraunschweig
prince-edward-island: prince_edward_island île_du_prince_édouard île_prince_édouard isla_del_príncipe_eduardo isla_príncipe_eduardo
newfoundland: newfoundland terre_neuve terranova neufundland newfoundland_labrador ньюфаундленд
ontario: ontario онтарио 安大略 オンタリオ ontarien
alberta: alberta альберта 阿尔伯塔 アルバータ
manitoba: manitoba манитоба マニトバ
northwest-territories: northwest_territories territoires_du_nord_ouest territoires_nord_ouest
great-lakes: great_lakes grands_lacs große_seen grandes_lagos
saint-lawrence: saint_lawrence
mexico-city: mexico_city ciudad_de_méxico ciudad_méxico mexiko_stadt mexico_ville cdmx cidade_do_méxico cidade_méxico città_del_messico città_messico mexikóváros мехико 墨西哥城 メキシコシティ 멕시코시티
guadalajara: guadalajara гвадалахара グアダラハラ
monterrey: monterrey монтеррей モンテレイ
yucatan: yucatan yucatán юкатан
baja-california: baja_california baja_californiano niederkalifornien
nuevo-leon: nuevo_leon nuevo_león
puebla: puebla poblano
queretaro: queretaro querétaro
michoacan: michoacan michoacán michoacano
san-luis-potosi: san_luis_potosi san_luis_potosí potosino
havana: havana la_habana habana la_havane havanna avana гавана ハバナ 哈瓦那 havanas
santo-domingo: santo_domingo санто_доминго サントドミンゴ
san-juan: san_juan сан_хуан サンフアン
port-au-prince: port_au_prince puerto_príncipe порт_о_пренс pòtoprens
guatemala-city: guatemala_city ciudad_de_guatemala ciudad_guatemala
bogota: bogota bogotá bogotano богота ボゴタ 波哥大 보고타
medellin: medellin medellín antioqueño антиокия antioquia
cali-colombia: caleño
cartagena: cartagena carthagène cartagène
caracas: caracas caraqueño каракас カラカス 加拉加斯
quito: quito quiteño кито キト
guayaquil: guayaquil guayaquileño гуаякиль
lima: lima limeño лима リマ市
cusco: cusco cuzco qusqu куско
arequipa: arequipa arequipeño
la-paz: la_paz paceño ла_пас
sucre: sucre
asuncion: asuncion asunción асунсьон アスンシオン
montevideo: montevideo montevideano монтевидео モンテビデオ 蒙得维的亚
buenos-aires: buenos_aires bonaerense буэнос_айрес بوينس_آيرس בואנוס_איירס ブエノスアイレス 布宜诺斯艾利斯 부에노스아이레스
rosario: rosario rosarino росарио
mendoza: mendoza mendocino
tucuman: tucuman tucumán tucumano
patagonia: patagonia patagónico patagonien patagonie патагония パタゴニア
tierra-del-fuego: tierra_del_fuego tierra_fuego feuerland terre_de_feu terre_feu terra_do_fogo terra_fogo
santiago: santiago santiago_de_chile santiago_chile santiaguino сантьяго サンティアゴ 圣地亚哥 산티아고
valparaiso: valparaiso valparaíso вальпараисо
concepcion: concepcion concepción penquista
sao-paulo: sao_paulo são_paulo paulistano paulistana сан_паулу ساو_باولو サンパウロ 圣保罗 聖保羅 상파울루
rio-de-janeiro: rio_de_janeiro rio_janeiro río_de_janeiro río_janeiro рио_де_жанейро ريو_دي_جانيرو リオデジャネイロ 里约热内卢 리우데자네이루
brasilia: brasilia brasília brasiliense бразилиа ブラジリア
minas-gerais: minas_gerais mineiro mineira
rio-grande-do-sul: rio_grande_do_sul rio_grande_sul gaúcho gaúcha riograndense sul_rio_grandense
parana: parana paraná paranaense
santa-catarina: santa_catarina catarinense
bahia: bahia baiano baiana bahía_brasil баия
pernambuco: pernambuco pernambucano pernambucana
ceara: ceara ceará cearense
para-brazil: paraense grão_pará
goias: goias goiás goiano
mato-grosso: mato_grosso matogrossense
espirito-santo: espirito_santo espírito_santo
rio-grande-do-norte: rio_grande_do_norte rio_grande_norte norte_rio_grandense
amazon: amazon amazonas amazonía amazônia amazonie amazzonia amazónico amazônico amazonense amazonian амазонка アマゾン川
andes: andes andino andina andin andines andean cordillera_andes анды アンデス
caribbean: caribbean karibik caraïbes caraïbe caribe caribeño caraibi karibien карибский antilles antillas antillen antilhas karaiby カリブ 加勒比
latin-america: latin_america lateinamerika amérique_latine américa_latina america_latina latinoamérica latinoamericano latinoamericana latinoaméricain latino_américain latino_americano latino_americana latinoamerika latijns_amerika latinamerika латинская_америка латинской_америки 拉丁美洲 ラテンアメリカ 라틴아메리카 lateinamerikanische ameryka_łacińska
central-america: central_america mittelamerika zentralamerika amérique_centrale centroamérica centroamericano centroamericana américa_central america_centrale центральная_америка 中美洲
north-america: north_america nordamerika amérique_du_nord amérique_nord norteamérica américa_del_norte américa_norte américa_do_norte america_del_nord america_nord norteamericano северная_америка 北美 北米
south-america: south_america südamerika amérique_du_sud amérique_sud sudamérica suramérica américa_del_sur américa_sur américa_do_sul américa_sul sudamericano sudamericana южная_америка 南美 南米
americas: americas amériques américas as_américas panamericana panamericano interamericano interamericana interaméricain
# Australia and New Zealand
sydney: sydney sídney сидней سيدني סידני シドニー 悉尼 雪梨 시드니
melbourne: melbourne мельбурн ملبورن メルボルン 墨尔本 墨爾本 멜버른
brisbane: brisbane брисбен ブリスベン 布里斯班
perth: perth перт パース
adelaide: adelaide adélaïde аделаида アデレード 阿德莱德
canberra: canberra канберра キャンベラ 堪培拉
tasmania: tasmania tasmanie tasmanien тасмания タスマニア
new-south-wales: nouvelle_galles_du_sud nouvelle_galles_sud nueva_gales_del_sur nueva_gales_sur neusüdwales новый_южный_уэльс ニューサウスウェールズ 新南威尔士 nsw
queensland: queensland квинсленд クイーンズランド 昆士兰
auckland: auckland tāmaki_makaurau окленд オークランド 奥克兰
wellington: wellington te_whanganui_a_tara te_whanganui_tara веллингтон ウェリントン 惠灵顿
christchurch: christchurch ōtautahi крайстчерч クライストチャーチ
dunedin: dunedin ōtepoti
otago: otago ōtākou отаго オタゴ
waikato: waikato kirikiriroa вайкато
# Continents, seas
europe: europe europa europas eiropa eiropas eiropā européen européenne européens européennes europäisch europäische europäischer europäisches europäischen european europeo europea europei europee europeos europeas europeu europeia europeus europejski europejska europejskie eurooppa euroopan eurooppalainen euroopa evropa evropy evropský evropská evropské evropski evropska evropsko európa európai európska európsky európske europos europeisk europeiska europæisk europæiske europees europese europski europska avrupa європа європи європейський європейська европа европы европейский европейская европейское европейски европейска европски европска ευρώπη ευρώπης ευρωπαϊκό ευρωπαϊκή ευρωπαϊκός أوروبا اوروبا الأوروبي الأوروبية אירופה אירופי اروپا यूरोप ยุโรป châu_âu eropah eropa 欧洲 歐洲 ヨーロッパ 欧州 유럽 evrópu evrópa europene european_union europäische_union union_européenne unión_europea união_europeia unione_europea европейский_союз evropská_unie európska_únia avrupa_birliği 欧盟 歐盟 欧州連合 유럽연합
eurasia: eurasia eurasien eurasie eurasian евразия евразийский евразийская евразийского еуразия avrasya 欧亚 歐亞 ユーラシア 유라시아
asia: asia asien asie ásia azja azija ázia ázsia azië aasia aasian āzija āzijas azijos asiatique asiático asiática asiatico asiatica asiatisch asiatische asiatisk asiatiska aziatisch asian азия азии азиатский азиатская азія ασία ασίας آسيا اسيا אסיה آسیا एशिया एशियाई เอเชีย châu_á 亚洲 亞洲 アジア 亜細亜 아시아 asya
asia-pacific: asia_pacific asien_pazifik asia_pacífico ásia_pacífico asia_pacifico apac 亚太 亞太 アジア太平洋 아시아태평양 азиатско_тихоокеанский
africa: africa afrika afrique áfrica àfrica afryka afrikas āfrika aafrika african africain africaine africains africaines africano africana africanos afrikanisch afrikanische afrikanischer afrikansk afrikanska afrikaanse afrykański африка африки африканский африканська αφρική αφρικής إفريقيا أفريقيا افريقيا الأفريقي الأفريقية אפריקה آفریقا अफ्रीका अफ़्रीका แอฟริกา châu_phi 非洲 アフリカ 阿非利加 아프리카
west-africa: west_africa westafrika afrique_de_l_ouest afrique_l_ouest afrique_ouest áfrica_occidental westafrikanische 西非 西アフリカ западная_африка
east-africa: east_africa ostafrika afrique_de_l_est afrique_l_est afrique_est áfrica_oriental afrika_mashariki 东非 東アフリカ восточная_африка
central-africa: central_africa zentralafrika afrique_centrale áfrica_central
southern-africa: southern_africa südliches_afrika afrique_australe áfrica_austral
north-africa: north_africa nordafrika afrique_du_nord afrique_nord norte_de_áfrica norte_áfrica شمال_أفريقيا شمال_إفريقيا 北非 北アフリカ
oceania: oceania ozeanien océanie oceanía oceânia oceánia oceanie океания オセアニア 大洋洲
pacific: pacific pazifik pacifique pacífico pacifico pasifik stillahavs pazifisch pazifische tyynenmeren тихий_океан тихоокеанский тихоокеанская тихоокеанского المحيط_الهادئ 太平洋 パシフィック 태평양
atlantic: atlantic atlantik atlantique atlántico atlántica atlântico atlântica atlantico atlantica atlantisch atlantische атлантика атлантический 大西洋 アトランティック atlantycki 대서양
indian-ocean: indian_ocean indischer_ozean océan_indien océano_índico oceano_índico индийский_океан 印度洋 インド洋
middle-east: middle_east mittlerer_osten naher_osten moyen_orient proche_orient oriente_medio oriente_próximo médio_oriente medio_oriente vicino_oriente midden_oosten mellersta_östern ближний_восток близкий_изток الشرق_الأوسط המזרח_התיכון خاورمیانه orta_doğu bliski_wschód blízký_východ 中东 中東 중동 lähi_itä közel_kelet
central-europe: central_europe mitteleuropa mitteleuropäische europe_centrale europa_central europa_środkowa střední_evropa средна_европа
eastern-europe: eastern_europe osteuropa osteuropäische europe_de_l_est europe_l_est europa_oriental europa_del_este europa_este восточная_европа восточной_европы východní_evropa europa_wschodnia
arctic: arctic arktis arktisch arktische arctique ártico ártica artico arktik arktisk arktiska арктика арктики арктический арктическая арктического 北极 北極 arktyczny arktinen 북극
north-sea: north_sea nordsee mer_du_nord mer_nord mar_del_norte mar_norte noordzee nordsjön nordsjøen северное_море mare_del_nord mare_nord
baltic-sea: baltic_sea ostsee mer_baltique mar_báltico mar_baltico itämeri itämeren östersjön балтийское_море morze_bałtyckie oostzee
caspian: caspian kaspisch kaspisches caspienne caspio каспий каспийский каспийская خزر каспийского
jizzakh: jizzakh джизак джизакский jizzax
polissia: polissia полісся поліський поліська polissya polesie полесский
tsurumi: tsurumi 鶴見
yachiyo: yachiyo 八千代
jawzjan: jawzjan جوزجان
ajdabiya: ajdabiya اجدابيا أجدابيا
`

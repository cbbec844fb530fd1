import type { Sentences } from './en.ts'

/** Alla meningar på svenska, med samma nycklar som en.ts. */
export const sv: Sentences = {
  page: {
    skip: 'Hoppa till innehållet',
    language: 'Språk',
    appearance: {
      auto: 'Utseende: som på din enhet',
      light: 'Utseende: ljust',
      dark: 'Utseende: mörkt',
    },
    questions: 'Frågor? {{vendor}} hjälper dig: {{support}}',
    berth: 'Sidan drivs med Berth för {{vendor}}.',
    title: '{{heading}} – {{vendor}}',
    loading: 'Sidan läses in',
    optional: 'valfritt',
  },
  entrance: {
    setup: {
      heading: 'Kom igång med beställning {{number}} från {{vendor}}',
      lead: 'Den här beställningen ska startas av {{masked}}. Vi skickar en kod till den adressen.',
      next: 'Vad som händer sedan',
      steps: {
        code: 'Du skriver in de sex siffror som vi skickar. De visar att e-postadressen är din.',
        company:
          'Du anger vilket företag tjänsten är till för och vem som ska administrera den där.',
        confirm: 'Du får se exakt vad som kommer att hända och bekräftar. Inget startas före det.',
      },
      saved:
        'Det tar ungefär tre minuter. Alla svar sparas: samma länk öppnar samma sida igen, på vilken enhet du vill.',
    },
    takeOver: {
      heading: 'Fortsätt med beställning {{number}} från {{vendor}}',
      lead: 'Du har blivit ombedd att fortsätta med den här beställningen. Vi skickar en kod till {{masked}}.',
    },
    claim: {
      heading: '{{vendor}} har en fråga till dig',
      lead: 'Bara den som har {{masked}} kan läsa och besvara den. Vi skickar en kod till den adressen.',
      why: 'Vi visar ingenting före koden, så att ett vidarebefordrat mejl inte avslöjar något. Att öppna sidan räknas inte som ett svar.',
    },
    send: 'Skicka koden',
    suspicious: 'Osäker på om det här är äkta?',
    suspiciousHelp:
      'Gå i så fall inte vidare. Kontakta {{vendor}} på det sätt du brukar, eller skriv till {{support}}, och ange beställningen.',
    notYou: 'Är {{masked}} inte din adress?',
    notYouHelp:
      'Koden skickas bara dit. Vidarebefordra mejlet till rätt person på den adressen, eller be {{vendor}} ({{support}}) att skicka det till någon annan.',
    sessionEnded:
      'Du har varit borta en stund. Bekräfta din e-postadress en gång till, så finns allt du har svarat kvar.',
  },
  code: {
    heading: 'Ange koden från mejlet',
    sent: 'Vi har skickat sex siffror till {{masked}}. De gäller till {{time}}.',
    label: 'Sexsiffrig kod',
    continue: 'Fortsätt',
    again: 'Skicka en ny kod',
    againIn_one: 'Du kan be om en ny kod om {{count, number}} sekund.',
    againIn_other: 'Du kan be om en ny kod om {{count, number}} sekunder.',
    sentAgain: 'En ny kod är på väg. Använd det senaste mejlet.',
    missing: 'Har koden inte kommit?',
    missingHelp: {
      wait: 'Vänta någon minut. En del e-postsystem håller kvar det första mejlet från en ny avsändare.',
      spam: 'Titta i skräpposten, och i karantänen om ditt företag har en.',
      address:
        'Den skickas bara till {{masked}}, aldrig till en adress som det första mejlet har vidarebefordrats till.',
      ask: 'Kommer den ändå inte? {{vendor}} hjälper dig: {{support}}',
    },
    incomplete: 'Koden har sex siffror.',
    other: 'Gå tillbaka',
  },
  problem: {
    codeWrong_one: 'Koden stämmer inte. {{count, number}} försök kvar.',
    codeWrong_other: 'Koden stämmer inte. {{count, number}} försök kvar.',
    codeWrongPlain: 'Koden stämmer inte.',
    codeEnded: 'Koden gäller inte längre. Be om en ny.',
    codeLimit:
      'Det blev för många koder för tillfället. Vänta en timme och försök igen; går det inte då heller, försök i morgon. Inget går förlorat.',
    network:
      'Vi kunde inte nå servern. Kontrollera din uppkoppling och försök igen. Inget går förlorat.',
    server: 'Något gick fel hos oss. Försök igen om en liten stund. Inget går förlorat.',
    busy: 'Det gick för fort för oss. Vänta en liten stund och försök igen.',
    outOfTurn:
      'Beställningen har gått vidare sedan sidan lästes in, kanske i ett annat fönster. Här är den nu.',
    previewChanged:
      'Något har ändrats sedan du såg det här. Läs igenom det en gång till innan du bekräftar.',
    choiceRefused: 'Det svaret går inte längre att välja. Välj på nytt.',
    choiceDisputed:
      'Den organisationen har sagt att beställningen inte har något med dem att göra. Välj ett annat svar.',
    askedAlready: 'Dess administratörer har redan fått frågan. Vänta på svaret eller välj nu.',
    notAccepted: 'Det här godtogs inte. Kontrollera det.',
    claimEnded: 'Frågan har avgjorts under tiden.',
    again: 'Försök igen',
  },
  gone: {
    heading: 'Länken gäller inte längre',
    lead: 'En länk upphör när ett nyare mejl har skickats, när någon annan har tagit över eller när saken är avgjord.',
    newer: 'Leta efter ett nyare mejl om samma beställning och använd länken i det.',
    ask: 'Inget nyare mejl? Be {{vendor}} att skicka ett: {{support}}',
    askPlain: 'Inget nyare mejl? Be företaget som du har beställt från att skicka ett.',
  },
  missing: {
    heading: 'Sidan finns inte',
    lead: 'Adressen är inte fullständig. Öppna länken i mejlet igen, eller kopiera hela länken.',
  },
  failure: { heading: 'Sidan kunde inte läsas in', crash: 'Sidan har slutat fungera' },
  rail: {
    heading: 'Steg',
    yourOrder: 'Din beställning',
    order: 'Beställning {{number}}',
    from: 'från {{vendor}}',
    quantity: '{{count, number}} ×',
    expires: 'Ska startas senast {{date}}',
    change: 'Ändra',
    changeNamed: 'Ändra: {{step}}',
    step: 'Steg {{number}} av {{total}}',
    details: 'Beställning och svar',
    answered: 'besvarat',
    now: 'nu',
    stage: {
      mailbox: 'E-postadress bekräftad',
      intent: 'Vem den är till för',
      partner: 'Partner',
      company: 'Företag och administratör',
      candidates: 'Organisation',
      preview: 'Kontrollera och bekräfta',
      progress: 'Tjänsten startas',
    },
    newOrganization: 'En ny organisation',
  },
  back: {
    back: 'Tillbaka',
    heading: 'Ta tillbaka frågan?',
    lead: 'Om du ändrar ett svar nu tas frågan till {{name}} tillbaka, och ett svar på den räknas inte längre.',
    yes: 'Ta tillbaka och ändra',
    no: 'Fortsätt vänta',
  },
  notice: {
    approved:
      '{{organization}} har sagt ja. Kontrollera att allt stämmer och bekräfta, så startar tjänsten.',
    refused:
      '{{organization}} har sagt nej. Abonnemanget har inte lagts till där. Välj på nytt eller fråga {{vendor}}.',
    expired: 'Ingen i {{organization}} svarade i tid. Välj på nytt eller fråga {{vendor}}.',
    sentBack: '{{vendor}} har tittat på din beställning och ber dig välja på nytt.',
    undone:
      '{{vendor}} har ångrat detta: abonnemanget går inte längre till {{organization}}. Välj på nytt.',
    withdrawn: 'Frågan till {{organization}} togs tillbaka eftersom ett svar ändrades.',
    questionSent:
      'Vi har mejlat administratörerna i {{organization}} och frågat om abonnemanget hör hemma där. De svarar dig direkt. Välj här när du har hört av dem; dina svar finns kvar.',
    reason: 'Angiven anledning: ”{{reason}}”',
    theOrganization: 'organisationen',
  },
  intent: {
    heading: 'Vem är beställningen till för?',
    help: 'Det avgör vilken organisation abonnemanget läggs till i.',
    'customer-own': {
      name: 'Vårt eget företag',
      text: 'Abonnemanget kommer att höra till ert företags organisation.',
    },
    'partner-for-customer': {
      name: 'En av våra kunder',
      text: 'Abonnemanget kommer att höra till kunden. Du anger kunden och vem som ska administrera tjänsten där.',
    },
    'partner-own': {
      name: 'Vårt eget företag',
      text: 'Abonnemanget kommer att höra till er egen partnerorganisation.',
    },
    missing: 'Välj vem beställningen är till för.',
  },
  partner: {
    heading: 'Vilken partnerorganisation företräder kunden?',
    help: 'Du kan företräda organisationerna nedan. Kunden får se namnet.',
    newHeading: 'Vad heter er partnerorganisation?',
    newHelp:
      'Vi känner inte till någon partnerorganisation hos er ännu, så en ny skapas. Kunden får se namnet.',
    name: 'Partnerorganisationens namn',
    missing: 'Välj den organisation som företräder kunden.',
    nameMissing: 'Ange namnet.',
    oneHeading: 'Företräder du {{partner}}?',
    oneHelp: 'Kunden får se det här namnet som sin partner.',
    confirm: 'Ja, det är vi',
    unrecognised: 'Det här känner jag inte igen',
    unsure: 'Jag är osäker: fråga leverantören',
    unrecognisedHelp:
      'Om du inte känner igen det eller är osäker tittar {{vendor}} på beställningen. Inget du har angett går förlorat, och vi skickar dig ett mejl.',
    customers: 'Hanterar {{customers}}',
    customersMore_one: 'Hanterar {{customers}} och {{count, number}} till',
    customersMore_other: 'Hanterar {{customers}} och {{count, number}} till',
  },
  company: {
    heading: {
      'customer-own': 'Vilket företag är tjänsten till för?',
      'partner-for-customer': 'Vilken kund är tjänsten till för?',
      'partner-own': 'Vilket företag är tjänsten till för?',
    },
    help: 'Med hjälp av det här ser vi om företaget redan har en organisation hos {{vendor}}, så att det inte får två.',
    name: 'Företagets namn',
    nameHelp: 'Så som det är registrerat, eller så som det brukar skrivas.',
    email: 'Administratörens e-postadress',
    emailHelp: {
      'customer-own':
        'Vem ska administrera tjänsten i företaget? Det kan vara du eller någon annan.',
      'partner-for-customer': 'En person hos kunden, inte i ert eget företag.',
      'partner-own':
        'Vem ska administrera tjänsten i företaget? Det kan vara du eller någon annan.',
    },
    mine: 'Jag ska administrera den: {{email}}',
    nameMissing: 'Ange företagets namn.',
    emailMissing: 'Ange administratörens e-postadress.',
    emailShape: 'Ange en fullständig e-postadress, till exempel namn@foretag.example.',
    nameRefused: 'Det namnet går inte att använda. Ange det med högst 200 tecken.',
    refused: {
      malformed:
        'Det här är ingen e-postadress som vi kan skicka till. Kontrollera att den är rätt skriven.',
      roleAddress:
        'Adressen läses av flera personer och kan därför inte bli administratör. Ange en person.',
      ownAddress: 'Ange någon hos kunden, inte dig själv.',
      ownPartner: 'Adressen hör till er egen partnerorganisation. Ange någon hos kunden.',
      memberElsewhere:
        'Personen hör redan till en annan organisation, och man kan bara höra till en. Ange någon annan eller en annan adress.',
      other: 'Adressen går inte att använda här. Ange en annan.',
    },
    continue: 'Fortsätt',
    searching: 'Vi letar efter organisationen …',
  },
  address: {
    heading: 'Menade du {{likely}}?',
    lead: 'Du angav {{typed}}. Det som står efter @ ser ut att vara felskrivet.',
    help: 'Inget har sökts eller skickats än. Det är ditt svar som gäller, inte vår gissning.',
    yes: 'Ja, använd den',
    no: 'Nej, behåll {{typed}}',
  },
  candidates: {
    heading: {
      'customer-own': 'Vilken av dessa är er organisation?',
      'partner-for-customer': 'Vilken av dessa är kundens organisation?',
      'partner-own': 'Vilken av dessa är er organisation?',
    },
    help: 'Abonnemanget läggs till i den som du väljer. På varje kort står vad som händer om du väljer det.',
    noneHeading: 'Vi hittade ingen organisation för {{company}}',
    noneHelp: 'Du kan låta skapa en ny, eller fråga {{vendor}} om du tror att det finns en.',
    certain: 'Abonnemanget läggs till i {{organization}}.',
    certainForCustomer: 'Abonnemanget läggs till i {{organization}}.',
    certainHelp: '{{email}} administrerar redan den här organisationen.',
    certainWrong: 'Det här stämmer inte',
    certainWrongHelp:
      'I så fall tittar {{vendor}} på din beställning innan något läggs till, och hör av sig till dig.',
    create: {
      name: 'Ingen av dessa: skapa en ny organisation',
      alone: 'Skapa en ny organisation',
      text: 'En ny organisation som heter {{company}} skapas. Du bekräftar det på nästa sida.',
    },
    whyNew: {
      label: 'Varför ingen av dessa?',
      help: '{{vendor}} frågar för att inget företag ska få två organisationer av misstag.',
      separate: 'Vi är ett eget företag eller en egen enhet med egna administratörer',
      unknown: 'Jag känner inte till någon av dem',
      unused: 'Det är en gammal som ingen använder längre',
      other: 'Något annat',
      words: 'Med egna ord',
      missing: 'Ange varför ingen av dessa är rätt.',
      missingWords: 'Skriv några ord.',
    },
    unsure: {
      name: 'Jag är inte säker: fråga leverantören',
      text: '{{vendor}} tittar på din beställning och avgör saken eller hör av sig till dig. Inget händer före det.',
    },
    missing: 'Välj ett av svaren.',
    continue: 'Fortsätt',
    searches_zero: 'Det här var den sista sökningen. Fråga {{vendor}} om inget här stämmer.',
    searches_one: 'Om namnet eller adressen inte var rätt kan du söka {{count, number}} gång till.',
    searches_other:
      'Om namnet eller adressen inte var rätt kan du söka {{count, number}} gånger till.',
    change: 'Ändra namn eller adress',
    ask: 'Fråga administratören åt mig',
    askHelp:
      'Organisationen används. Är du osäker kan dess administratör säga om abonnemanget hör hemma där.',
    why: 'Varför vi föreslår den: ',
    ifChosen: 'Om du väljer den: ',
    ifContinued: 'När du fortsätter: ',
    noNew:
      '{{email}} hör redan till en organisation, och man kan bara höra till en. Ange en annan administratör om en ny ska skapas.',
    mark: {
      'in-use': 'Används',
      'probably-unused': 'Används troligen inte',
      'being-made': 'Håller på att skapas',
    },
    kind: { customer: 'Kundorganisation', partner: 'Partnerorganisation' },
    choosing: {
      confirm: 'du kontrollerar allt en gång till och bekräftar.',
      'ask-administrators':
        'dess administratörer tillfrågas, och beställningen väntar tills någon av dem godkänner.',
      'ask-administrators-for-customer':
        'abonnemanget läggs till där när du bekräftar. Om {{person}} får administrera den avgör organisationens egna administratörer; vi frågar dem.',
      'ask-this-administrator':
        'vi ber {{person}}, som administrerar den, att bekräfta att beställningen är deras.',
      'ask-this-administrator-for-customer':
        'abonnemanget läggs till där när du bekräftar, och vi frågar {{person}}, som administrerar den, om beställningen är deras.',
      'approve-yourself': 'du administrerar den, så du kan själv släppa in {{person}}.',
    },
  },
  facts: {
    created: 'Skapad {{date}}',
    users_one: '{{count, number}} användare',
    users_other: '{{count, number}} användare',
    usersBand: '{{band}} användare',
    noUsers: 'Inga användare',
    subscriptions_one: '{{count, number}} aktivt abonnemang',
    subscriptions_other: '{{count, number}} aktiva abonnemang',
    subscriptionsBand: '{{band}} aktiva abonnemang',
    noSubscriptions: 'Inga aktiva abonnemang',
    origin: {
      'trial-online': 'Började som provversion',
      'purchase-online': 'Köpt på webben',
      partner: 'Kom genom en partner',
      direct: 'Köpt direkt av leverantören',
    },
    lastActive: 'Senast aktiv {{date}}',
    domains: 'E-postdomäner: {{domains}}',
    manages_one: 'Hanterar {{count, number}} kund',
    manages_other: 'Hanterar {{count, number}} kunder',
    bandOver: '{{number, number}} eller fler',
  },
  evidence: {
    'is-administrator': 'Personen som du angav administrerar den.',
    'is-member': 'Personen som du angav är användare där, men inte administratör.',
    'known-address': 'Adressen som du angav är känd där.',
    'being-made': 'Den håller på att skapas åt någon på @{{domain}}.',
    'same-first-five': 'De fem första bokstäverna i namnet stämmer.',
    'same-domain-users_one': '{{count, number}} person där använder @{{domain}}.',
    'same-domain-users_other': '{{count, number}} personer där använder @{{domain}}.',
    'same-domain-users-plain': 'Personer där använder samma e-postdomän.',
    'same-registrable-domain': 'Personer där använder adresser under {{domain}}.',
    'same-registrable-domain-plain': 'Personer där använder adresser under samma domän.',
    'verified-domain': 'Den har visat att den äger {{domain}}.',
    'verified-domain-plain': 'Den har visat att den äger samma e-postdomän.',
    'same-name': 'Namnet är detsamma.',
    'other-name': 'Den kallas också ”{{name}}”.',
    'other-name-plain': 'Den kallas också så som du angav.',
    'same-words': 'Båda namnen har: {{words}}.',
    'same-words-plain': 'Namnen liknar varandra.',
    'translated-words': 'Namnen betyder samma sak: {{words}}.',
    'translated-words-plain': 'Namnen betyder samma sak.',
    'similar-spelling': 'Namnen stavas nästan likadant: {{words}}.',
    'similar-spelling-plain': 'Namnen stavas nästan likadant.',
    acronym: '”{{acronym}}” är begynnelsebokstäverna i namnet.',
    'acronym-plain': 'Det ena namnet är begynnelsebokstäverna i det andra.',
    'same-legal-form': 'Det är samma slags företag (till exempel AB eller Ltd).',
    'same-country': 'Landet är detsamma.',
    'only-on-domain': 'Ingen annan organisation använder {{domain}}.',
    'only-on-domain-plain': 'Ingen annan organisation använder samma e-postdomän.',
    'main-on-domain': 'Dess namn ingår i domänen {{domain}}.',
    'main-on-domain-plain': 'Dess namn ingår i e-postdomänen.',
    'name-in-domain': 'Namnet som du angav ingår i domänen {{domain}}.',
    'name-in-domain-plain': 'Namnet som du angav ingår i e-postdomänen.',
    'name-only': 'Vem som helst kan ha en sådan adress, så bara namnet har jämförts.',
    'other-words': 'Namnet har andra ord: ”{{words}}”.',
    'other-words-plain': 'Namnet har också andra ord.',
    'nothing-in-common': 'Namnet är ett helt annat.',
    'other-numbers': 'Siffrorna i namnen är inte desamma.',
    'other-legal-form': 'Det är ett annat slags företag (till exempel AB eller Ltd).',
    'other-country': 'Den finns i ett annat land.',
    'other-script': 'Namnet är skrivet med andra skrivtecken och kunde inte jämföras.',
    'other-domain': 'Den använder andra e-postdomäner än den som du angav.',
    'many-on-domain': 'Flera organisationer använder {{domain}}.',
    'many-on-domain-plain': 'Flera organisationer använder samma e-postdomän.',
  },
  ownApproval: {
    heading: 'Du administrerar {{organization}}. Ska {{person}} bli administratör?',
    lead: 'Du angav någon annan som administratör. Eftersom du själv administrerar {{organization}} kan du släppa in personen nu.',
    meaning:
      'En administratör kan lägga till och ta bort användare, se och ändra organisationens abonnemang och släppa in fler administratörer.',
    accept: '{{person}} måste tacka ja i sin egen e-post innan det börjar gälla.',
    recorded: 'Ditt godkännande sparas med din adress och tidpunkten.',
    yes: 'Släpp in personen',
    no: 'Ange någon annan',
  },
  parked: {
    heading: {
      administrator: 'Din beställning väntar på svar från {{organization}}',
      confirmation: 'Din beställning väntar på en bekräftelse från {{organization}}',
    },
    asked_one:
      'Vi har frågat {{count, number}} administratör i {{organization}}. När den personen godkänner fortsätter du här. Du behöver inte ange något igen.',
    asked_other:
      'Vi har frågat {{count, number}} administratörer i {{organization}}. När någon av dem godkänner fortsätter du här. Du behöver inte ange något igen.',
    confirmation:
      'Vi har bett {{person}} att bekräfta att beställningen är deras. När det är gjort fortsätter du här. Du behöver inte ange något igen.',
    question: 'Vad vi har frågat',
    questionText: {
      administrator:
        'Får {{person}} bli administratör i {{organization}}, för beställning {{number}}?',
      confirmation: 'Är beställning {{number}} er, och hör den till {{organization}}?',
    },
    whom: 'Vem vi har frågat',
    when: 'När',
    until: 'Frågan gäller till',
    outcomes: 'Vad som händer vid varje svar',
    yes: { name: 'Ja', text: 'Du får ett mejl och fortsätter här, med att bekräfta.' },
    no: { name: 'Nej', text: 'Du får ett mejl med anledningen och väljer på nytt.' },
    notUs: {
      name: 'Inget med oss att göra',
      text: '{{vendor}} tittar på beställningen och hör av sig till dig.',
    },
    silence: {
      name: 'Inget svar',
      text: 'Vi påminner dem. Den {{date}} upphör frågan, och då väljer du på nytt.',
    },
    close: 'Du kan stänga sidan. Vi skriver till {{email}}, och länken i mejlet öppnar sidan igen.',
    refreshed: 'Sidan uppdateras av sig själv. Senast kontrollerad {{time}}.',
    whomToAsk:
      'Du kan också tala med dem själv. Om det dröjer för länge hjälper {{vendor}} dig: {{support}}',
    change: 'Ändra ett svar i stället',
  },
  handOver: {
    ways: 'Andra vägar',
    toColleague: {
      way: 'Jag är inte rätt person',
      heading: 'Vem ska starta beställning {{number}} i stället för dig?',
      lead: 'Den personen får ett mejl om att du har lämnat över beställningen, och bekräftar sin e-postadress med en kod precis som du gjorde.',
      answers: 'Det du har skrivit finns kvar, så att det bara behöver kontrolleras.',
    },
    toCustomer: {
      way: 'Kunden gör det själv',
      heading: 'Vem hos kunden ska starta beställning {{number}}?',
      lead: 'Den personen får ett mejl om att du har lämnat över beställningen, och bekräftar sin e-postadress med en kod precis som du gjorde.',
      answers: 'Det du har skrivit följer inte med: kunden börjar från början.',
    },
    email: 'Personens e-postadress',
    emailShape: 'Ange en fullständig adress, till exempel eva@acme.example.',
    propose: 'Föreslå att {{partner}} kopplas till dem som partner',
    proposeHelp:
      'Kunden får veta det i mejlet. Finns organisationen redan måste dess administratörer säga ja till kopplingen.',
    ends: 'Din länk och den här sidan slutar fungera direkt. Det är bara {{vendor}} som kan ge tillbaka beställningen till dig.',
    send: 'Lämna över beställningen',
    keep: 'Behåll beställningen',
    refused: {
      'to-oneself': 'Det är din egen adress: beställningen ligger redan hos dig.',
      'had-it-before':
        'Den personen har haft beställningen tidigare och lämnat den vidare. Ange någon annan, eller fråga {{vendor}}: {{support}}',
      'only-the-vendor':
        'Det är bara {{vendor}} som kan lämna över en kunds beställning till en partner: {{support}}',
    },
    done: {
      heading: 'Beställning {{number}} ligger nu hos {{address}}',
      lead: 'Den personen får ett mejl med en egen länk. Dina länkar fungerar inte längre, och du kan stänga sidan.',
      wrong:
        'Blev det fel? Hör av dig till {{vendor}} och uppge beställning {{number}}: {{support}}',
    },
  },
  request: {
    heading: 'Någon vill starta beställning {{number}} i ditt ställe',
    lead: 'Personen har öppnat en länk från ett av våra mejl till dig, kanske för att det har vidarebefordrats. Det är bara du som bestämmer.',
    who: 'Adress som personen skrev',
    typed: '”{{address}}”',
    when: 'Frågade',
    unchecked:
      'Vi har inte kontrollerat adressen. Säg ja bara om du känner personen och adressen är rätt.',
    agreeing:
      'Lämnar du över beställningen får personen ett eget mejl, och dina länkar slutar fungera.',
    refusing: 'Behåller du den ändras ingenting, och personen får inte veta något.',
    agree: 'Lämna över beställningen',
    refuse: 'Behåll beställningen',
    later: 'Bestäm senare',
  },
  asking: {
    summary: 'Är du inte {{masked}}? Be att få ta över beställningen',
    lead: 'Vi frågar personen på {{masked}}. Går den personen med på det får du ett mejl med en egen länk.',
    email: 'Din egen e-postadress',
    send: 'Be om beställningen',
    sent: 'Tack. Om saken inte redan är avgjord frågar vi personen på {{masked}}. Går den personen med på det får du ett mejl till adressen du skrev, annars hör du inget. Är det bråttom? Kontakta {{vendor}}: {{support}}',
  },
  orders: {
    way_one: 'Du har {{count, number}} beställning till att starta',
    way_other: 'Du har {{count, number}} beställningar till att starta',
    heading: 'De här beställningarna väntar hos {{email}}',
    lead: 'Du har bekräftat e-postadressen och kan gå vidare med var och en av dem utan en ny kod.',
    company: 'För {{company}}',
    state: {
      invited: 'Inte påbörjad.',
      'in-setup': 'Påbörjad.',
      'awaiting-approval': 'Väntar på svar.',
      'in-review': 'Granskas.',
    },
    next: {
      contact: 'Nu är det din tur.',
      approver: 'Nu är det organisationens administratörers tur.',
      reviewer: 'Nu är det {{vendor}} som ska ta ställning.',
    },
    open: 'Öppna beställning {{number}}',
    goOn: 'Fortsätt med beställning {{number}}',
    back: 'Tillbaka till beställning {{number}}',
  },
  elsewhere: {
    heading: 'Vi ber personen på {{address}} att fortsätta.',
    lead: 'Bara den personen kan visa att adressen är deras, så det fortsätter där.',
    get: 'Personen får ett mejl med en länk, bekräftar sin adress med en kod och fortsätter där du slutade.',
    kept: 'Det du har angett finns kvar. Du behöver inte göra något mer.',
    asked: 'Tillfrågad {{date}}',
    change: 'Var adressen fel? Ange en annan',
    remind:
      'Berätta gärna att ett mejl från {{vendor}} om beställning {{number}} är på väg; det kan hamna i skräpposten.',
  },
  departure: {
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyName: 'Kopiera: {{name}}',
    offer: {
      heading: 'Är det ingen som administrerar {{organization}} längre?',
      lead: 'Det går att komma vidare utan svar. Det tar några dagar, och alla som är registrerade kan stoppa det.',
      proof: 'Du visar att {{domain}} är er domän: någon lägger in en post i dess DNS.',
      objection:
        'Vi skriver till alla registrerade administratörer. De har {{days, number}} dagar på sig att invända.',
      reviewers: 'Sedan beslutar två personer hos {{vendor}}, en i taget.',
      acceptance: 'Är de överens bekräftar du här, och {{person}} får tacka ja via mejl.',
      begin: 'Gå vidare så',
    },
    proving: {
      heading: 'Visa att {{domain}} är er domän',
      record: 'Posten som ska läggas in',
      lead: 'Se till att den här posten läggs in i DNS för {{domain}}. Den ändrar inget för e-post eller webbplatser och kan tas bort efteråt.',
      type: 'Typ',
      name: 'Namn',
      value: 'Värde',
      help: 'En del formulär lägger själva till domänen: då är namnet bara _berth-challenge.',
      passOn:
        'Sköter någon annan det? Vi har skickat samma rader till {{email}}: vidarebefordra dem.',
      check: 'Posten är inlagd: kontrollera nu',
      notYet: 'Vi har inte letat efter den ännu.',
      byItself: 'Vi letar också själva, till {{date}}. Därefter får du välja på nytt.',
      lookedUp: 'Kontrollerat {{date}}',
      outcome: {
        proved: 'Posten finns.',
        'other-records':
          'Det finns en post med det namnet, men den säger något annat. Har den exakt värdet ovan?',
        'no-record':
          'Det finns ingen sådan post ännu. Det kan ta en timme innan en ny post syns överallt.',
        'no-answer': 'Namnservrarna för {{domain}} svarade inte. Vi försöker igen av oss själva.',
        'not-alone':
          'Posten finns, men {{domain}} används nu även av andra. Kontakta leverantören.',
      },
    },
    proved: 'Posten för {{domain}} hittades. Du kan ta bort den nu.',
    objection: {
      heading: 'Administratörerna i {{organization}} kan invända nu',
      told_one: 'Vi har skrivit till {{count, number}} registrerad administratör.',
      told_other: 'Vi har skrivit till {{count, number}} registrerade administratörer.',
      next: 'Om ingen invänder före {{date}} beslutar två personer hos {{vendor}}. Vi skriver till dig; du behöver inte göra något till dess.',
    },
    deciding: {
      heading: 'Två personer beslutar nu om {{organization}}',
      text: 'Ingen i {{organization}} har invänt. Vi skriver till dig så snart båda har beslutat. Du behöver inte göra något.',
    },
  },
  review: {
    heading: '{{vendor}} tittar på din beställning',
    since: 'Sedan {{date}}',
    reason: {
      'not-sure': 'Du bad {{vendor}} att avgöra vilken organisation som är den rätta.',
      'match-wrong': 'Du angav att den föreslagna organisationen inte är den rätta.',
      'too-many-matches':
        'Flera sökningar har gjorts utan ett tydligt resultat, så en person tittar på saken.',
      'too-many-claims': 'Flera frågor har ställts utan resultat, så en person tittar på saken.',
      'claim-disputed': 'Organisationen säger att beställningen inte har något med dem att göra.',
      'claim-unanswerable': 'Det finns ingen i organisationen som vi kan fråga.',
      'partner-unclear': 'Det behöver kontrolleras vilken partnerorganisation du företräder.',
      'run-failed': 'Tjänsten kunde inte startas av sig själv.',
      undone: 'Beslutet om vart abonnemanget går har ångrats.',
      'administrator-gone': 'Ingen administratör i organisationen har svarat.',
      'new-despite-match': 'Det kan redan finnas en organisation för företaget.',
      other: 'Något i den måste avgöras av en person.',
    },
    next: 'De avgör saken eller skriver till dig på {{email}}. Du behöver inte göra något, och inget du har angett går förlorat.',
    close: 'Du kan stänga sidan. Länken i mejlet öppnar den igen.',
    ask: 'Är det bråttom? Ange beställning {{number}} för {{vendor}}: {{support}}',
  },
  preview: {
    heading: 'Stämmer det här?',
    help: 'Inget har hänt ännu. Det här händer när du bekräftar.',
    subscription: 'Det som har köpts',
    organization: 'läggs till i',
    isNew: 'En ny organisation som skapas för det',
    isExisting: 'En organisation som redan finns',
    administrator: 'Administratör',
    standing: {
      'is-administrator': 'administrerar den redan. Inget ändras för den personen.',
      'becomes-now': 'blir administratör nu.',
      'must-accept':
        'tillfrågas med ett mejl och blir administratör genom att tacka ja. Abonnemanget väntar inte på det.',
      'administrators-decide':
        'blir inte administratör genom det här. Organisationens egna administratörer avgör, och vi frågar dem.',
    },
    partner: 'Partner',
    link: {
      accepted: 'hanterar den nya organisationen.',
      proposed: 'föreslås som partner. Kundens administratörer tackar ja eller nej.',
      existing: 'hanterar den redan.',
    },
    told: 'Vem som får ett mejl',
    nobody: 'Ingen mer än du',
    undo: 'Kan ångras',
    undoText_one: 'I {{count, number}} timme efter att du har bekräftat, av {{vendor}}.',
    undoText_other: 'I {{count, number}} timmar efter att du har bekräftat, av {{vendor}}.',
    confirm: 'Bekräfta och starta',
    change: 'Ändra något',
  },
  progress: {
    heading: 'Din tjänst håller på att startas',
    lead: 'Abonnemanget hör nu till {{organization}}. Det brukar ta mindre än en minut. Du kan stänga sidan; vi skriver till dig när det är klart.',
    step: {
      'create-organization': {
        pending: 'Skapa {{organization}} i produkten',
        now: 'Skapar {{organization}} i produkten …',
        done: '{{organization}} är skapad i produkten',
      },
      'create-partner-organization': {
        pending: 'Skapa partnerorganisationen i produkten',
        now: 'Skapar partnerorganisationen i produkten …',
        done: 'Partnerorganisationen är skapad i produkten',
      },
      'attach-subscription': {
        pending: 'Lägg till abonnemanget i {{organization}}',
        now: 'Lägger till abonnemanget i {{organization}} …',
        done: 'Abonnemanget är tillagt i {{organization}}',
      },
      'add-administrator': {
        pending: 'Gör {{person}} till administratör',
        now: 'Gör {{person}} till administratör …',
        done: '{{person}} är administratör',
        waiting: '{{person}} blir administratör genom att tacka ja i sin e-post',
        decided: '{{person}} blir administratör om organisationens administratörer godkänner',
      },
      'link-partner': {
        pending: 'Koppla partnern',
        now: 'Kopplar partnern …',
        done: 'Partnern är kopplad',
        waiting: 'Partnern kopplas när kunden tackar ja',
      },
    },
    retrying: 'Det gick inte på en gång. Vi fortsätter att försöka av oss själva.',
    failed: 'Det här gick inte. {{vendor}} har fått veta det och tar hand om det.',
    undone: 'Det här har ångrats.',
    state: {
      pending: 'återstår',
      waiting: 'väntar',
      done: 'klart',
      failed: 'misslyckades',
      undone: 'ångrat',
      now: 'pågår',
    },
  },
  done: {
    heading: '{{organization}} är klar att använda',
    lead: 'Abonnemanget i beställning {{number}} gäller i {{organization}} från och med nu.',
    mapped:
      'Abonnemanget hör nu till {{organization}}. {{person}} är inte administratör där: det avgör organisationens egna administratörer, och vi har frågat dem.',
    next: 'Vad som händer nu',
    standing: {
      'is-administrator':
        '{{person}} administrerar {{organization}} och kan logga in i produkten som vanligt.',
      accepted: '{{person}} är administratör i {{organization}} och kan logga in i produkten.',
      'must-accept': '{{person}} har fått ett mejl och blir administratör genom att tacka ja.',
      'administrators-decide':
        'Ingen blir administratör förrän de har svarat. Vi hör av oss till dig.',
      refused: '{{person}} blir inte administratör: svaret var nej. Abonnemanget ligger kvar.',
    },
    mail: 'Vi har skickat en sammanfattning till {{email}}.',
    undo: 'Är något fel? Till och med {{date}} kan {{vendor}} ångra det: {{support}}',
    steps: 'Det här har gjorts',
    close: 'Du kan stänga sidan.',
  },
  ended: {
    cancelled: {
      heading: 'Beställningen har avbrutits',
      lead: 'Inget läggs till, och du behöver inte göra något mer.',
    },
    expired: {
      heading: 'Tiden för att starta beställningen har gått ut',
      lead: 'Inget har gått förlorat: {{vendor}} kan öppna den igen, och det du har angett finns kvar.',
    },
    ask: 'Hade du väntat dig något annat? Ange beställning {{number}} för {{vendor}}: {{support}}',
  },
  claim: {
    heading: {
      administrator: 'Får {{person}} bli administratör i {{organization}}?',
      confirmation: 'Är den här beställningen er?',
      acceptance: 'Vill du bli administratör i {{organization}}?',
      'partner-link': 'Får {{partner}} företräda {{organization}}?',
    },
    lead: {
      administrator:
        'Du får frågan eftersom {{email}} administrerar {{organization}}. Ingen blir administratör där om inte någon av dess administratörer godkänner det.',
      confirmation:
        'Du får frågan eftersom {{email}} administrerar {{organization}} och någon har angett dig som administratör för den här beställningen.',
      acceptance:
        'Någon har angett {{email}} som administratör för den här beställningen. Du blir det bara om du tackar ja.',
      'partner-link':
        'Du får frågan eftersom {{email}} administrerar {{organization}}. Ingen partner hanterar något där om inte någon av administratörerna tackar ja.',
    },
    departure: {
      heading: '{{person}} vill administrera {{organization}}, och ingen har svarat',
      lead: 'Du får veta det eftersom {{email}} är registrerad som administratör i {{organization}}. Du kan invända; då stoppas det genast.',
      checked: 'Vad som har kontrollerats',
      domain:
        'Den som frågar har fått en post inlagd i DNS för {{domain}}. Det kan bara de göra som sköter domänen.',
      noDomain: 'Ingenting om någon domän: ingen domän hör till enbart {{organization}}.',
      nothing:
        'Före {{date}} bestäms ingenting. Sedan beslutar två personer hos {{vendor}}, en i taget. Är båda överens får {{person}} bli administratör.',
      object: {
        name: 'Jag invänder',
        text: 'Då stoppas det genast. {{vendor}} tittar på saken, och {{organization}} får inte frågan om beställningen igen.',
      },
    },
    facts: {
      heading: 'Vad det gäller',
      ordered: 'Beställt av',
      orderedByPartner: '{{person}}, för partnern {{partner}}',
      orderedByUnknownPartner: '{{person}}, för en partner',
      what: 'Det som har köpts',
      order: 'Beställning',
      orderText: '{{number}}, {{date}}, från {{vendor}}',
      organization: 'Organisation',
      organizationNew: '{{organization}} (ny)',
      person: 'Skulle bli administratör',
      personConfirm: 'Angiven som administratör',
      partner: 'Skulle företräda er',
      asked: 'Frågan ställdes',
    },
    could: {
      heading: {
        administrator: 'Vad personen då skulle kunna göra',
        confirmation: 'Vad ditt ja betyder',
        acceptance: 'Vad du då skulle kunna göra',
        'partner-link': 'Vad partnern då skulle kunna göra',
      },
      administrator:
        'Lägga till och ta bort användare, se och ändra organisationens abonnemang och inställningar och släppa in fler administratörer. Före det måste personen visa att e-postadressen är hans eller hennes.',
      confirmation:
        'Abonnemanget i den här beställningen hör till {{organization}}, som du administrerar. Ingen ny blir administratör.',
      acceptance:
        'Lägga till och ta bort användare, se och ändra organisationens abonnemang och inställningar och släppa in fler administratörer.',
      'partner-link':
        'Se {{organization}} bland sina kunder och hantera abonnemangen. Partnern blir inte administratör. Du kan avsluta det när som helst: vi skickar dig ett mejl med en länk för det.',
    },
    nothing: {
      heading: 'Om du inte gör något',
      parked:
        'Beställningen väntar till {{date}}. Sedan upphör frågan, och inget läggs till i {{organization}}.',
      mapped:
        'Frågan upphör {{date}}. {{person}} blir inte administratör. Abonnemanget ligger kvar i {{organization}}.',
      confirmationMapped: 'Frågan upphör {{date}}. Abonnemanget ligger kvar i {{organization}}.',
      acceptance:
        'Frågan upphör {{date}}, och du blir inte administratör. Abonnemanget ligger kvar i {{organization}}.',
      partnerLink:
        'Frågan upphör {{date}}. {{partner}} hanterar ingenting. Abonnemanget ligger kvar i {{organization}}.',
    },
    check: {
      heading: 'Så kontrollerar du det utan den här sidan',
      text: 'Kontakta {{vendor}} på det sätt du brukar, med ett nummer eller en adress som du redan har, och ange beställning {{number}}. Leverantörens egen kontakt är {{support}}.',
      ordered: 'Eller fråga personen som har beställt, om du känner henne eller honom.',
    },
    answer: {
      heading: 'Vad svarar du?',
      administrator: {
        approve: {
          name: 'Ja, personen får bli administratör',
          text: 'Du känner till {{person}}, som ska administrera {{organization}}.',
        },
        refuse: { name: 'Nej', text: 'Den som har beställt får veta din anledning.' },
        'not-us': {
          name: 'Det här har inget med oss att göra',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          name: 'Jag administrerar inte längre den här organisationen',
          text: 'Du får inte frågan igen, men det får de andra administratörerna.',
        },
      },
      confirmation: {
        approve: {
          name: 'Ja, beställningen är vår',
          text: 'Abonnemanget hör till {{organization}}.',
        },
        refuse: {
          name: 'Nej, den ska inte läggas till här',
          text: 'Den som har beställt får veta din anledning.',
        },
        'not-us': {
          name: 'Det här har inget med oss att göra',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          name: 'Jag administrerar inte längre den här organisationen',
          text: 'Du får inte frågan igen.',
        },
      },
      acceptance: {
        approve: {
          name: 'Ja, jag vill bli administratör',
          text: 'Du blir administratör i {{organization}} genast.',
        },
        refuse: {
          name: 'Nej, det vill jag inte',
          text: 'Den som har beställt får veta din anledning och kan ange någon annan.',
        },
        'not-us': {
          name: 'Det här har inget med oss att göra',
          text: '{{vendor}} tittar på beställningen.',
        },
        'no-longer-administrator': {
          name: 'Jag administrerar inte längre den här organisationen',
          text: 'Du får inte frågan igen.',
        },
      },
      'partner-link': {
        approve: {
          name: 'Ja, partnern får företräda oss',
          text: 'Du känner till {{partner}}, som ska hantera {{organization}}. Du kan avsluta det när som helst.',
        },
        refuse: { name: 'Nej', text: 'Den som startade beställningen får veta din anledning.' },
        'not-us': {
          name: 'Det här har inget med oss att göra',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          name: 'Jag administrerar inte längre den här organisationen',
          text: 'Du får inte frågan igen, men det får de andra administratörerna.',
        },
      },
      endDate: 'Slutdatum, om du vill',
      endDateHelp:
        'Partnern hanterar er till och med den dagen. Lämna tomt för inget slut; du kan avsluta när som helst.',
      endDatePast: 'Välj en dag som ligger framåt i tiden.',
      reason: 'Din anledning',
      reasonHelp: 'Den läses av personen som har beställt. Högst 500 tecken.',
      reasonMissing: 'Skriv kort varför.',
      missing: 'Välj ett av svaren.',
      send: 'Skicka svaret',
      binding: 'Det första svaret gäller. Det sparas med din adress och tidpunkten.',
    },
    notAdministrator:
      'Ditt svar togs inte emot: {{email}} administrerar inte längre {{organization}}.',
    result: {
      administrator: {
        approve: {
          heading: 'Du har godkänt {{person}}',
          text: '{{person}} får nu bli administratör i {{organization}}. Den som har beställt får veta det.',
        },
        refuse: {
          heading: 'Du har sagt nej',
          text: '{{person}} blir inte administratör. Den som har beställt får veta din anledning.',
        },
        'not-us': {
          heading: 'Tack för att du berättade det',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          heading: 'Tack för att du berättade det',
          text: 'Du får inte den här frågan igen. Be {{vendor}} att rätta det om du fortfarande står som administratör i produkten.',
        },
      },
      confirmation: {
        approve: {
          heading: 'Du har bekräftat beställningen',
          text: 'Abonnemanget hör till {{organization}}. Den som har beställt får veta det.',
        },
        refuse: {
          heading: 'Du har sagt nej',
          text: 'Den som har beställt får veta din anledning.',
        },
        'not-us': {
          heading: 'Tack för att du berättade det',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          heading: 'Tack för att du berättade det',
          text: 'Du får inte den här frågan igen. Be {{vendor}} att rätta det om du fortfarande står som administratör i produkten.',
        },
      },
      acceptance: {
        approve: {
          heading: 'Du är administratör i {{organization}}',
          text: 'Det ställs in i produkten nu; om några minuter kan du logga in där.',
        },
        refuse: {
          heading: 'Du har sagt nej',
          text: 'Du blir inte administratör. Den som har beställt får veta din anledning.',
        },
        'not-us': {
          heading: 'Tack för att du berättade det',
          text: '{{vendor}} tittar på beställningen. Du blir inte administratör.',
        },
        'no-longer-administrator': {
          heading: 'Tack för att du berättade det',
          text: 'Du får inte den här frågan igen.',
        },
      },
      'partner-link': {
        approve: {
          heading: 'Du har tackat ja till {{partner}}',
          text: 'Partnern får nu hantera {{organization}}. Vi har skickat dig ett mejl med en länk där du kan avsluta det. Den som startade beställningen får veta det.',
        },
        refuse: {
          heading: 'Du har sagt nej',
          text: '{{partner}} hanterar ingenting i {{organization}}. Den som startade beställningen får veta din anledning.',
        },
        'not-us': {
          heading: 'Tack för att du berättade det',
          text: '{{vendor}} tittar på beställningen. {{organization}} får inte frågan igen.',
        },
        'no-longer-administrator': {
          heading: 'Tack för att du berättade det',
          text: 'Du får inte den här frågan igen. Be {{vendor}} att rätta det om du fortfarande står som administratör i produkten.',
        },
      },
      at: 'Avgjort {{date}}',
      yourReason: 'Anledningen du angav: ”{{reason}}”',
      wrong:
        'Blev det fel? Säg till {{vendor}} genast och ange beställning {{number}}: {{support}}',
    },
    link: {
      heading: '{{partner}} hanterar {{organization}}',
      until: 'Till {{date}}, eller tills en administratör avslutar det.',
      open: 'Tills en administratör avslutar det.',
      end: 'Avsluta',
      endHeading: 'Ska {{partner}} sluta hantera {{organization}}?',
      endText:
        'Partnern ser och hanterar då inte längre era abonnemang. Abonnemang och användare förblir som de är. Partnern och era administratörer får veta det.',
      endYes: 'Ja, avsluta',
      endNo: 'Nej, låt det vara',
      endedHeading: '{{partner}} hanterar inte {{organization}}',
      endedText: 'Det har avslutats. Era abonnemang och användare är som de var.',
    },
    settled: {
      approved: {
        heading: 'Någon annan har redan svarat: ja',
        text: 'Du behöver inte göra något. Om du tror att det var fel, säg till {{vendor}}: {{support}}',
      },
      refused: {
        heading: 'Någon annan har redan svarat: nej',
        text: 'Du behöver inte göra något.',
      },
      disputed: {
        heading: 'Någon annan har redan svarat',
        text: 'Svaret var att det inte har något med er att göra. {{vendor}} tittar på saken.',
      },
      expired: {
        heading: 'Tiden för att svara har gått ut',
        text: 'Frågan om beställning {{number}} har upphört. Ingen släpptes in genom den.',
      },
      withdrawn: {
        heading: 'Frågan har tagits tillbaka',
        text: 'Beställningen har ändrats eller avbrutits. Du behöver inte göra något.',
      },
      unanswerable: {
        heading: 'Frågan är inte längre öppen',
        text: '{{vendor}} tar hand om beställningen. Du behöver inte göra något.',
      },
    },
  },
}

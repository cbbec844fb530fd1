import type { ConsoleSentences } from './en.ts'

export const sv: ConsoleSentences = {
  frame: {
    title: '{{heading}} – Berth',
    signedInAs: 'Inloggad som {{name}}',
    mySessions: 'Mina inloggningar',
    signOut: 'Logga ut',
    skip: 'Hoppa till innehållet',
  },
  role: { viewer: 'Läsare', reviewer: 'Granskare', admin: 'Administratör' },
  home: {
    heading: 'Du är inloggad',
    lead: 'Konsolen är till för dem på {{vendor}} som avgör det som Berth inte kan avgöra självt.',
    role: 'Din roll är {{role}}.',
  },
  signIn: {
    heading: 'Logga in i konsolen',
    lead: 'För dem på {{vendor}} som tar hand om beställningar. Ska du starta en beställning? Använd i så fall länken i ditt mejl.',
    with: 'Logga in med {{provider}}',
    withLead: 'Du kommer tillbaka hit efteråt.',
    or: 'Eller med en kod till din mejl',
    address: 'Din mejladress',
    addressHelp: 'Den som du lades till som granskare med.',
    addressWrong: 'Det är inte en hel mejladress, som anna@foretag.example.',
    send: 'Skicka en kod',
    codeHeading: 'Ange koden från mejlet',
    codeSent:
      'Om {{email}} tillhör en granskare är sex siffror på väg dit. De gäller till {{time}}, i den här webbläsaren.',
    codeMissing: 'Inget mejl?',
    codeMissingHelp: {
      wait: 'Vänta en minut och titta även i skräpposten.',
      address: 'Är {{email}} rätt stavat, och är det adressen som du lades till som granskare med?',
      admin:
        'En administratör av Berth ser under ”Granskare” vilka som får logga in. Den första läggs till med ”berth reviewers add”.',
    },
    other: 'Använd en annan adress',
    signIn: 'Logga in',
    signedOut: 'Du är utloggad.',
    hasEnded: 'Du har loggats ut. Logga in igen och fortsätt där du var.',
    noWay:
      'Det finns inget öppet sätt att logga in. Den som driver Berth ser i loggen och i docs/operating.md vad som ska ställas in.',
  },
  refused: {
    'not-a-reviewer': {
      heading: 'Du får inte använda konsolen',
      text: 'Inloggningen lyckades, men ingen av dina grupper ger dig en roll här, eller så har du tagits bort. Fråga den som sköter grupperna eller en administratör av Berth.',
    },
    'sign-in-ended': {
      heading: 'Inloggningen blev inte klar',
      text: 'Den avbröts, tog för lång tid eller började i ett annat fönster. Inget har hänt: börja om.',
    },
    'sign-in-away': {
      heading: 'Inloggningstjänsten svarar inte',
      text: 'Det gick inte att nå den. Försök igen om en stund.',
    },
    again: 'Börja om',
  },
  problem: {
    closed: 'Koder skickas inte längre här: logga in på det andra sättet.',
    codeLimit: 'För många koder eller felaktiga försök. Du kan be om en ny efter {{time}}.',
    sessionGone: 'Den inloggningen hade redan avslutats.',
  },
  sessions: {
    heading: 'Här är du inloggad',
    lead: 'En inloggning upphör efter 12 timmar utan användning och senast efter 7 dagar. Avsluta den du inte känner igen, och berätta för en administratör.',
    this: 'Den här webbläsaren',
    began: 'Inloggad {{moment}}, med {{way}}',
    way: { code: 'kod', openid: 'inloggningstjänst' },
    seen: 'Senast använd {{moment}}',
    ends: 'Upphör {{moment}} om den inte används',
    end: 'Avsluta',
    endOf: 'Avsluta inloggningen i {{browser}}',
    endOthers: 'Avsluta alla andra',
    askOthers: 'Avsluta inloggningen i alla andra webbläsare?',
    askHeading: 'Avsluta inloggningen i {{browser}}?',
    askText: 'Den som använder den måste logga in igen. Inget som har gjorts där ändras.',
    yes: 'Avsluta',
    no: 'Låt den vara',
    unknown: 'en webbläsare som inte anger sitt namn',
  },
}

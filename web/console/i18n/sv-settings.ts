export const svSettings = {
  settings: {
    heading: 'Inställningar',
    lead: 'En ändring gäller genast för det som kommer. Det som redan har börjat behåller vad som lovats: en koppling sin tid för ångra, en beställning sin sista dag.',
    mayNot: 'En administratör får ändra dem.',
    elsewhere:
      'Adresser och hemligheter för databas, e-post och era system anges där Berth startas: se docs/operating.md.',
    log: 'Vem som har ändrat vad',
    on: 'Ja',
    off: 'Nej',
    none: 'inget',
    defaultIs: 'Förval: {{value}}',
    toDefault: 'Använd förvalet',
    toDefaultOf: 'Använd förvalet för ”{{name}}”',
    changed: 'Ändrad',
    unsaved_one: '{{count}} ändring är inte sparad',
    unsaved_other: '{{count}} ändringar är inte sparade',
    save: 'Spara',
    discard: 'Kasta',
    saved: 'Sparat. Det gäller från och med nu.',
    conflict:
      'Någon annan har ändrat inställningarna under tiden. De visas som de är nu, med dina ändringar ovanpå: titta en gång till och spara sedan.',
    allowed: {
      address: 'En hel e-postadress, som anna@foretag.example, eller inget.',
      text: 'En rad med 1 till {{most}} tecken.',
      number: 'Ett heltal från {{least}} till {{most}}.',
      days: 'Högst {{most}} heltal från 1 till {{atMost}}, vart och ett större än det förra, med kommatecken emellan.',
    },
    group: {
      vendor: 'Vilka ni är',
      contact: 'Kontaktpersoner och deras beställningar',
      claims: 'Frågor till administratörer',
      mapping: 'Koppling och ångra',
      departures: 'När administratören är borta',
      matching: 'Matchning',
    },
    choice: {
      continue: 'Nej: administratörerna får veta det och kan avsluta det',
      'consent-above-threshold': 'Med minst 100 användare eller en verifierad domän',
      'consent-always': 'Alltid',
    },
    of: {
      vendorName: { name: 'Ert namn', help: 'Så som det står i mejl och på sidor.' },
      vendorSupport: {
        name: 'Hur man når er',
        help: 'En adress eller ett nummer till er, för den som inte vill använda en länk i ett mejl.',
      },
      reviewerEmail: {
        name: 'Granskarnas brevlåda',
        help: 'Får meddelanden, till exempel om kontaktpersoner som inte börjar. Tomt: ingen får dem.',
      },
      invitationReminderDays: {
        name: 'Påminn kontaktpersoner efter dagar',
        help: 'Räknat från inbjudan, så länge de inte har börjat.',
      },
      silentContactNoticeDays: {
        name: 'Säg till granskarna efter dagar',
        help: 'Så många dagar utan att någon har börjat.',
      },
      orderExpiryDays: {
        name: 'Dagar för att bli klar',
        help: 'Sedan går beställningen ut. Klockan står still medan administratörer eller granskare tillfrågas.',
      },
      claimReminderDays: {
        name: 'Påminn administratörer efter dagar',
        help: 'Räknat från frågan, så länge ingen har svarat.',
      },
      claimExpiryDays: {
        name: 'Dagar för ett svar',
        help: 'Sedan går frågan ut, och kontaktpersonen väljer hur det går vidare.',
      },
      undoHours: {
        name: 'Timmar då en koppling kan ångras',
        help: '0: aldrig. Kopplingar som redan finns behåller sin tid.',
      },
      partnerMapping: {
        name: 'En partners beställning för en befintlig kund väntar på kundens administratörer',
        help: 'Innan de säger ja kopplas partnerns beställning inte.',
      },
      isOneOrganizationPerUser: {
        name: 'En organisation per användare',
        help: 'Den som är användare i en organisation blir inte administratör för en ny.',
      },
      doPartnersSeeFullFacts: {
        name: 'Partner ser alla uppgifter',
        help: 'Annars ser de bara ungefär hur stora organisationer är.',
      },
      domainProofDays: {
        name: 'Dagar för att bevisa en domän',
        help: 'Så länge väntar vi på TXT-posten när ingen administratör svarar.',
      },
      objectionDays: {
        name: 'Dagar för att invända',
        help: 'Så länge har varje känd administratör på sig innan granskare får släppa in någon. Aldrig under 7.',
      },
      departureDecisionDays: {
        name: 'Dagar för de två granskarna',
        help: 'Sedan går beställningen tillbaka till kontaktpersonen.',
      },
      isMatchingBeyondLiteral: {
        name: 'Hitta även andra stavningar',
        help: 'Efter ord, ljud och domäner; annars bara efter de bokstavliga reglerna.',
      },
      matchesPerSetup: {
        name: 'Sökningar per beställning',
        help: 'Efter så många avgör en granskare.',
      },
      leastMatchMilliseconds: {
        name: 'Minsta tid för en sökning, i millisekunder',
        help: 'Svaret i guiden kommer aldrig tidigare, så att tiden inte avslöjar något.',
      },
    },
  },
}

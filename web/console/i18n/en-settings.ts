/** Settings that are changed while Berth runs. */
export const enSettings = {
  settings: {
    heading: 'Settings',
    lead: 'A change holds at once for what comes. What has begun keeps what it was told: a mapping its time for undo, an order its last day.',
    mayNot: 'An admin may change them.',
    elsewhere:
      'Addresses and secrets of the database, mail and your systems are set where Berth is started: see docs/operating.md.',
    log: 'Who changed what',
    on: 'Yes',
    off: 'No',
    none: 'nothing',
    defaultIs: 'Default: {{value}}',
    toDefault: 'Use the default',
    toDefaultOf: 'Use the default for “{{name}}”',
    changed: 'Changed',
    unsaved_one: '{{count}} change is not saved',
    unsaved_other: '{{count}} changes are not saved',
    save: 'Save',
    discard: 'Discard',
    saved: 'Saved. It holds from now on.',
    conflict:
      'Somebody else has changed the settings meanwhile. They are shown as they are now, with your changes on top: look at them once more, then save.',
    allowed: {
      address: 'A whole e-mail address, like ann@company.example, or nothing.',
      text: 'A line of 1 to {{most}} characters.',
      number: 'A whole number from {{least}} to {{most}}.',
      days: 'At most {{most}} whole numbers from 1 to {{atMost}}, each larger than the one before, with commas between.',
    },
    group: {
      vendor: 'Who you are',
      contact: 'Contacts and their orders',
      claims: 'Questions to administrators',
      mapping: 'Mapping and undo',
      departures: 'When the administrator is gone',
      matching: 'Matching',
    },
    choice: {
      continue: 'No: the administrators are told, and can end it',
      'consent-above-threshold': 'With 100 users or more, or a verified domain',
      'consent-always': 'Always',
    },
    of: {
      vendorName: { name: 'Your name', help: 'As people read it in mails and on pages.' },
      vendorSupport: {
        name: 'How people reach you',
        help: 'An address or number of yours, for whoever will not use a link from a mail.',
      },
      reviewerEmail: {
        name: 'Mailbox of your reviewers',
        help: 'Gets notices, such as of contacts who do not begin. Empty: nobody gets them.',
      },
      invitationReminderDays: {
        name: 'Remind contacts after days',
        help: 'Counted from the invitation, as long as they have not begun.',
      },
      silentContactNoticeDays: {
        name: 'Tell reviewers after days',
        help: 'Days without a beginning after which your reviewers are told.',
      },
      orderExpiryDays: {
        name: 'Days for the setup',
        help: 'Then the order expires. The clock stands still while administrators or reviewers are asked.',
      },
      claimReminderDays: {
        name: 'Remind administrators after days',
        help: 'Counted from the question, as long as nobody has answered.',
      },
      claimExpiryDays: {
        name: 'Days for an answer',
        help: 'Then the question expires, and the contact decides what comes next.',
      },
      undoHours: {
        name: 'Hours in which a mapping can be undone',
        help: '0: never. Mappings that are there keep theirs.',
      },
      partnerMapping: {
        name: 'A partner’s order for an existing customer waits for its administrators',
        help: 'Until they say yes, the partner’s order is not mapped.',
      },
      isOneOrganizationPerUser: {
        name: 'One organization for each user',
        help: 'Who is a user of one organization does not become administrator of a new one.',
      },
      doPartnersSeeFullFacts: {
        name: 'Partners see all facts',
        help: 'Otherwise they see sizes of organizations in bands only.',
      },
      domainProofDays: {
        name: 'Days to prove a domain',
        help: 'How long the TXT record is waited for when no administrator answers.',
      },
      objectionDays: {
        name: 'Days to object',
        help: 'Every administrator on record has them before reviewers may let somebody in. Never fewer than 7.',
      },
      departureDecisionDays: {
        name: 'Days for the two reviewers',
        help: 'Then the order returns to its contact.',
      },
      isMatchingBeyondLiteral: {
        name: 'Find other spellings too',
        help: 'By words, sounds and domains; otherwise by the literal rules alone.',
      },
      matchesPerSetup: {
        name: 'Searches in one setup',
        help: 'After that many, a reviewer decides.',
      },
      leastMatchMilliseconds: {
        name: 'Least time of a search, in milliseconds',
        help: 'An answer in the wizard never comes sooner, so that its time tells nothing.',
      },
    },
  },
}

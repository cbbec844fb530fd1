/** Every sentence of the wizard and of the approver's page. sv.ts has the same keys. */
export const en = {
  page: {
    skip: 'Skip to the content',
    language: 'Language',
    appearance: {
      auto: 'Appearance: like your device',
      light: 'Appearance: light',
      dark: 'Appearance: dark',
    },
    questions: 'Questions? {{vendor}} helps you: {{support}}',
    berth: 'This page is run with Berth on behalf of {{vendor}}.',
    title: '{{heading}} – {{vendor}}',
    loading: 'The page is loading',
    optional: 'optional',
  },
  entrance: {
    setup: {
      heading: 'Set up order {{number}} from {{vendor}}',
      lead: 'This order is to be set up by {{masked}}. We will send a code to that address.',
      next: 'What happens next',
      steps: {
        code: 'Type the six digits that we send you. They prove that the mailbox is yours.',
        company: 'Tell us which company the service is for, and who is to administer it there.',
        confirm: 'See exactly what will happen, then confirm. Nothing is started before that.',
      },
      saved:
        'It takes about three minutes. Every answer is saved: the same link opens the same page again, on any device.',
    },
    takeOver: {
      heading: 'Continue the setup of order {{number}} from {{vendor}}',
      lead: 'You are asked to continue this order. We will send a code to {{masked}}.',
    },
    claim: {
      heading: '{{vendor}} has a question for you',
      lead: 'Only the holder of {{masked}} can read and answer it. We will send a code to that address.',
      why: 'We show nothing before the code, so that a forwarded e-mail tells a stranger nothing. Opening this page has answered nothing.',
    },
    send: 'Send the code',
    suspicious: 'Not sure that this is genuine?',
    suspiciousHelp:
      'Then stop here. Ask {{vendor}} the way you usually do, or write to {{support}}, and name the order.',
    notYou: 'Is {{masked}} not your address?',
    notYouHelp:
      'Only that mailbox gets the code. Forward the e-mail to the right person at that address, or ask {{vendor}} ({{support}}) to send it to somebody else.',
    sessionEnded:
      'You have been away for a while. Prove your mailbox once more; everything that you answered is still there.',
  },
  code: {
    heading: 'Enter the code from the e-mail',
    sent: 'We sent six digits to {{masked}}. They work until {{time}}.',
    label: 'Six-digit code',
    continue: 'Continue',
    again: 'Send a new code',
    againIn_one: 'You can ask for a new code in {{count, number}} second.',
    againIn_other: 'You can ask for a new code in {{count, number}} seconds.',
    sentAgain: 'A new code is on its way. Use the newest e-mail.',
    missing: 'Has the code not arrived?',
    missingHelp: {
      wait: 'Give it a minute. Some e-mail systems hold the first e-mail from a new sender.',
      spam: 'Look in your spam folder, and in the quarantine if your company has one.',
      address:
        'It goes to {{masked}} only, never to an address that the first e-mail was forwarded to.',
      ask: 'Still nothing? {{vendor}} helps you: {{support}}',
    },
    incomplete: 'The code has six digits.',
    other: 'Go back',
  },
  problem: {
    codeWrong_one: 'That code is not right. {{count, number}} try left.',
    codeWrong_other: 'That code is not right. {{count, number}} tries left.',
    codeWrongPlain: 'That code is not right.',
    codeEnded: 'That code no longer works. Ask for a new one.',
    codeLimit:
      'That were too many codes for now. Wait an hour and try again; if it still does not work then, try tomorrow. Nothing is lost.',
    network: 'We could not reach the server. Check your connection and try again. Nothing is lost.',
    server: 'Something went wrong on our side. Try again in a moment. Nothing is lost.',
    busy: 'That went too fast for us. Wait a moment and try again.',
    outOfTurn:
      'This order has moved on since the page was loaded, perhaps in another window. Here is where it is now.',
    previewChanged:
      'Something has changed since you saw this. Please read it once more before you confirm.',
    choiceRefused: 'That answer cannot be chosen any more. Please choose again.',
    choiceDisputed:
      'That organization has said that this order has nothing to do with them. Please choose another answer.',
    askedAlready:
      'Its administrators have been asked already. Wait for their answer, or choose now.',
    notAccepted: 'This was not accepted. Please check it.',
    claimEnded: 'The question has been settled in the meantime.',
    again: 'Try again',
  },
  gone: {
    heading: 'This link no longer works',
    lead: 'A link ends when a newer e-mail has been sent, when somebody else has taken over, or when the matter is settled.',
    newer: 'Look for a newer e-mail about the same order, and use its link.',
    ask: 'No newer e-mail? Ask {{vendor}} to send one: {{support}}',
    askPlain: 'No newer e-mail? Ask the company that you ordered from to send one.',
  },
  missing: {
    heading: 'There is no such page',
    lead: 'The address is not complete. Open the link in the e-mail again, or copy the whole of it.',
  },
  failure: { heading: 'The page could not be loaded', crash: 'The page has stopped working' },
  rail: {
    heading: 'Setup',
    yourOrder: 'Your order',
    order: 'Order {{number}}',
    from: 'from {{vendor}}',
    quantity: '{{count, number}} ×',
    expires: 'Set it up by {{date}}',
    change: 'Change',
    changeNamed: 'Change: {{step}}',
    step: 'Step {{number}} of {{total}}',
    details: 'Order and answers',
    answered: 'answered',
    now: 'now',
    stage: {
      mailbox: 'Mailbox proved',
      intent: 'Who it is for',
      partner: 'Acting partner',
      company: 'Company and administrator',
      candidates: 'Organization',
      preview: 'Check and confirm',
      progress: 'Start of the service',
    },
    newOrganization: 'A new organization',
  },
  back: {
    back: 'Back',
    heading: 'Take back the question?',
    lead: 'If you change an answer now, the question to {{name}} is withdrawn and its answer no longer counts.',
    yes: 'Take it back and change',
    no: 'Keep waiting',
  },
  notice: {
    approved:
      '{{organization}} has said yes. Check that everything is right and confirm; then the service starts.',
    refused:
      '{{organization}} has said no. The subscription has not been added there. Choose again, or ask {{vendor}}.',
    expired: 'Nobody at {{organization}} answered in time. Choose again, or ask {{vendor}}.',
    sentBack: '{{vendor}} has looked at your order and asks you to choose again.',
    undone:
      '{{vendor}} has undone this: the subscription no longer goes to {{organization}}. Please choose again.',
    withdrawn: 'The question to {{organization}} was taken back because an answer was changed.',
    questionSent:
      'We have asked the administrators of {{organization}} by e-mail whether the subscription belongs there. They answer you directly. Choose here when you have heard from them; your answers are kept.',
    reason: 'The reason given: “{{reason}}”',
    theOrganization: 'the organization',
  },
  intent: {
    heading: 'Who is this order for?',
    help: 'It decides which organization the subscription is added to.',
    'customer-own': {
      name: 'Our own company',
      text: 'The subscription will belong to your company’s organization.',
    },
    'partner-for-customer': {
      name: 'A customer of ours',
      text: 'The subscription will belong to the customer. You name the customer, and who is to administer it there.',
    },
    'partner-own': {
      name: 'Our own company',
      text: 'The subscription will belong to your own partner organization.',
    },
    missing: 'Choose who the order is for.',
  },
  partner: {
    heading: 'Which partner organization acts for the customer?',
    help: 'You can act for the organizations below. The customer will see the name.',
    newHeading: 'What is your partner organization called?',
    newHelp:
      'We know of no partner organization of yours yet, so one will be made. The customer will see its name.',
    name: 'Name of the partner organization',
    missing: 'Choose the organization that acts.',
    nameMissing: 'Enter the name.',
    oneHeading: 'Do you act for {{partner}}?',
    oneHelp: 'The customer will see this name as its partner.',
    confirm: 'Yes, this is who we are',
    unrecognised: 'I do not recognise this',
    unsure: 'I am not sure: ask the vendor',
    unrecognisedHelp:
      'If you do not recognise it or are not sure, {{vendor}} looks at the order. Nothing you entered is lost, and we send you a mail.',
    customers: 'Manages {{customers}}',
    customersMore_one: 'Manages {{customers}} and {{count, number}} more',
    customersMore_other: 'Manages {{customers}} and {{count, number}} more',
  },
  company: {
    heading: {
      'customer-own': 'Which company is the service for?',
      'partner-for-customer': 'Which customer is the service for?',
      'partner-own': 'Which company is the service for?',
    },
    help: 'We use this to see whether the company already has an organization at {{vendor}}, so that it does not end up with two.',
    name: 'Company name',
    nameHelp: 'As it is registered, or as it is usually written.',
    email: 'Administrator’s e-mail address',
    emailHelp: {
      'customer-own':
        'Who is to administer the service in the company? It can be you or somebody else.',
      'partner-for-customer': 'A person at the customer, not at your own company.',
      'partner-own':
        'Who is to administer the service in your company? It can be you or somebody else.',
    },
    mine: 'I will administer it: {{email}}',
    nameMissing: 'Enter the company’s name.',
    emailMissing: 'Enter the administrator’s e-mail address.',
    emailShape: 'Enter a whole e-mail address, such as name@company.example.',
    nameRefused: 'This name cannot be used. Enter it with at most 200 characters.',
    refused: {
      malformed: 'This is not an e-mail address that we can send to. Check it for typing errors.',
      roleAddress:
        'This address is read by several people, so it cannot become administrator. Name a person.',
      ownAddress: 'Name somebody at the customer, not yourself.',
      ownPartner:
        'This is an address in your own partner organization. Name somebody at the customer.',
      memberElsewhere:
        'This person already belongs to another organization, and a person can belong to one only. Name somebody else, or another address.',
      other: 'This address cannot be used here. Enter another one.',
    },
    continue: 'Continue',
    searching: 'We are looking for the organization …',
  },
  address: {
    heading: 'Did you mean {{likely}}?',
    lead: 'You entered {{typed}}. What stands after the @ looks like a typing error.',
    help: 'Nothing has been searched for or sent yet. Your answer counts, not our guess.',
    yes: 'Yes, use that',
    no: 'No, keep {{typed}}',
  },
  candidates: {
    heading: {
      'customer-own': 'Which of these is your organization?',
      'partner-for-customer': 'Which of these is the customer’s organization?',
      'partner-own': 'Which of these is your organization?',
    },
    help: 'The subscription will be added to the one that you choose. Each card says what happens if you choose it.',
    noneHeading: 'We found no organization for {{company}}',
    noneHelp: 'You can have a new one made, or ask {{vendor}} if you believe that there is one.',
    certain: 'Your subscription will be added to {{organization}}.',
    certainForCustomer: 'The subscription will be added to {{organization}}.',
    certainHelp: '{{email}} already administers this organization.',
    certainWrong: 'This is wrong',
    certainWrongHelp:
      '{{vendor}} then looks at your order before anything is added, and writes to you.',
    create: {
      name: 'None of these: create a new organization',
      alone: 'Create a new organization',
      text: 'A new organization called {{company}} is made. You confirm it on the next page.',
    },
    whyNew: {
      label: 'Why none of these?',
      help: '{{vendor}} asks, so that no company has two organizations by mistake.',
      separate: 'We are a separate company or unit, with administrators of our own',
      unknown: 'I do not know any of these',
      unused: 'It is an old one that nobody uses any more',
      other: 'Something else',
      words: 'In your own words',
      missing: 'Say why none of these is meant.',
      missingWords: 'Write a few words.',
    },
    unsure: {
      name: 'I am not sure: ask the vendor',
      text: '{{vendor}} looks at your order and decides or writes to you. Nothing happens until then.',
    },
    missing: 'Choose one of the answers.',
    continue: 'Continue',
    searches_zero: 'This was the last search. If nothing here fits, ask {{vendor}}.',
    searches_one:
      'If the name or address was not right, you can search {{count, number}} more time.',
    searches_other:
      'If the name or address was not right, you can search {{count, number}} more times.',
    change: 'Change the name or address',
    ask: 'Ask its administrator for me',
    askHelp:
      'It is in use. If you are unsure, let its administrator say whether the subscription belongs there.',
    why: 'Why we propose it: ',
    ifChosen: 'If you choose it: ',
    ifContinued: 'When you continue: ',
    noNew:
      '{{email}} already belongs to an organization, and a person can belong to one only. To have a new one made, name another administrator.',
    mark: { 'in-use': 'In use', 'probably-unused': 'Probably unused', 'being-made': 'Being made' },
    kind: { customer: 'Customer organization', partner: 'Partner organization' },
    choosing: {
      confirm: 'you check everything once more and confirm.',
      'ask-administrators':
        'its administrators are asked, and the order waits until one of them approves.',
      'ask-administrators-for-customer':
        'the subscription is added there when you confirm. Whether {{person}} may administer it, its own administrators decide; we ask them.',
      'ask-this-administrator':
        'we ask {{person}}, who administers it, to confirm that the order is theirs.',
      'ask-this-administrator-for-customer':
        'the subscription is added there when you confirm, and we ask {{person}}, who administers it, whether the order is theirs.',
      'approve-yourself': 'you administer it, so you can let {{person}} in yourself.',
    },
  },
  facts: {
    created: 'Created {{date}}',
    users_one: '{{count, number}} user',
    users_other: '{{count, number}} users',
    usersBand: '{{band}} users',
    noUsers: 'No users',
    subscriptions_one: '{{count, number}} active subscription',
    subscriptions_other: '{{count, number}} active subscriptions',
    subscriptionsBand: '{{band}} active subscriptions',
    noSubscriptions: 'No active subscriptions',
    origin: {
      'trial-online': 'Began as a trial',
      'purchase-online': 'Bought online',
      partner: 'Came through a partner',
      direct: 'Bought from the vendor',
    },
    lastActive: 'Last active {{date}}',
    domains: 'E-mail domains: {{domains}}',
    manages_one: 'Manages {{count, number}} customer',
    manages_other: 'Manages {{count, number}} customers',
    bandOver: '{{number, number}} or more',
  },
  evidence: {
    'is-administrator': 'The person whom you named administers it.',
    'is-member': 'The person whom you named is a user there, but not an administrator.',
    'known-address': 'The address that you gave is known there.',
    'being-made': 'It is being made for somebody at @{{domain}}.',
    'same-first-five': 'The first five letters of the name agree.',
    'same-domain-users_one': '{{count, number}} person there uses @{{domain}}.',
    'same-domain-users_other': '{{count, number}} people there use @{{domain}}.',
    'same-domain-users-plain': 'People there use the same e-mail domain.',
    'same-registrable-domain': 'People there use addresses under {{domain}}.',
    'same-registrable-domain-plain': 'People there use addresses under the same domain.',
    'verified-domain': 'It has proved that it owns {{domain}}.',
    'verified-domain-plain': 'It has proved that it owns the same e-mail domain.',
    'same-name': 'The name is the same.',
    'other-name': 'It is also known as “{{name}}”.',
    'other-name-plain': 'It is also known by the name that you gave.',
    'same-words': 'Both names have: {{words}}.',
    'same-words-plain': 'The names are alike.',
    'translated-words': 'The names mean the same: {{words}}.',
    'translated-words-plain': 'The names mean the same.',
    'similar-spelling': 'The names are spelt almost alike: {{words}}.',
    'similar-spelling-plain': 'The names are spelt almost alike.',
    acronym: '“{{acronym}}” is made of the first letters of the name.',
    'acronym-plain': 'One name is made of the first letters of the other.',
    'same-legal-form': 'It is the same kind of company (such as Ltd or AB).',
    'same-country': 'The country is the same.',
    'only-on-domain': 'No other organization uses {{domain}}.',
    'only-on-domain-plain': 'No other organization uses the same e-mail domain.',
    'main-on-domain': 'Its name is part of the domain {{domain}}.',
    'main-on-domain-plain': 'Its name is part of the e-mail domain.',
    'name-in-domain': 'The name that you gave is part of the domain {{domain}}.',
    'name-in-domain-plain': 'The name that you gave is part of the e-mail domain.',
    'name-only': 'An address there is open to everybody, so only the name was compared.',
    'other-words': 'The name has other words: “{{words}}”.',
    'other-words-plain': 'The name also has other words.',
    'nothing-in-common': 'The name is quite another one.',
    'other-numbers': 'The numbers in the names are not the same.',
    'other-legal-form': 'It is another kind of company (such as Ltd or AB).',
    'other-country': 'It is in another country.',
    'other-script': 'The name is written in another script, so it could not be compared.',
    'other-domain': 'It uses other e-mail domains than the one that you gave.',
    'many-on-domain': 'Several organizations use {{domain}}.',
    'many-on-domain-plain': 'Several organizations use the same e-mail domain.',
  },
  ownApproval: {
    heading: 'You administer {{organization}}. Let {{person}} become administrator?',
    lead: 'You named somebody else as administrator. Because you administer {{organization}} yourself, you can let that person in now.',
    meaning:
      'An administrator can add and remove users, see and change the organization’s subscriptions, and let in further administrators.',
    accept: '{{person}} must accept in their own mailbox before it takes effect.',
    recorded: 'Your approval is recorded with your address and the time.',
    yes: 'Let this person in',
    no: 'Name somebody else',
  },
  parked: {
    heading: {
      administrator: 'Your order waits for an answer from {{organization}}',
      confirmation: 'Your order waits for a confirmation from {{organization}}',
    },
    asked_one:
      'We have asked {{count, number}} administrator of {{organization}}. When that person approves, you continue here. You will not need to enter anything again.',
    asked_other:
      'We have asked {{count, number}} administrators of {{organization}}. When one of them approves, you continue here. You will not need to enter anything again.',
    confirmation:
      'We have asked {{person}} to confirm that this order is theirs. When they do, you continue here. You will not need to enter anything again.',
    question: 'What we asked',
    questionText: {
      administrator:
        'May {{person}} become administrator of {{organization}}, for order {{number}}?',
      confirmation: 'Is order {{number}} yours, and does it belong to {{organization}}?',
    },
    whom: 'Whom we asked',
    when: 'When',
    until: 'The question ends',
    outcomes: 'What happens at each answer',
    yes: { name: 'Yes', text: 'You get an e-mail and continue here, at the confirmation.' },
    no: { name: 'No', text: 'You get an e-mail with the reason and choose again.' },
    notUs: {
      name: 'Nothing to do with us',
      text: '{{vendor}} looks at the order and writes to you.',
    },
    silence: {
      name: 'No answer',
      text: 'We remind them. On {{date}} the question ends, and you choose again.',
    },
    close:
      'You can close this page. We will write to {{email}}, and the link in the e-mail opens this page again.',
    refreshed: 'This page refreshes itself. Last looked at {{time}}.',
    whomToAsk:
      'You may also speak to them yourself. If it takes too long, {{vendor}} helps you: {{support}}',
    change: 'Change an answer instead',
  },
  handOver: {
    ways: 'Other ways',
    toColleague: {
      way: 'I am not the right person',
      heading: 'Who is to set up order {{number}} instead of you?',
      lead: 'That person gets an e-mail that says that you handed the order over, and proves their mailbox with a code as you did.',
      answers: 'What you typed stays, so that they only have to check it.',
    },
    toCustomer: {
      way: 'The customer will set it up',
      heading: 'Who at the customer is to set up order {{number}}?',
      lead: 'That person gets an e-mail that says that you handed the order over, and proves their mailbox with a code as you did.',
      answers: 'What you typed is not passed on: the customer begins anew.',
    },
    email: 'Their e-mail address',
    emailShape: 'Enter a whole address, such as eva@acme.example.',
    propose: 'Propose that {{partner}} is linked as their partner',
    proposeHelp:
      'The e-mail tells the customer of it. A link to an organization that exists already needs a yes from its administrators.',
    ends: 'Your link and this page stop working at once. Only {{vendor}} can bring the order back to you.',
    send: 'Hand the order over',
    keep: 'Keep the order',
    refused: {
      'to-oneself': 'That is your own address: the order is with you already.',
      'had-it-before':
        'That person had this order before and passed it on. Name somebody else, or ask {{vendor}}: {{support}}',
      'only-the-vendor':
        'Only {{vendor}} can hand a customer’s order over to a partner: {{support}}',
    },
    done: {
      heading: 'Order {{number}} is now with {{address}}',
      lead: 'They get an e-mail with a link of their own. Your links have stopped working, and you can close this page.',
      wrong: 'Was that a mistake? Tell {{vendor}}, and name order {{number}}: {{support}}',
    },
  },
  request: {
    heading: 'Somebody asks to set up order {{number}} in your place',
    lead: 'They opened a link from one of our e-mails to you, perhaps because it was forwarded. You alone decide.',
    who: 'Address that they typed',
    typed: '“{{address}}”',
    when: 'Asked',
    unchecked:
      'We have not checked the address. Say yes only if you know the person, and it is theirs.',
    agreeing:
      'If you hand the order over, they get an e-mail of their own, and your links stop working.',
    refusing: 'If you keep it, nothing changes, and they are told nothing.',
    agree: 'Hand the order over',
    refuse: 'Keep the order',
    later: 'Decide later',
  },
  asking: {
    summary: 'You are not {{masked}}? Ask for the order to be handed over to you',
    lead: 'We ask the person at {{masked}}. If they agree, you get an e-mail with a link of your own.',
    email: 'Your own e-mail address',
    send: 'Ask for the order',
    sent: 'Thank you. Unless the matter is settled already, we ask the person at {{masked}}. If they agree, you get an e-mail at the address that you typed; otherwise you hear nothing. Is it urgent? Turn to {{vendor}}: {{support}}',
  },
  orders: {
    way_one: 'You have {{count, number}} other order to set up',
    way_other: 'You have {{count, number}} other orders to set up',
    heading: 'These orders wait at {{email}}',
    lead: 'You have proved this mailbox, so you can go on with each of them without another code.',
    company: 'For {{company}}',
    state: {
      invited: 'Not begun yet.',
      'in-setup': 'Begun.',
      'awaiting-approval': 'Waits for an answer.',
      'in-review': 'Is being looked at.',
    },
    next: {
      contact: 'You are next.',
      approver: 'The organization’s administrators are next.',
      reviewer: '{{vendor}} is next.',
    },
    open: 'Open order {{number}}',
    goOn: 'Go on with order {{number}}',
    back: 'Back to order {{number}}',
  },
  elsewhere: {
    heading: 'We will ask the person at {{address}} to continue.',
    lead: 'Only that person can show that the address is theirs, so the setup continues there.',
    get: 'They get an e-mail with a link, prove their mailbox with a code, and continue where you stopped.',
    kept: 'What you entered is kept. You do not need to do anything more.',
    asked: 'Asked {{date}}',
    change: 'Was the address wrong? Enter another one',
    remind:
      'Tell them that an e-mail from {{vendor}} about order {{number}} is coming; it may land in the spam folder.',
  },
  departure: {
    copy: 'Copy',
    copied: 'Copied',
    copyName: 'Copy: {{name}}',
    offer: {
      heading: 'Does nobody administer {{organization}} any more?',
      lead: 'There is a way to go on without an answer. It takes some days, and everybody on record can stop it.',
      proof: 'You show that {{domain}} is yours: somebody sets a record in its DNS.',
      objection:
        'We write to every administrator on record. They have {{days, number}} days to object.',
      reviewers: 'Then two people at {{vendor}} decide, one after the other.',
      acceptance: 'If they agree, you confirm here, and {{person}} is asked to accept by e-mail.',
      begin: 'Go this way',
    },
    proving: {
      heading: 'Show that {{domain}} is yours',
      record: 'The record to set',
      lead: 'Please have this record set in the DNS of {{domain}}. It changes nothing for e-mail or websites, and can be removed afterwards.',
      type: 'Type',
      name: 'Name',
      value: 'Value',
      help: 'Some forms add the domain by themselves: then the name is only _berth-challenge.',
      passOn:
        'Somebody else looks after it? We have sent these lines to {{email}} too: forward them.',
      check: 'The record is set: check now',
      notYet: 'We have not looked for it yet.',
      byItself: 'We also look by ourselves, until {{date}}. Then you would choose again.',
      lookedUp: 'Looked up {{date}}',
      outcome: {
        proved: 'The record is there.',
        'other-records':
          'There is a record of that name, but it says something else. Does it hold exactly the value above?',
        'no-record':
          'There is no such record yet. It can take an hour until a new one is seen everywhere.',
        'no-answer': 'The name servers of {{domain}} did not answer. We try again by ourselves.',
        'not-alone':
          'The record is there, but {{domain}} is also used by others now. Please ask the vendor.',
      },
    },
    proved: 'The record for {{domain}} was found. You can remove it now.',
    objection: {
      heading: 'The administrators of {{organization}} can object now',
      told_one: 'We have written to {{count, number}} administrator on record.',
      told_other: 'We have written to {{count, number}} administrators on record.',
      next: 'If nobody objects until {{date}}, two people at {{vendor}} decide. We write to you; you do not need to do anything until then.',
    },
    deciding: {
      heading: 'Two people decide now about {{organization}}',
      text: 'Nobody at {{organization}} has objected. We write to you as soon as both have decided. You do not need to do anything.',
    },
  },
  review: {
    heading: '{{vendor}} is looking at your order',
    since: 'Since {{date}}',
    reason: {
      'not-sure': 'You asked {{vendor}} to decide which organization is the right one.',
      'match-wrong': 'You said that the proposed organization is not the right one.',
      'too-many-matches':
        'There have been several searches without a clear result, so a person looks at it.',
      'too-many-claims':
        'Several questions have been asked without a result, so a person looks at it.',
      'claim-disputed': 'The organization says that the order has nothing to do with them.',
      'claim-unanswerable': 'The organization has nobody whom we can ask.',
      'partner-unclear': 'It must be checked for which partner organization you act.',
      'run-failed': 'The service could not be started by itself.',
      undone: 'Where the subscription goes was undone.',
      'administrator-gone': 'No administrator of the organization has answered.',
      'new-despite-match': 'There may be an organization for this company already.',
      other: 'Something about it has to be decided by a person.',
    },
    next: 'They decide, or write to you at {{email}}. You do not need to do anything, and nothing you entered is lost.',
    close: 'You can close this page. The link in the e-mail opens it again.',
    ask: 'In a hurry? Name order {{number}} to {{vendor}}: {{support}}',
  },
  preview: {
    heading: 'Is this right?',
    help: 'Nothing has happened yet. This is what happens when you confirm.',
    subscription: 'What was bought',
    organization: 'goes to',
    isNew: 'A new organization that is made for it',
    isExisting: 'An organization that exists already',
    administrator: 'Administrator',
    standing: {
      'is-administrator': 'already administers it. Nothing changes for them.',
      'becomes-now': 'becomes administrator now.',
      'must-accept':
        'is asked by e-mail, and becomes administrator on accepting. The subscription does not wait for it.',
      'administrators-decide':
        'does not become administrator by this. The organization’s own administrators decide, and we ask them.',
    },
    partner: 'Partner',
    link: {
      accepted: 'manages the new organization.',
      proposed: 'is proposed as partner. The customer’s administrators accept it or not.',
      existing: 'manages it already.',
    },
    told: 'Who gets an e-mail',
    nobody: 'Nobody but you',
    undo: 'Can be undone',
    undoText_one: 'For {{count, number}} hour after you confirm, by {{vendor}}.',
    undoText_other: 'For {{count, number}} hours after you confirm, by {{vendor}}.',
    confirm: 'Confirm and start',
    change: 'Change something',
  },
  progress: {
    heading: 'Your service is being started',
    lead: 'The subscription now belongs to {{organization}}. This usually takes less than a minute. You can close the page; we write to you when it is done.',
    step: {
      'create-organization': {
        pending: 'Create {{organization}} in the product',
        now: 'Creating {{organization}} in the product …',
        done: '{{organization}} is created in the product',
      },
      'create-partner-organization': {
        pending: 'Create the partner organization in the product',
        now: 'Creating the partner organization in the product …',
        done: 'The partner organization is created in the product',
      },
      'attach-subscription': {
        pending: 'Add the subscription to {{organization}}',
        now: 'Adding the subscription to {{organization}} …',
        done: 'The subscription is added to {{organization}}',
      },
      'add-administrator': {
        pending: 'Make {{person}} administrator',
        now: 'Making {{person}} administrator …',
        done: '{{person}} is administrator',
        waiting: '{{person}} becomes administrator on accepting in their mailbox',
        decided: '{{person}} becomes administrator if the organization’s administrators approve',
      },
      'link-partner': {
        pending: 'Link the partner',
        now: 'Linking the partner …',
        done: 'The partner is linked',
        waiting: 'The partner is linked when the customer accepts',
      },
    },
    retrying: 'It did not work the first time. We keep trying by ourselves.',
    failed: 'This did not work. {{vendor}} has been told and takes care of it.',
    undone: 'This has been undone.',
    state: {
      pending: 'to come',
      waiting: 'waiting',
      done: 'done',
      failed: 'failed',
      undone: 'undone',
      now: 'under way',
    },
  },
  done: {
    heading: '{{organization}} is ready to use',
    lead: 'The subscription of order {{number}} works in {{organization}} from now on.',
    mapped:
      'The subscription now belongs to {{organization}}. {{person}} is not its administrator: its own administrators decide that, and we have asked them.',
    next: 'What happens now',
    standing: {
      'is-administrator':
        '{{person}} administers {{organization}} and can sign in to the product as usual.',
      accepted: '{{person}} is administrator of {{organization}} and can sign in to the product.',
      'must-accept': '{{person}} has got an e-mail, and becomes administrator on accepting.',
      'administrators-decide': 'Nobody becomes administrator until they answer. We will tell you.',
      refused:
        '{{person}} does not become administrator: the answer was no. The subscription stays where it is.',
    },
    mail: 'We have sent a summary to {{email}}.',
    undo: 'Is something wrong? Until {{date}} {{vendor}} can undo it: {{support}}',
    steps: 'What was done',
    close: 'You can close this page.',
  },
  ended: {
    cancelled: {
      heading: 'This order has been cancelled',
      lead: 'Nothing is added and nothing more is asked of you.',
    },
    expired: {
      heading: 'The time to set up this order has run out',
      lead: 'Nothing is lost: {{vendor}} can open it again, and what you entered is still there.',
    },
    ask: 'Is that not what you expected? Name order {{number}} to {{vendor}}: {{support}}',
  },
  claim: {
    heading: {
      administrator: 'May {{person}} become administrator of {{organization}}?',
      confirmation: 'Is this order yours?',
      acceptance: 'Will you be administrator of {{organization}}?',
      'partner-link': 'May {{partner}} act for {{organization}}?',
    },
    lead: {
      administrator:
        'You are asked because {{email}} administers {{organization}}. Nobody becomes administrator there unless one of its administrators approves.',
      confirmation:
        'You are asked because {{email}} administers {{organization}}, and somebody named you as administrator for this order.',
      acceptance:
        'Somebody named {{email}} as administrator for this order. You become it only if you accept.',
      'partner-link':
        'You are asked because {{email}} administers {{organization}}. No partner manages anything there unless one of its administrators accepts.',
    },
    departure: {
      heading: '{{person}} asks to administer {{organization}}, and nobody has answered',
      lead: 'You are told because {{email}} is on record as an administrator of {{organization}}. You can object; then it stops at once.',
      checked: 'What was checked',
      domain:
        'Whoever asks had a record set in the DNS of {{domain}}, which only those who run that domain can do.',
      noDomain: 'Nothing about a domain: no domain belongs to {{organization}} alone.',
      nothing:
        'Until {{date}} nothing is decided. After that, two people at {{vendor}} decide, one after the other. If both agree, {{person}} may become administrator.',
      object: {
        name: 'I object',
        text: 'It stops at once. {{vendor}} looks into it, and {{organization}} is not asked about this order again.',
      },
    },
    facts: {
      heading: 'What this is about',
      ordered: 'Ordered by',
      orderedByPartner: '{{person}}, for the partner {{partner}}',
      orderedByUnknownPartner: '{{person}}, for a partner',
      what: 'What was bought',
      order: 'Order',
      orderText: '{{number}}, {{date}}, from {{vendor}}',
      organization: 'Organization',
      organizationNew: '{{organization}} (new)',
      person: 'Would become administrator',
      personConfirm: 'Named as administrator',
      partner: 'Would act for you',
      asked: 'Asked',
    },
    could: {
      heading: {
        administrator: 'What that person could do then',
        confirmation: 'What your yes means',
        acceptance: 'What you could do then',
        'partner-link': 'What the partner could do then',
      },
      administrator:
        'Add and remove users, see and change the organization’s subscriptions and settings, and let in further administrators. Before that they must prove that the mailbox is theirs.',
      confirmation:
        'The subscription of this order belongs to {{organization}}, which you administer. Nobody new becomes administrator.',
      acceptance:
        'Add and remove users, see and change the organization’s subscriptions and settings, and let in further administrators.',
      'partner-link':
        'See {{organization}} among its customers, and manage its subscriptions. It does not become administrator. You can end that at any time: we send you a mail with a link for it.',
    },
    nothing: {
      heading: 'If you do nothing',
      parked:
        'The order waits until {{date}}. Then the question ends, and nothing is added to {{organization}}.',
      mapped:
        'The question ends on {{date}}. {{person}} does not become administrator. The subscription stays in {{organization}}.',
      confirmationMapped:
        'The question ends on {{date}}. The subscription stays in {{organization}}.',
      acceptance:
        'The question ends on {{date}}, and you do not become administrator. The subscription stays in {{organization}}.',
      partnerLink:
        'The question ends on {{date}}. {{partner}} manages nothing. The subscription stays in {{organization}}.',
    },
    check: {
      heading: 'How to check this without this page',
      text: 'Ask {{vendor}} the way you usually do, with a number or address that you already have, and name order {{number}}. The vendor’s own contact is {{support}}.',
      ordered: 'Or ask the person who ordered, if you know them.',
    },
    answer: {
      heading: 'What is your answer?',
      administrator: {
        approve: {
          name: 'Yes, this person may become administrator',
          text: 'You know {{person}}, and they should administer {{organization}}.',
        },
        refuse: { name: 'No', text: 'The person who ordered is told your reason.' },
        'not-us': {
          name: 'This has nothing to do with us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          name: 'I no longer administer this organization',
          text: 'You are not asked again; the other administrators are.',
        },
      },
      confirmation: {
        approve: {
          name: 'Yes, this order is ours',
          text: 'The subscription belongs to {{organization}}.',
        },
        refuse: {
          name: 'No, it should not be added here',
          text: 'The person who ordered is told your reason.',
        },
        'not-us': {
          name: 'This has nothing to do with us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          name: 'I no longer administer this organization',
          text: 'You are not asked again.',
        },
      },
      acceptance: {
        approve: {
          name: 'Yes, I will be administrator',
          text: 'You become administrator of {{organization}} at once.',
        },
        refuse: {
          name: 'No, I will not',
          text: 'The person who ordered is told your reason, and may name somebody else.',
        },
        'not-us': {
          name: 'This has nothing to do with us',
          text: '{{vendor}} looks at the order.',
        },
        'no-longer-administrator': {
          name: 'I no longer administer this organization',
          text: 'You are not asked again.',
        },
      },
      'partner-link': {
        approve: {
          name: 'Yes, this partner may act for us',
          text: 'You know {{partner}}, and it should manage {{organization}}. You can end it at any time.',
        },
        refuse: { name: 'No', text: 'The person who set up the order is told your reason.' },
        'not-us': {
          name: 'This has nothing to do with us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          name: 'I no longer administer this organization',
          text: 'You are not asked again; the other administrators are.',
        },
      },
      endDate: 'End date, if you wish one',
      endDateHelp:
        'The partner manages you up to and including this day. Leave it empty for no end; you can end it at any time.',
      endDatePast: 'Choose a day that lies ahead.',
      reason: 'Your reason',
      reasonHelp: 'The person who ordered reads it. At most 500 characters.',
      reasonMissing: 'Say in a few words why.',
      missing: 'Choose one of the answers.',
      send: 'Send the answer',
      binding: 'The first answer counts. It is recorded with your address and the time.',
    },
    notAdministrator:
      'Your answer was not taken: {{email}} no longer administers {{organization}}.',
    result: {
      administrator: {
        approve: {
          heading: 'You have approved {{person}}',
          text: '{{person}} may now become administrator of {{organization}}. The person who ordered is told.',
        },
        refuse: {
          heading: 'You have said no',
          text: '{{person}} does not become administrator. The person who ordered is told your reason.',
        },
        'not-us': {
          heading: 'Thank you for telling us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          heading: 'Thank you for telling us',
          text: 'You are not asked about this again. Ask {{vendor}} to correct it if the product still shows you as administrator.',
        },
      },
      confirmation: {
        approve: {
          heading: 'You have confirmed the order',
          text: 'The subscription belongs to {{organization}}. The person who ordered is told.',
        },
        refuse: {
          heading: 'You have said no',
          text: 'The person who ordered is told your reason.',
        },
        'not-us': {
          heading: 'Thank you for telling us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          heading: 'Thank you for telling us',
          text: 'You are not asked about this again. Ask {{vendor}} to correct it if the product still shows you as administrator.',
        },
      },
      acceptance: {
        approve: {
          heading: 'You are administrator of {{organization}}',
          text: 'It is being set up in the product now; you can sign in there in a few minutes.',
        },
        refuse: {
          heading: 'You have said no',
          text: 'You do not become administrator. The person who ordered is told your reason.',
        },
        'not-us': {
          heading: 'Thank you for telling us',
          text: '{{vendor}} looks at the order. You do not become administrator.',
        },
        'no-longer-administrator': {
          heading: 'Thank you for telling us',
          text: 'You are not asked about this again.',
        },
      },
      'partner-link': {
        approve: {
          heading: 'You have accepted {{partner}}',
          text: 'It may now manage {{organization}}. We have sent you a mail with a link by which you can end that. The person who set up the order is told.',
        },
        refuse: {
          heading: 'You have said no',
          text: '{{partner}} manages nothing in {{organization}}. The person who set up the order is told your reason.',
        },
        'not-us': {
          heading: 'Thank you for telling us',
          text: '{{vendor}} looks at the order. {{organization}} is not asked about it again.',
        },
        'no-longer-administrator': {
          heading: 'Thank you for telling us',
          text: 'You are not asked about this again. Ask {{vendor}} to correct it if the product still shows you as administrator.',
        },
      },
      at: 'Settled {{date}}',
      yourReason: 'The reason you gave: “{{reason}}”',
      wrong: 'Was that a mistake? Tell {{vendor}} at once, and name order {{number}}: {{support}}',
    },
    link: {
      heading: '{{partner}} manages {{organization}}',
      until: 'Until {{date}}, or until an administrator ends it.',
      open: 'Until an administrator ends it.',
      end: 'End this',
      endHeading: 'End that {{partner}} manages {{organization}}?',
      endText:
        'The partner no longer sees or manages your subscriptions. Subscriptions and users stay as they are. The partner and your administrators are told.',
      endYes: 'Yes, end it',
      endNo: 'No, leave it',
      endedHeading: '{{partner}} does not manage {{organization}}',
      endedText: 'It has been ended. Your subscriptions and users are as they were.',
    },
    settled: {
      approved: {
        heading: 'Somebody else has already answered: yes',
        text: 'You do not need to do anything. If you think that it was wrong, tell {{vendor}}: {{support}}',
      },
      refused: {
        heading: 'Somebody else has already answered: no',
        text: 'You do not need to do anything.',
      },
      disputed: {
        heading: 'Somebody else has already answered',
        text: 'They said that it has nothing to do with you. {{vendor}} looks at it.',
      },
      expired: {
        heading: 'The time to answer has run out',
        text: 'The question about order {{number}} has ended. Nobody was let in by it.',
      },
      withdrawn: {
        heading: 'The question has been taken back',
        text: 'The order was changed or cancelled. You do not need to do anything.',
      },
      unanswerable: {
        heading: 'The question is no longer open',
        text: '{{vendor}} takes care of the order. You do not need to do anything.',
      },
    },
  },
}

export type Sentences = typeof en

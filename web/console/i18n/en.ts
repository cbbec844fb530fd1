import { enDirectory } from './en-directory.ts'

/** Every sentence of the console. sv.ts has the same keys. */
export const en = {
  frame: {
    title: '{{heading}} – Berth',
    signedInAs: 'Signed in as {{name}}',
    mySessions: 'My sessions',
    reviewers: 'Reviewers',
    signOut: 'Sign out',
    skip: 'Skip to the content',
  },
  role: { viewer: 'Viewer', reviewer: 'Reviewer', admin: 'Admin' },
  home: {
    heading: 'You are signed in',
    lead: 'This console is for the people of {{vendor}} who decide what Berth cannot decide by itself.',
    role: 'Your role is {{role}}.',
  },
  signIn: {
    heading: 'Sign in to the console',
    lead: 'For the people of {{vendor}} who look after orders. Are you setting up an order? Then use the link in your e-mail.',
    with: 'Sign in with {{provider}}',
    withLead: 'You will come back here afterwards.',
    or: 'Or with a code to your mailbox',
    address: 'Your e-mail address',
    addressHelp: 'The one under which you were made a reviewer.',
    addressWrong: 'This is not a whole e-mail address, like ann@company.example.',
    send: 'Send me a code',
    codeHeading: 'Enter the code from the e-mail',
    codeSent:
      'If {{email}} belongs to a reviewer, six digits are on their way to it. They work until {{time}}, in this browser.',
    codeMissing: 'No e-mail?',
    codeMissingHelp: {
      wait: 'Give it a minute, and look among unwanted e-mail too.',
      address: 'Is {{email}} spelled right, and the address under which you were made a reviewer?',
      admin:
        'An admin of Berth sees under “Reviewers” who may sign in. The first one is made with “berth reviewers add”.',
    },
    other: 'Use another address',
    signIn: 'Sign in',
    signedOut: 'You are signed out.',
    hasEnded: 'Your session has ended. Sign in again and go on where you were.',
    noWay:
      'No way to sign in is open. Whoever runs Berth finds in its log, and in docs/operating.md, what to set.',
  },
  refused: {
    'not-a-reviewer': {
      heading: 'You may not use the console',
      text: 'Your sign-in worked, but none of your groups gives you a role here, or you were removed. Ask whoever keeps the groups, or an admin of Berth.',
    },
    'sign-in-ended': {
      heading: 'This sign-in did not come to its end',
      text: 'It was cancelled, took too long, or was begun in another window. Nothing has happened: begin again.',
    },
    'sign-in-away': {
      heading: 'The sign-in does not answer',
      text: 'The provider could not be reached. Try again in a moment.',
    },
    again: 'Begin again',
  },
  problem: {
    notAllowed: 'This page needs the role “{{needs}}”. Ask an admin of Berth.',
    closed: 'Codes are not sent here any more: use the other way to sign in.',
    codeLimit: 'Too many codes or wrong tries. You can ask for a new one after {{time}}.',
    sessionGone: 'That session had ended already.',
  },
  sessions: {
    heading: 'Where you are signed in',
    lead: 'A session ends after 12 hours without use, and after 7 days at the latest. End what you do not know, and tell an admin.',
    this: 'This browser',
    began: 'Signed in {{moment}}, by {{way}}',
    way: { code: 'code', openid: 'provider' },
    seen: 'Last used {{moment}}',
    ends: 'Ends {{moment}} if it is not used',
    end: 'End',
    endOf: 'End the session in {{browser}}',
    endOthers: 'End all others',
    askOthers: 'End the sessions in all other browsers?',
    askHeading: 'End the session in {{browser}}?',
    askText: 'Whoever uses it has to sign in again. Nothing that was done there is undone.',
    yes: 'End it',
    no: 'Leave it',
    unknown: 'a browser that does not say its name',
  },
  reviewers: {
    heading: 'Who may use the console',
    lead: 'A viewer reads, a reviewer decides about orders, an admin changes settings, keys and reviewers too. A change holds at once.',
    you: '{{name}} (you)',
    roleOf: 'Role of {{name}}',
    byGroups: '{{role}}, by the groups of {{issuer}}',
    noRole: 'No role',
    neverHere: 'Has never signed in',
    lastHere: 'Last signed in {{moment}}',
    removedAt: 'Removed {{moment}}',
    remove: 'Remove',
    removeOne: 'Remove {{name}}',
    restore: 'Let in again',
    restoreOne: 'Let {{name}} in again',
    askHeading: 'Remove {{name}}?',
    askText:
      'Every session of theirs ends at once, and they cannot sign in again. What they decided stays as it is.',
    add: 'Let somebody else in',
    addThem: 'Let them in',
    address: 'E-mail address',
    name: 'Name (may be left empty)',
    role: 'Role',
    addressHelp: 'They sign in by a code that is sent to the address.',
    taken: 'Somebody with this address is a reviewer already.',
    refused: {
      'last-admin':
        'Somebody must be left who can administer Berth: make somebody else an admin first.',
      'role-from-groups':
        'This role comes from the groups of the sign-in provider. Change it there.',
      'already-removed': 'This person was removed already.',
      'address-taken': 'Another reviewer has this address by now.',
    },
  },
  ...enDirectory,
}
export type ConsoleSentences = typeof en

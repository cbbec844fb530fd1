create table claims (
  id uuid primary key,
  order_id uuid not null references orders (id),
  contact_version integer not null,
  kind text not null check (kind in ('administrator', 'confirmation', 'acceptance')),
  organization_id uuid not null references organizations (id),
  address text collate "C" not null,
  is_parking boolean not null,
  state text not null check (state in ('open', 'approved', 'refused', 'disputed', 'expired',
    'withdrawn', 'unanswerable')),
  reason text,
  opened_count integer not null default 1 check (opened_count >= 1),
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  reminders_sent_count integer not null default 0,
  constraint a_settled_claim_says_when check ((state = 'open') = (answered_at is null))
);
create unique index one_claim_for_ever on claims (order_id, kind, organization_id, address);
create unique index one_open_claim_per_organization on claims (order_id, kind, organization_id)
  where state = 'open';
create index claims_of_order on claims (order_id);
create index open_claims on claims (expires_at) where state = 'open';
create index open_claims_about on claims (organization_id, address) where state = 'open';
comment on table claims is 'A question that only the holder of a mailbox may answer.';
comment on column claims.id is 'UUIDv7.';
comment on column claims.order_id is 'The order for which it is asked.';
comment on column claims.contact_version is 'The contact of that time; another contact withdraws it.';
comment on column claims.kind is 'What is asked, and of whom.';
comment on column claims.organization_id is 'The organization it is about.';
comment on column claims.address is 'The entered administrator''s address it is about.';
comment on column claims.is_parking is 'The order waits for the answer.';
comment on column claims.state is 'Whether, and how, it was answered.';
comment on column claims.reason is 'What the one who refused wrote.';
comment on column claims.opened_count is 'How often it was asked: a withdrawn or expired one can be asked again.';
comment on column claims.opened_at is 'When it was last asked.';
comment on column claims.expires_at is 'When it expires unanswered.';
comment on column claims.answered_at is 'When it was settled.';
comment on column claims.reminders_sent_count is 'Reminders sent.';

create table approvers (
  claim_id uuid not null references claims (id),
  email text collate "C" not null,
  wave integer not null check (wave >= 1),
  state text not null check (state in ('asked', 'answered', 'dropped-out', 'bounced')),
  answer text check (answer in ('approve', 'refuse', 'not-us', 'no-longer-administrator')),
  language text not null check (language in ('en', 'sv')),
  primary key (claim_id, email)
);
comment on table approvers is 'The people who are asked by a claim.';
comment on column approvers.claim_id is 'The claim.';
comment on column approvers.email is 'Whose mailbox is asked.';
comment on column approvers.wave is 'In which wave of five, from 1.';
comment on column approvers.state is 'What became of the question to this person.';
comment on column approvers.answer is 'What this person answered.';
comment on column approvers.language is 'The language of this person''s mails and page.';

create table approvals (
  id uuid primary key,
  claim_id uuid references claims (id),
  order_id uuid not null references orders (id),
  contact_version integer not null,
  organization_id uuid not null references organizations (id),
  address text collate "C" not null,
  approved_by text collate "C",
  way text not null check (way in ('approver', 'contact', 'directory')),
  approved_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint a_person_approves_unless_the_directory_did check ((approved_by is null) = (way = 'directory'))
);
create unique index one_approval_that_binds
  on approvals (order_id, contact_version, organization_id, address) where withdrawn_at is null;
comment on table approvals is 'That somebody who administered the organization let a person in. No administrator is added to an existing organization without one.';
comment on column approvals.id is 'UUIDv7.';
comment on column approvals.claim_id is 'The claim that asked, if one did.';
comment on column approvals.order_id is 'Binds: the order.';
comment on column approvals.contact_version is 'Binds: the contact.';
comment on column approvals.organization_id is 'Binds: the organization.';
comment on column approvals.address is 'Binds: who may become administrator.';
comment on column approvals.approved_by is 'The administrator who approved.';
comment on column approvals.way is 'By the approver''s page, by the contact who administers it, or by a directory change.';
comment on column approvals.approved_at is 'When.';
comment on column approvals.withdrawn_at is 'When it stopped binding.';

create table setups (
  order_id uuid primary key references orders (id),
  intent text check (intent in ('customer-own', 'partner-for-customer', 'partner-own')),
  partner_organization_id uuid references organizations (id),
  partner_new_name text,
  company_name text,
  administrator_email text collate "C",
  is_company_entered boolean not null default false,
  choice text check (choice in ('organization', 'new-organization')),
  chosen_organization_id uuid references organizations (id),
  choice_rule text,
  claim_id uuid references claims (id),
  is_self_approved boolean not null default false,
  take_over_asked_at timestamptz,
  match_count integer not null default 0,
  notice jsonb,
  constraint a_choice_of_organization_names_it
    check ((choice is not distinct from 'organization') = (chosen_organization_id is not null)),
  constraint one_acting_partner
    check (partner_organization_id is null or partner_new_name is null)
);
comment on table setups is 'One contact''s passage through the wizard for one order, saved at every step.';
comment on column setups.order_id is 'The order.';
comment on column setups.intent is 'For whom it is set up.';
comment on column setups.partner_organization_id is 'The partner organization that acts for a customer.';
comment on column setups.partner_new_name is 'Or the name of one that is to be made.';
comment on column setups.company_name is 'As entered.';
comment on column setups.administrator_email is 'As entered, canonical. A claim until proved.';
comment on column setups.is_company_entered is 'The company page was sent; false after going back to it.';
comment on column setups.choice is 'An existing organization or a new one.';
comment on column setups.chosen_organization_id is 'Which existing one.';
comment on column setups.choice_rule is 'The rule that had proposed it.';
comment on column setups.claim_id is 'The claim that the order waits for, or that answered it.';
comment on column setups.is_self_approved is 'The contact administers the chosen organization and let the person in.';
comment on column setups.take_over_asked_at is 'When the person at an address elsewhere was asked to continue.';
comment on column setups.match_count is 'Matches made in this setup.';
comment on column setups.notice is 'Why the contact is back at an earlier step.';

create table locators (
  hash bytea primary key check (octet_length(hash) = 32),
  kind text not null check (kind in ('setup', 'take-over', 'claim')),
  order_id uuid not null references orders (id),
  claim_id uuid references claims (id),
  contact_version integer,
  email text collate "C" not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint a_claims_locator_names_it check ((kind = 'claim') = (claim_id is not null))
);
create index locators_of_order on locators (order_id) where ended_at is null;
comment on table locators is 'The long-lived links in mails, as SHA-256 only. They open a page and prove nothing.';
comment on column locators.hash is 'SHA-256 of the locator.';
comment on column locators.kind is 'What it opens.';
comment on column locators.order_id is 'The order.';
comment on column locators.claim_id is 'The claim, for an approver.';
comment on column locators.contact_version is 'The contact it was sent to.';
comment on column locators.email is 'The mailbox it was sent to; codes go only there.';
comment on column locators.created_at is 'When it was sent.';
comment on column locators.ended_at is 'When it died.';

create table codes (
  id uuid primary key,
  kind text not null check (kind in ('setup', 'take-over', 'claim')),
  order_id uuid not null references orders (id),
  claim_id uuid references claims (id),
  contact_version integer,
  email text collate "C" not null,
  browser_hash bytea not null,
  hmac bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries_left integer not null check (tries_left >= 0),
  used_at timestamptz
);
create index codes_of_mailbox on codes (order_id, email, sent_at);
comment on table codes is 'Six digits sent to a mailbox, as HMAC only.';
comment on column codes.id is 'UUIDv7.';
comment on column codes.kind is 'What kind of door it opens.';
comment on column codes.order_id is 'The order.';
comment on column codes.claim_id is 'The claim, for an approver.';
comment on column codes.contact_version is 'The contact it was sent to.';
comment on column codes.email is 'The mailbox it was sent to.';
comment on column codes.browser_hash is 'The browser that asked for it: only there it counts.';
comment on column codes.hmac is 'HMAC of the code with all it is bound to.';
comment on column codes.sent_at is 'When it was sent.';
comment on column codes.expires_at is 'When it ends.';
comment on column codes.tries_left is 'How many tries are left.';
comment on column codes.used_at is 'When it was used; then never again.';

create table wrong_codes (
  id uuid primary key,
  order_id uuid not null references orders (id),
  email text collate "C" not null,
  browser_hash bytea not null,
  at timestamptz not null
);
create index wrong_codes_of_mailbox on wrong_codes (order_id, email, at);
comment on table wrong_codes is 'Every wrong try, for the limit of a day.';
comment on column wrong_codes.id is 'UUIDv7.';
comment on column wrong_codes.order_id is 'The order.';
comment on column wrong_codes.email is 'The mailbox whose code was guessed.';
comment on column wrong_codes.browser_hash is 'The browser that guessed.';
comment on column wrong_codes.at is 'When.';

create table visits (
  browser_hash bytea not null,
  kind text not null check (kind in ('setup', 'take-over', 'claim')),
  order_id uuid not null references orders (id),
  claim_id uuid references claims (id),
  contact_version integer,
  email text collate "C" not null,
  proved_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index visits_of_browser on visits (browser_hash, order_id);
create index visits_of_order on visits (order_id) where ended_at is null;
comment on table visits is 'A browser in which control of a mailbox was proved, for one order or claim: the session.';
comment on column visits.browser_hash is 'SHA-256 of the browser''s cookie.';
comment on column visits.kind is 'Through which kind of door.';
comment on column visits.order_id is 'The order.';
comment on column visits.claim_id is 'The claim, for an approver.';
comment on column visits.contact_version is 'The contact of that time.';
comment on column visits.email is 'The proved mailbox.';
comment on column visits.proved_at is 'When the code was typed.';
comment on column visits.expires_at is 'When it ends.';
comment on column visits.ended_at is 'When it was ended before that.';

create table reviews (
  id uuid primary key,
  order_id uuid not null references orders (id),
  kind text not null check (kind in ('not-sure', 'match-wrong', 'too-many-matches',
    'too-many-claims', 'claim-disputed', 'claim-unanswerable', 'partner-unclear', 'run-failed')),
  reason text,
  opened_at timestamptz not null,
  decided_at timestamptz,
  decision text check (decision in ('map', 'send-back', 'new-organization', 'cancel', 'undo', 'dismiss')),
  decision_reason text,
  decided_by text,
  constraint a_decision_is_whole check ((decided_at is null) = (decision is null)
    and (decided_at is null) = (decided_by is null))
);
create index open_reviews on reviews (id) where decided_at is null;
create index reviews_of_order on reviews (order_id);
comment on table reviews is 'A doubtful case that a person at the vendor decides.';
comment on column reviews.id is 'UUIDv7.';
comment on column reviews.order_id is 'The order.';
comment on column reviews.kind is 'Why it is here.';
comment on column reviews.reason is 'What was said, if anything.';
comment on column reviews.opened_at is 'Since when.';
comment on column reviews.decided_at is 'When it was decided.';
comment on column reviews.decision is 'What was decided.';
comment on column reviews.decision_reason is 'Why, in the reviewer''s words.';
comment on column reviews.decided_by is 'Who decided: the id of a key or reviewer.';

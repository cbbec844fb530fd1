-- When no administrator of an organization answers any more: proof of its domain, a period for
-- objections, and two reviewers.

create table departures (
  id uuid primary key,
  claim_id uuid not null references claims (id),
  order_id uuid not null references orders (id),
  contact_version integer not null check (contact_version >= 1),
  organization_id uuid not null references organizations (id),
  address text collate "C" not null,
  asked_by text collate "C" not null,
  state text not null check (state in ('proving', 'objection', 'deciding', 'confirming', 'approved',
    'objected', 'answered', 'lapsed', 'stopped')),
  domain text collate "C" check (domain ~ '^[a-z0-9.-]{3,253}$'),
  token text collate "C" check (token ~ '^[A-Za-z0-9_-]{43}$'),
  begun_at timestamptz not null,
  checks_count integer not null default 0 check (checks_count >= 0),
  check_asked_at timestamptz,
  next_check_at timestamptz,
  checked_at timestamptz,
  check_outcome text check (check_outcome in ('proved', 'other-records', 'no-record', 'no-answer', 'not-alone')),
  seen_records text[] not null default '{}' check (cardinality(seen_records) <= 5),
  proved_at timestamptz,
  noticed_count integer not null default 0 check (noticed_count >= 0),
  objection_until timestamptz,
  decided_by text,
  decision_reason text,
  decided_at timestamptz,
  confirmed_by text,
  confirmation_reason text,
  confirmed_at timestamptz,
  ended_at timestamptz,
  constraint one_departure_per_claim unique (claim_id),
  constraint what_a_departure_lets_in unique (id, order_id, organization_id, address),
  constraint a_domain_has_its_token check ((domain is null) = (token is null)),
  constraint only_with_a_domain_is_proved check (state <> 'proving' or domain is not null),
  constraint a_domain_is_proved_before_the_notice
    check (state not in ('objection', 'deciding', 'confirming', 'approved') or domain is null or proved_at is not null),
  constraint nothing_is_decided_before_the_notice
    check (state not in ('deciding', 'confirming', 'approved') or objection_until is not null),
  constraint nobody_decides_before_objections_end check (decided_at is null or decided_at >= objection_until),
  constraint a_first_decision_is_whole check ((decided_at is null) = (decided_by is null)
    and (decided_at is null) = (decision_reason is null)),
  constraint a_confirmation_is_whole check ((confirmed_at is null) = (confirmed_by is null)
    and (confirmed_at is null) = (confirmation_reason is null)),
  constraint two_different_reviewers_let_in
    check (confirmed_by is null or (decided_by is not null and decided_by <> confirmed_by)),
  constraint approved_is_confirmed check ((state = 'approved') = (confirmed_at is not null)),
  constraint an_ended_departure_says_when
    check ((state in ('proving', 'objection', 'deciding', 'confirming')) = (ended_at is null))
);
create index departures_of_order on departures (order_id);
create index departures_by_contact on departures (asked_by, begun_at);
create index domains_to_be_checked on departures (next_check_at) where state = 'proving';
comment on table departures is 'The way that is left when no administrator of an organization answers: its claim stays open meanwhile, so that whoever administers it can still answer.';
comment on column departures.id is 'UUIDv7.';
comment on column departures.claim_id is 'The claim that nobody answered.';
comment on column departures.order_id is 'The order for which it is asked.';
comment on column departures.contact_version is 'The contact who asked; another contact ends it.';
comment on column departures.organization_id is 'The organization whose administrators are gone.';
comment on column departures.address is 'Who would become administrator.';
comment on column departures.asked_by is 'The contact''s address.';
comment on column departures.state is 'How far it is. answered: an administrator or the directory answered the claim. lapsed: a time ran out. stopped: the order went another way.';
comment on column departures.domain is 'The registrable domain to be proved; null where none belongs to that organization alone.';
comment on column departures.token is 'What its TXT record must say: random, and good for this order, organization and contact only.';
comment on column departures.begun_at is 'When the contact asked for it.';
comment on column departures.checks_count is 'How often the record was looked up.';
comment on column departures.check_asked_at is 'When the contact last asked for a look-up.';
comment on column departures.next_check_at is 'When it is looked up next without being asked.';
comment on column departures.checked_at is 'When it was last looked up.';
comment on column departures.check_outcome is 'What that look-up said.';
comment on column departures.seen_records is 'The answer seen, cut: at most five records.';
comment on column departures.proved_at is 'When the record was found.';
comment on column departures.noticed_count is 'How many administrators on record were told.';
comment on column departures.objection_until is 'Until when nobody decides, so that they can object.';
comment on column departures.decided_by is 'The reviewer who decided.';
comment on column departures.decision_reason is 'Why, in that reviewer''s words.';
comment on column departures.decided_at is 'When.';
comment on column departures.confirmed_by is 'The other reviewer, who confirmed.';
comment on column departures.confirmation_reason is 'Why, in that reviewer''s words.';
comment on column departures.confirmed_at is 'When.';
comment on column departures.ended_at is 'When it ended, whichever way.';

alter table approvals
  add column departure_id uuid,
  drop constraint approvals_way_check,
  add constraint approvals_way_check check (way in ('approver', 'contact', 'directory', 'reviewers')),
  drop constraint a_person_approves_unless_the_directory_did,
  add constraint a_person_approves_unless_directory_or_reviewers_did
    check ((approved_by is null) = (way in ('directory', 'reviewers'))),
  add constraint reviewers_let_in_by_a_departure_only check ((way = 'reviewers') = (departure_id is not null)),
  add constraint a_departure_lets_in_only_whom_it_names
    foreign key (departure_id, order_id, organization_id, address)
    references departures (id, order_id, organization_id, address);
comment on column approvals.departure_id is 'Let in by two reviewers, because no administrator answered any more: by this.';
comment on column approvals.way is 'By the approver''s page, by the contact who administers it, by a directory change, or by two reviewers.';

alter table reviews
  drop constraint reviews_kind_check,
  add constraint reviews_kind_check check (kind in ('not-sure', 'match-wrong', 'too-many-matches',
    'too-many-claims', 'claim-disputed', 'claim-unanswerable', 'partner-unclear', 'run-failed', 'undone',
    'new-despite-match', 'administrator-gone')),
  drop constraint reviews_decision_check,
  add constraint reviews_decision_check check (decision in ('map', 'send-back', 'new-organization',
    'cancel', 'undo', 'dismiss', 'approve-administrator'));

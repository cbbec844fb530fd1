-- People at the vendor who use the console: who they are, how they sign in, and where they are signed in.

create table reviewers (
  id uuid primary key,
  identity text not null check (identity in ('mailbox', 'openid')),
  issuer text collate "C" check (char_length(issuer) between 1 and 2048),
  subject text collate "C" check (char_length(subject) between 1 and 1024),
  email text collate "C" check (octet_length(email) <= 254),
  name text check (char_length(name) between 1 and 200),
  role text check (role in ('viewer', 'reviewer', 'admin')),
  added_at timestamptz not null,
  last_signed_in_at timestamptz,
  removed_at timestamptz,
  constraint a_provider_names_both check ((identity = 'openid') = (issuer is not null)),
  constraint a_subject_has_its_issuer check ((subject is null) = (issuer is null)),
  constraint a_mailbox_has_an_address check (identity = 'openid' or email is not null or removed_at is not null),
  constraint a_mailbox_has_a_role check (identity = 'openid' or role is not null)
);
create unique index one_reviewer_of_a_mailbox on reviewers (email) where identity = 'mailbox' and removed_at is null;
create unique index one_reviewer_of_a_subject on reviewers (issuer, subject) where identity = 'openid';
comment on table reviewers is 'Who may use the console. Removed ones stay: what they did names their id.';
comment on column reviewers.id is 'UUIDv7; the actor in timelines and in the audit log.';
comment on column reviewers.identity is 'mailbox: whoever reads mail at the address. openid: whom the provider calls by this subject.';
comment on column reviewers.issuer is 'The OpenID provider, as it names itself.';
comment on column reviewers.subject is 'The provider''s name for the person, which never changes hands.';
comment on column reviewers.email is 'Where codes go; of an openid identity what the provider last said, to be shown and never compared.';
comment on column reviewers.name is 'As shown in the console.';
comment on column reviewers.role is 'viewer, reviewer or admin; null when the provider''s groups give none any more.';
comment on column reviewers.added_at is 'When.';
comment on column reviewers.last_signed_in_at is 'When they last signed in.';
comment on column reviewers.removed_at is 'From then on they are not let in.';

create table reviewer_sessions (
  id uuid primary key,
  reviewer_id uuid not null references reviewers (id),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  way text not null check (way in ('code', 'openid')),
  browser text not null check (char_length(browser) between 1 and 60),
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > began_at),
  ended_at timestamptz
);
create index sessions_of_a_reviewer on reviewer_sessions (reviewer_id, began_at);
comment on table reviewer_sessions is 'Browsers in which a reviewer is or was signed in; ended ones are forgotten after 90 days.';
comment on column reviewer_sessions.id is 'UUIDv7; by it a session is revoked.';
comment on column reviewer_sessions.reviewer_id is 'Whose.';
comment on column reviewer_sessions.token_hash is 'SHA-256 of the cookie, which is 32 random bytes.';
comment on column reviewer_sessions.browser_hash is 'SHA-256 of the cookie by which the browser is known again: codes asked for there are counted apart from those of strangers.';
comment on column reviewer_sessions.way is 'How the reviewer signed in.';
comment on column reviewer_sessions.browser is 'The short form of the User-Agent, like Firefox, Windows.';
comment on column reviewer_sessions.began_at is 'When.';
comment on column reviewer_sessions.last_seen_at is 'To the minute; the session ends 12 hours after it.';
comment on column reviewer_sessions.ends_at is 'At the latest, however much it is used.';
comment on column reviewer_sessions.ended_at is 'Signed out or revoked.';

create table sign_in_codes (
  id uuid primary key,
  address_hash bytea not null check (octet_length(address_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  reviewer_id uuid references reviewers (id),
  is_known_browser boolean not null,
  hmac bytea not null check (octet_length(hmac) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  tries_left integer not null check (tries_left >= 0),
  wrong_count integer not null default 0 check (wrong_count >= 0),
  used_at timestamptz
);
create index codes_of_an_address on sign_in_codes (address_hash, sent_at);
create index old_sign_in_codes on sign_in_codes (sent_at);
comment on table sign_in_codes is 'Codes asked for at the console''s door, whether anybody is a reviewer at the address or not; forgotten after two days.';
comment on column sign_in_codes.id is 'UUIDv7.';
comment on column sign_in_codes.address_hash is 'SHA-256 of the canonical address: what a stranger typed is not kept.';
comment on column sign_in_codes.browser_hash is 'The browser that asked, to which the code is bound.';
comment on column sign_in_codes.reviewer_id is 'To whom it was sent; null: to nobody, and no code opens.';
comment on column sign_in_codes.is_known_browser is 'This reviewer signed in there before: counted apart, so that no stranger can lock the reviewer out.';
comment on column sign_in_codes.hmac is 'HMAC of the code, bound to address and browser.';
comment on column sign_in_codes.sent_at is 'When.';
comment on column sign_in_codes.expires_at is 'Ten minutes later.';
comment on column sign_in_codes.tries_left is 'Wrong tries that are left.';
comment on column sign_in_codes.wrong_count is 'Wrong tries so far.';
comment on column sign_in_codes.used_at is 'A code opens once.';

create table openid_sign_ins (
  state_hash bytea primary key check (octet_length(state_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  return_to text not null check (return_to like '/console%'),
  began_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > began_at)
);
create index old_openid_sign_ins on openid_sign_ins (began_at);
comment on table openid_sign_ins is 'Sign-ins under way at the OpenID provider; each is taken up once.';
comment on column openid_sign_ins.state_hash is 'SHA-256 of the state parameter. Nonce and code verifier are derived from the state with a key from BERTH_SECRET.';
comment on column openid_sign_ins.browser_hash is 'The browser in which it began, and must end.';
comment on column openid_sign_ins.return_to is 'The page of the console to go to.';
comment on column openid_sign_ins.began_at is 'When.';
comment on column openid_sign_ins.expires_at is 'Ten minutes later.';

comment on column audit_log.kind is 'What: settings.changed, api-key.made, reviewer.added and so on.';
comment on column audit_log.actor_kind is 'api-key, reviewer, or system for the command line and Berth itself.';
comment on column audit_log.actor_id is 'Id of the API key or reviewer. Persons are named by ids only.';

create table mails (
  id uuid primary key,
  order_id uuid references orders (id),
  claim_id uuid references claims (id),
  recipient text collate "C" not null,
  recipient_name text,
  language text not null check (language in ('en', 'sv')),
  kind text not null,
  facts jsonb not null,
  secret bytea,
  state text not null default 'queued'
    check (state in ('queued', 'sent', 'failed', 'bounced', 'dropped')),
  attempts integer not null default 0 check (attempts >= 0),
  attempt_started_at timestamptz,
  queued_at timestamptz not null,
  sent_at timestamptz,
  last_failure text,
  constraint facts_are_of_the_kind check (facts ->> 'kind' = kind),
  constraint a_sent_mail_says_when check ((state = 'sent') = (sent_at is not null)),
  constraint a_secret_lives_only_while_queued check (state = 'queued' or secret is null),
  constraint an_attempt_ends_with_the_mail check (state = 'queued' or attempt_started_at is null)
);
create index mails_of_order on mails (order_id, queued_at);
create index mails_of_claim on mails (claim_id) where claim_id is not null;
create index queued_mails on mails (queued_at) where state = 'queued';
comment on table mails is 'Every mail that Berth sends: stored with the change that causes it, sent after.';
comment on column mails.id is 'UUIDv7. The Message-ID is made from it, so that a repeated mail can be recognised.';
comment on column mails.order_id is 'The order it is about, if any.';
comment on column mails.claim_id is 'The claim it is about, if any.';
comment on column mails.recipient is 'The one address it goes to: canonical, as stored with the contact or approver.';
comment on column mails.recipient_name is 'The name beside the address, if known.';
comment on column mails.language is 'The language it is written in.';
comment on column mails.kind is 'Which mail it is; also in the facts.';
comment on column mails.facts is 'What the template is told. Never a locator or a code.';
comment on column mails.secret is 'The locator or code it carries, sealed with a key from BERTH_SECRET; null if it has none, and from the moment it is sent or given up.';
comment on column mails.state is 'queued: still to be sent. sent: the mail server took it. bounced: the recipient''s address was refused. failed: given up for another reason. dropped: it had lost its sense before it could be sent.';
comment on column mails.attempts is 'How often sending was begun.';
comment on column mails.attempt_started_at is 'When the attempt under way began; null between attempts.';
comment on column mails.queued_at is 'When the change that causes it was made.';
comment on column mails.sent_at is 'When the mail server took it.';
comment on column mails.last_failure is 'Why the last attempt failed, without any locator or code.';

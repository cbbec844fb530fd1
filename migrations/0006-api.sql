create table api_keys (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 100),
  hash bytea not null unique check (octet_length(hash) = 32),
  scopes text[] collate "C" not null check (cardinality(scopes) >= 1 and scopes <@ array['orders:read',
    'orders:write', 'directory:read', 'directory:write', 'matches', 'events', 'targets', 'reviews',
    'admin']),
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create unique index one_live_api_key_of_a_name on api_keys (name) where revoked_at is null;
comment on table api_keys is 'Keys of the vendor''s systems. The key itself is shown once and never stored.';
comment on column api_keys.id is 'UUIDv7; the actor in timelines.';
comment on column api_keys.name is 'What it is for; unique among those that are not revoked.';
comment on column api_keys.hash is 'SHA-256 of the key, which is 32 random bytes.';
comment on column api_keys.scopes is 'What it may do; admin is everything.';
comment on column api_keys.created_at is 'When it was made.';
comment on column api_keys.last_used_at is 'When it was last used, to the minute.';
comment on column api_keys.revoked_at is 'When it stopped working.';

create table idempotency_keys (
  api_key_id uuid not null references api_keys (id) on delete cascade,
  key text collate "C" not null check (char_length(key) between 1 and 255),
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  status integer not null check (status between 200 and 299),
  body json not null,
  created_at timestamptz not null,
  primary key (api_key_id, key)
);
create index old_idempotency_keys on idempotency_keys (created_at);
comment on table idempotency_keys is 'What was answered to a request with an Idempotency-Key; written in the transaction of the change itself.';
comment on column idempotency_keys.api_key_id is 'Whose key: each API key has its own.';
comment on column idempotency_keys.key is 'The header as it was sent.';
comment on column idempotency_keys.fingerprint is 'SHA-256 of method, path and body: another request with the same key is refused.';
comment on column idempotency_keys.status is 'The status that was answered. Only what succeeded is kept.';
comment on column idempotency_keys.body is 'The reply, text for text.';
comment on column idempotency_keys.created_at is 'When it was answered; forgotten two days later.';

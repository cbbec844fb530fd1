-- Which import a call with an Idempotency-Key began: a repeat finds it again.

create table import_keys (
  api_key_id uuid not null references api_keys (id) on delete cascade,
  key text collate "C" not null check (char_length(key) between 1 and 255),
  import_id uuid not null references imports (id) on delete cascade,
  fingerprint bytea check (octet_length(fingerprint) = 32),
  created_at timestamptz not null,
  primary key (api_key_id, key)
);
create index import_keys_by_age on import_keys (created_at);
comment on table import_keys is 'Imports that were begun with an Idempotency-Key, for 48 hours.';
comment on column import_keys.api_key_id is 'Whose: another API key may use the same.';
comment on column import_keys.key is 'The Idempotency-Key.';
comment on column import_keys.import_id is 'The import that it began.';
comment on column import_keys.fingerprint is 'SHA-256 of what was sent; null until all of it has come.';
comment on column import_keys.created_at is 'When.';

-- Which BERTH_SECRET this database is sealed with, and what of former ones is needed still.

create table secrets_in_use (
  number integer primary key generated always as identity,
  tag text collate "C" not null check (char_length(tag) = 32),
  kept_key bytea,
  begun_at timestamptz not null
);
create unique index one_secret_in_use on secrets_in_use ((true)) where kept_key is null;
comment on table secrets_in_use is 'Each BERTH_SECRET that this database was sealed with, one after the other; never a secret itself.';
comment on column secrets_in_use.number is 'Their order.';
comment on column secrets_in_use.tag is 'Tells one secret from another: part of an HMAC with a key from it.';
comment on column secrets_in_use.kept_key is 'Null for the one in use. Of a former one its key of the audit log and the last row that it sealed, sealed with the one in use: so its rows can be verified when the secret is gone.';
comment on column secrets_in_use.begun_at is 'Since when.';

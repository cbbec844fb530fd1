-- Settings that the vendor changes while Berth runs, and the log in which such changes are kept.

create table settings (
  name text collate "C" primary key,
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null
);
comment on table settings is 'Settings that differ from what Berth was started with. A row less is the default again.';
comment on column settings.name is 'As in GET /v1/settings.';
comment on column settings.value is 'Checked by the service when it was written, and again when it is read.';
comment on column settings.changed_at is 'When.';
comment on column settings.changed_by is 'Id of the API key, or the command line.';

create table audit_log (
  sequence bigint primary key check (sequence > 0),
  at timestamptz not null,
  kind text collate "C" not null,
  actor_kind text not null,
  actor_id text,
  facts jsonb not null,
  mac bytea not null check (octet_length(mac) = 32)
);
comment on table audit_log is 'Who changed what of Berth itself: only added to, each row sealed together with the one before.';
comment on column audit_log.sequence is 'Counts from 1 without a gap.';
comment on column audit_log.at is 'When.';
comment on column audit_log.kind is 'What: settings.changed, api-key.made, api-key.revoked.';
comment on column audit_log.actor_kind is 'api-key, or system for the command line.';
comment on column audit_log.actor_id is 'Id of the API key. Persons are named by ids only.';
comment on column audit_log.facts is 'What was changed, from what to what.';
comment on column audit_log.mac is 'HMAC-SHA256, with a key from BERTH_SECRET, over the row before''s and everything in this row.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only added to.';
end $$;
create trigger audit_log_is_only_added_to before update or delete on audit_log
  for each statement execute function refuse_change();
create trigger audit_log_is_never_emptied before truncate on audit_log
  for each statement execute function refuse_change();

-- What happens to orders belongs to the audit log too. Rows wait here, so that no order waits for another.

create table audit_waiting (
  id uuid primary key,
  written bigint generated always as identity,
  at timestamptz not null,
  kind text collate "C" not null,
  actor_kind text not null,
  actor_id text,
  facts jsonb not null,
  mac bytea not null check (octet_length(mac) = 32)
);
create index audit_waiting_in_order on audit_waiting (written);
comment on table audit_waiting is 'Rows of the audit log that are not sealed together yet: within a minute, or before anybody reads the log. Written with the change itself.';
comment on column audit_waiting.id is 'UUIDv7.';
comment on column audit_waiting.written is 'The order in which they were written.';
comment on column audit_waiting.at is 'When it happened.';
comment on column audit_waiting.kind is 'What: order.mapped, review.decided …';
comment on column audit_waiting.actor_kind is 'What kind of actor did it.';
comment on column audit_waiting.actor_id is 'Id of the API key or reviewer; null for persons who are named by the order alone.';
comment on column audit_waiting.facts is 'Ids: of the order, the entry in its timeline, and what it is about.';
comment on column audit_waiting.mac is 'HMAC-SHA256 over everything in this row: what was edited while it waited shows.';
comment on table audit_log is 'Who changed what of Berth itself, and what happened to orders: only added to, each row sealed together with the one before.';
comment on column audit_log.kind is 'What: settings.changed, api-key.made, order.mapped, review.decided …';

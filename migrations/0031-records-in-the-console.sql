-- What the console shows of imports.

alter table imports
  add column file_name text check (file_name <> ''),
  add column total_byte_count bigint check (total_byte_count >= 0),
  add column resumed_at timestamptz;
comment on column imports.file_name is 'What the sender calls the file; null when that was not said.';
comment on column imports.total_byte_count is 'How long the sender says the file is; null when that was not said. Who resumes must send as much.';
comment on column imports.resumed_at is 'When it last went on after an interruption; null: it never did.';

-- The audit log, newest first, of one kind, of one actor, or about one thing: each from its index.

create index audit_log_by_time on audit_log (at, sequence);
create index audit_log_by_kind on audit_log (kind, at, sequence);
create index audit_log_by_actor on audit_log (actor_kind, coalesce(actor_id, ''), at, sequence);

create table audit_subjects (
  subject uuid not null,
  at timestamptz not null,
  sequence bigint not null,
  primary key (subject, at, sequence)
);
comment on table audit_subjects is 'What the rows of the audit log are about: each id that stands in their facts. To find them only; what is true stands in the log.';
comment on column audit_subjects.subject is 'The id: of an order, an organization, a claim, a reviewer …';
comment on column audit_subjects.at is 'When, as in the log.';
comment on column audit_subjects.sequence is 'Which row of the log.';

insert into audit_subjects (subject, at, sequence)
select distinct fact.value::uuid, audit_log.at, audit_log.sequence
from audit_log, jsonb_each_text(audit_log.facts) as fact
where fact.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

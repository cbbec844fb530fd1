create table imports (
  id uuid primary key,
  state text not null check (state in ('running', 'done', 'interrupted')),
  format text not null check (format in ('ndjson', 'csv')),
  started_at timestamptz not null,
  progress_at timestamptz not null,
  finished_at timestamptz,
  byte_count bigint not null default 0 check (byte_count >= 0),
  row_count bigint not null default 0 check (row_count >= 0),
  loaded_count bigint not null default 0 check (loaded_count >= 0),
  refused_count bigint not null default 0 check (refused_count >= 0),
  constraint an_import_that_ended_says_when check ((state = 'running') = (finished_at is null)),
  constraint every_row_is_loaded_or_refused check (row_count = loaded_count + refused_count)
);

comment on table imports is 'A bulk load of the directory. Its rows are loaded while they arrive, batch by batch; each batch commits together with these figures.';
comment on column imports.id is 'UUIDv7, made by Berth.';
comment on column imports.state is 'running: rows are arriving; done: all of them came; interrupted: the sender or the service stopped before the end, what was loaded stays.';
comment on column imports.format is 'How the rows are written.';
comment on column imports.started_at is 'When the first byte came.';
comment on column imports.progress_at is 'When the figures last changed.';
comment on column imports.finished_at is 'When it was done or interrupted.';
comment on column imports.byte_count is 'Bytes read so far.';
comment on column imports.row_count is 'Rows read so far, blank lines left out.';
comment on column imports.loaded_count is 'Rows that are in the directory.';
comment on column imports.refused_count is 'Rows that are not, each with its reason in import_errors (the first 10,000 of them).';

create table import_errors (
  import_id uuid not null references imports (id) on delete cascade,
  line bigint not null check (line >= 1),
  reason text not null,
  primary key (import_id, line)
);

comment on table import_errors is 'A row that was refused. Of many, the first 10,000 of an import are kept.';
comment on column import_errors.import_id is 'In which import.';
comment on column import_errors.line is 'Line number, from 1.';
comment on column import_errors.reason is 'What is wrong, naming the field.';

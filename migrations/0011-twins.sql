-- Organizations that are probably the same, as searches over the whole directory find them.

create table twin_searches (
  id uuid primary key,
  state text not null check (state in ('running', 'done', 'interrupted')),
  started_at timestamptz not null,
  progress_at timestamptz not null,
  finished_at timestamptz,
  organization_count bigint not null default 0 check (organization_count >= 0),
  pair_count bigint not null default 0 check (pair_count >= 0),
  found_count bigint not null default 0 check (found_count >= 0),
  constraint a_search_that_ended_says_when check ((state = 'running') = (finished_at is null)),
  constraint what_is_found_was_compared check (found_count <= pair_count)
);
create unique index twin_searches_one_at_a_time on twin_searches (state) where state = 'running';

comment on table twin_searches is 'A search for twins over the whole directory, and how far it is.';
comment on column twin_searches.id is 'UUIDv7, made by Berth.';
comment on column twin_searches.state is 'running: organizations are being compared; done: all were; interrupted: it stopped before the end, and what it found until then stays.';
comment on column twin_searches.started_at is 'When it began.';
comment on column twin_searches.progress_at is 'When the figures last changed; one that runs and has long been silent was killed.';
comment on column twin_searches.finished_at is 'When it was done or interrupted.';
comment on column twin_searches.organization_count is 'Organizations looked at.';
comment on column twin_searches.pair_count is 'Pairs of them compared.';
comment on column twin_searches.found_count is 'Pairs that are probably twins.';

create table twins (
  id uuid primary key,
  first_id uuid not null,
  second_id uuid not null,
  score double precision not null check (score between 0 and 1),
  evidence jsonb not null,
  search_id uuid not null,
  found_at timestamptz not null,
  dismissed_at timestamptz,
  dismissed_reason text check (char_length(dismissed_reason) between 1 and 1000),
  dismissed_by text,
  constraint each_pair_once unique (first_id, second_id),
  constraint nobody_is_its_own_twin check (first_id < second_id),
  constraint a_dismissal_says_why check ((dismissed_at is null) = (dismissed_reason is null))
);
create index twins_by_score on twins (score desc, id desc) where dismissed_at is null;
create index twins_by_second on twins (second_id);
create index twins_by_search on twins (search_id) where dismissed_at is null;

comment on table twins is 'Two organizations of one kind that are probably the same. No foreign keys: organizations are spread by their own ids, wherever rows are distributed; a pair of which one was removed is not shown, and goes with the next search.';
comment on column twins.id is 'UUIDv7, made by Berth.';
comment on column twins.first_id is 'The organization with the lower id.';
comment on column twins.second_id is 'The other one.';
comment on column twins.score is 'How probable it is that both are the same.';
comment on column twins.evidence is 'Why: a list of code, weight (log-odds) and facts.';
comment on column twins.search_id is 'The search that found it last.';
comment on column twins.found_at is 'When that was.';
comment on column twins.dismissed_at is 'When somebody said that they are not the same; no search shows the pair again.';
comment on column twins.dismissed_reason is 'Why, in their words.';
comment on column twins.dismissed_by is 'Id of the API key, or the command line.';

-- What a match looks organizations up by besides addresses and domains: keys of their names, made by the
-- service when it writes (src/domain/matching/name-keys.ts), under the number of the rules that made them.

create table name_keys (
  key text collate "C" not null check (octet_length(key) between 2 and 200),
  organization_id uuid not null,
  primary key (key, organization_id)
);
create index name_keys_by_organization on name_keys (organization_id);

comment on table name_keys is 'By which keys an organization''s names are found: a few rows for each organization in the directory. Belongs to the key, wherever rows are distributed: hence no foreign key; who removes an organization removes its rows.';
comment on column name_keys.key is 'Its first letter says the kind of organization and the kind of key. Compared as bytes.';
comment on column name_keys.organization_id is 'Whose name has it.';

alter table organizations
  add column keys_version smallint not null default 0 check (keys_version >= 0),
  add column plain_name text,
  add constraint a_plain_name_comes_with_the_keys check ((keys_version = 0) = (plain_name is null)),
  -- Room for a changed user count on the row's own page: then no index is written.
  set (fillfactor = 85);
create index organizations_by_keys_version on organizations (keys_version) where removed_at is null;

comment on column organizations.keys_version is 'By which rules its name keys were made; 0 while there are none.';
comment on column organizations.plain_name is 'Its name as the last resort of a match compares it, by trigrams. Made with the keys.';

-- Copies, so that a look-up by domain joins nothing.
alter table organization_domains
  add column names text[],
  add column country text check (country ~ '^[A-Z]{2}$'),
  set (fillfactor = 85);
update organization_domains d set names = (array[o.name] || o.other_names)[1:10], country = o.country
  from organizations o where o.id = d.organization_id;
alter table organization_domains
  alter column names set not null,
  add constraint an_organization_has_a_name check (cardinality(names) between 1 and 10);

comment on column organization_domains.names is 'Copy of the organization''s name and its other names, at most ten.';
comment on column organization_domains.country is 'Copy of the organization''s country.';

-- The same range as before, told by the rank: a user count that grows within its rank now writes no index.
drop index organization_domains_by_first_five;
create index organization_domains_by_first_five
  on organization_domains (host, kind, name_five, user_rank desc) include (organization_id)
  where user_rank > 0 or is_expected;

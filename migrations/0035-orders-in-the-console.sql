-- Orders as the console lists and searches them, and the views that reviewers keep of them.

create function order_words(name text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('simple'::regconfig,
    regexp_replace(normalize(coalesce(name, ''), nfkd), '[\u0300-\u036f]', '', 'g'));
comment on function order_words(text) is
  'The words of a company''s name without case and accents, as the console searches them.';

create index orders_by_words on orders using gin (order_words(company_name));
create index orders_by_contact_domain on orders (split_part(contact_email, '@', 2), id);
drop index orders_by_state_since;
create index orders_by_state_since on orders (state, state_since, id) include (invited_at);

create table order_views (
  id uuid primary key,
  reviewer_id uuid not null references reviewers (id),
  name text not null check (char_length(name) between 1 and 60),
  query text not null check (char_length(query) <= 500),
  kept_at timestamptz not null,
  unique (reviewer_id, name)
);
comment on table order_views is 'Filters over the list of orders that a reviewer has given a name.';
comment on column order_views.id is 'UUIDv7.';
comment on column order_views.reviewer_id is 'Whose.';
comment on column order_views.name is 'As the reviewer calls it.';
comment on column order_views.query is 'What stands behind the question mark of the page''s address.';
comment on column order_views.kept_at is 'When.';

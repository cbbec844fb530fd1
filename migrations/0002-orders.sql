create table orders (
  id uuid primary key,
  external_id text collate "C" not null unique check (char_length(external_id) between 1 and 200),
  posted jsonb not null,
  contact_kind text not null check (contact_kind in ('customer', 'partner')),
  contact_email text collate "C" not null check (contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  contact_name text,
  contact_language text not null check (contact_language in ('en', 'sv')),
  contact_version integer not null default 1 check (contact_version >= 1),
  company_name text,
  company_country text check (company_country ~ '^[A-Z]{2}$'),
  partner_organization_external_id text collate "C",
  starts_at timestamptz,
  state text not null check (state in ('scheduled', 'invited', 'in-setup', 'awaiting-approval',
    'in-review', 'mapped', 'provisioned', 'expired', 'cancelled')),
  state_since timestamptz not null,
  expires_at timestamptz,
  expiry_left_milliseconds bigint check (expiry_left_milliseconds >= 0),
  reminders_sent_count integer not null default 0,
  invited_at timestamptz,
  created_at timestamptz not null,
  last_sequence integer not null default 0,
  constraint the_expiry_clock_runs_only_while_the_contact_acts
    check (expires_at is null or state in ('invited', 'in-setup'))
);
create index orders_by_contact on orders (contact_email, id);
create index orders_by_state on orders (state, id);
create index orders_that_start on orders (starts_at) where state = 'scheduled';
create index orders_that_expire on orders (expires_at) where expires_at is not null;
create index orders_to_remind on orders (invited_at) where state = 'invited';

comment on table orders is 'What was bought and must be set up; the central record.';
comment on column orders.id is 'UUIDv7, made by Berth.';
comment on column orders.external_id is 'The order''s number in the vendor''s own system; one order for each.';
comment on column orders.posted is 'The order as it was posted, defaults filled in: what a repeat is compared with.';
comment on column orders.contact_kind is 'Whether the contact is at a customer or at a partner.';
comment on column orders.contact_email is 'Canonical address of the provisioning contact: mail goes only there.';
comment on column orders.contact_name is 'How the vendor calls the contact.';
comment on column orders.contact_language is 'Language of mails and pages for the contact.';
comment on column orders.contact_version is 'Grows with every change of contact; locators, codes, sessions and approvals carry it.';
comment on column orders.company_name is 'Name of the buying company, if the vendor knew it.';
comment on column orders.company_country is 'ISO 3166-1 alpha-2.';
comment on column orders.partner_organization_external_id is 'The partner organization through which it was bought, if the vendor named one.';
comment on column orders.starts_at is 'When the invitation is to be sent; null: at once.';
comment on column orders.state is 'Where the order is in its life; see src/domain/orders/order-states.ts.';
comment on column orders.state_since is 'When it came to that state.';
comment on column orders.expires_at is 'When it expires, while the expiry clock runs.';
comment on column orders.expiry_left_milliseconds is 'What was left when the expiry clock stopped (parked or in review).';
comment on column orders.reminders_sent_count is 'Reminders sent since the last invitation.';
comment on column orders.invited_at is 'When the last invitation was sent.';
comment on column orders.created_at is 'When Berth took the order.';
comment on column orders.last_sequence is 'The newest sequence number in its timeline.';

create table order_lines (
  order_id uuid not null references orders (id) on delete cascade,
  position integer not null,
  external_id text collate "C" not null,
  sku text not null,
  name text not null,
  quantity integer not null check (quantity > 0),
  primary key (order_id, position),
  unique (order_id, external_id)
);
comment on table order_lines is 'One thing on an order: a SKU and a quantity.';
comment on column order_lines.order_id is 'The order.';
comment on column order_lines.position is 'Place on the order, from 0.';
comment on column order_lines.external_id is 'The line''s number in the vendor''s own system.';
comment on column order_lines.sku is 'What was bought.';
comment on column order_lines.name is 'What was bought, as people read it.';
comment on column order_lines.quantity is 'How many.';

create table mappings (
  id uuid primary key,
  order_id uuid not null references orders (id),
  organization_id uuid not null references organizations (id),
  is_new boolean not null,
  rule text not null check (rule in ('administrator-email', 'member-email', 'first-five', 'beyond',
    'new-organization', 'reviewer')),
  mapped_at timestamptz not null,
  undo_until timestamptz not null,
  ended_at timestamptz
);
create unique index one_mapping_per_order on mappings (order_id) where ended_at is null;
create unique index one_order_makes_one_organization on mappings (organization_id)
  where is_new and ended_at is null;
create index mappings_by_organization on mappings (organization_id, order_id);
comment on table mappings is 'The decision that an order''s subscription belongs to an organization.';
comment on column mappings.id is 'UUIDv7.';
comment on column mappings.order_id is 'The order.';
comment on column mappings.organization_id is 'The organization.';
comment on column mappings.is_new is 'The organization was made for this order.';
comment on column mappings.rule is 'How the organization had been found, or that a reviewer or nobody found it.';
comment on column mappings.mapped_at is 'When it was decided.';
comment on column mappings.undo_until is 'Until when it can be undone.';
comment on column mappings.ended_at is 'When it was undone; null: it counts. At most one counts per order.';

create table timeline (
  order_id uuid not null references orders (id),
  sequence integer not null check (sequence >= 1),
  at timestamptz not null,
  kind text collate "C" not null,
  actor_kind text not null check (actor_kind in ('api-key', 'contact', 'approver', 'reviewer',
    'directory', 'target', 'system')),
  actor_id text,
  on_behalf_of text,
  facts jsonb not null default '{}',
  primary key (order_id, sequence)
);
comment on table timeline is 'What happened to an order, by whom, on whose behalf. Only ever appended to.';
comment on column timeline.order_id is 'The order.';
comment on column timeline.sequence is 'Counts from 1 without a gap, per order.';
comment on column timeline.at is 'When.';
comment on column timeline.kind is 'An event''s name (order.mapped) or a finer step (setup.company-entered).';
comment on column timeline.actor_kind is 'What kind of actor did it.';
comment on column timeline.actor_id is 'Which one: the id of a key or reviewer, or the address of a person.';
comment on column timeline.on_behalf_of is 'For whom it was done, if for somebody else.';
comment on column timeline.facts is 'What is worth knowing about it; never a live locator or code.';

create function refuse_change_of_timeline() returns trigger language plpgsql as $$
begin
  raise exception 'the timeline is only appended to';
end $$;
create trigger timeline_is_append_only before update or delete on timeline
  for each row execute function refuse_change_of_timeline();

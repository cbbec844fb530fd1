-- Who handed an order to whom, who asks for it, and which partner organization wishes to be linked.

alter table orders add column proposed_partner_id uuid references organizations (id);
comment on column orders.proposed_partner_id is 'The partner organization that handed the order to its customer and wishes to be linked to the organization that it is mapped to.';

create table hand_overs (
  order_id uuid not null references orders (id),
  contact_version integer not null check (contact_version >= 2),
  from_kind text not null check (from_kind in ('customer', 'partner')),
  from_email text collate "C" not null,
  to_kind text not null check (to_kind in ('customer', 'partner')),
  to_email text collate "C" not null,
  way text not null check (way in ('contact', 'asked', 'elsewhere', 'vendor')),
  actor_kind text not null check (actor_kind in ('api-key', 'contact', 'reviewer', 'system')),
  actor_id text,
  at timestamptz not null,
  primary key (order_id, contact_version),
  constraint only_the_vendor_hands_from_a_customer_to_a_partner
    check (way = 'vendor' or from_kind = to_kind or to_kind = 'customer'),
  constraint nobody_hands_an_order_to_oneself
    check (from_email <> to_email or from_kind <> to_kind)
);
create index hand_overs_by_former_contact on hand_overs (from_email);
comment on table hand_overs is 'Each change of an order''s contact: the chain of those who had it.';
comment on column hand_overs.order_id is 'The order.';
comment on column hand_overs.contact_version is 'The contact''s version from this hand-over on.';
comment on column hand_overs.from_kind is 'Where the former contact was.';
comment on column hand_overs.from_email is 'The former contact''s address.';
comment on column hand_overs.to_kind is 'Where the new contact is.';
comment on column hand_overs.to_email is 'The new contact''s address.';
comment on column hand_overs.way is 'contact: the former one handed it over. asked: agreed to somebody who asked for it. elsewhere: the entered person went on with it. vendor: the vendor changed it.';
comment on column hand_overs.actor_kind is 'What kind of actor did it.';
comment on column hand_overs.actor_id is 'Which one.';
comment on column hand_overs.at is 'When.';

create table hand_over_requests (
  id uuid primary key,
  order_id uuid not null references orders (id),
  contact_version integer not null check (contact_version >= 1),
  email text collate "C" not null,
  state text not null default 'open' check (state in ('open', 'agreed', 'refused', 'ended')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  constraint a_settled_request_says_when check ((state = 'open') = (answered_at is null))
);
create unique index one_open_request_per_order on hand_over_requests (order_id)
  where state = 'open';
create index hand_over_requests_of_order on hand_over_requests (order_id, asked_at);
comment on table hand_over_requests is 'Somebody who has a forwarded link asks the named contact to hand the order over.';
comment on column hand_over_requests.id is 'UUIDv7.';
comment on column hand_over_requests.order_id is 'The order.';
comment on column hand_over_requests.contact_version is 'The contact who is asked; another contact ends it.';
comment on column hand_over_requests.email is 'Canonical address of the one who asks, as that person typed it: nobody has proved it.';
comment on column hand_over_requests.state is 'ended: the order got another contact, or is no longer before its mapping.';
comment on column hand_over_requests.asked_at is 'When the contact was asked.';
comment on column hand_over_requests.answered_at is 'When it was settled.';

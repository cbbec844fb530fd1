-- What the vendor's systems are told: events, the endpoints that want them, and each delivery.

create table events (
  id uuid primary key,
  written bigint generated always as identity,
  number bigint unique check (number >= 1),
  order_id uuid not null references orders (id),
  order_external_id text collate "C" not null,
  order_state text not null,
  sequence integer not null check (sequence >= 1),
  type text collate "C" not null,
  at timestamptz not null,
  facts jsonb not null default '{}',
  constraint one_event_per_place unique (order_id, sequence)
);
create index events_without_number on events (written) where number is null;
comment on table events is 'What happened to orders, as it is told outside. Written with the change itself. No address, locator or code.';
comment on column events.id is 'UUIDv7; the webhook-id of every delivery.';
comment on column events.written is 'The order in which they were written: under an order''s lock, so that its events keep their sequence.';
comment on column events.number is 'Its place for those who pull. Given by who pulls, one after the other, to events that are committed: so nobody who has read up to a number ever misses one below it.';
comment on column events.order_id is 'The order.';
comment on column events.order_external_id is 'The order''s number in the vendor''s own system.';
comment on column events.order_state is 'The order''s state right after it.';
comment on column events.sequence is 'Counts the events of an order from 1 without a gap.';
comment on column events.type is 'order.mapped, claim.opened …';
comment on column events.at is 'When it happened.';
comment on column events.facts is 'Ids and codes; what else is needed is read by them.';

create table webhook_endpoints (
  id uuid primary key,
  url text not null check (char_length(url) between 1 and 2000),
  description text not null default '' check (char_length(description) <= 200),
  types text[] collate "C",
  format text not null check (format in ('standard', 'cloudevents')),
  secret bytea not null,
  former_secret bytea,
  former_secret_until timestamptz,
  version integer not null default 1 check (version >= 1),
  created_at timestamptz not null,
  disabled_at timestamptz,
  disabled_because text check (disabled_because in ('by-hand', 'gone')),
  failure_told_at timestamptz,
  removed_at timestamptz,
  constraint a_former_secret_ends check ((former_secret is null) = (former_secret_until is null)),
  constraint a_disabled_endpoint_says_why check ((disabled_at is null) = (disabled_because is null)),
  constraint no_empty_types check (types is null or cardinality(types) >= 1)
);
comment on table webhook_endpoints is 'Where events are posted.';
comment on column webhook_endpoints.id is 'UUIDv7.';
comment on column webhook_endpoints.url is 'Where they are posted to.';
comment on column webhook_endpoints.description is 'What it is for, in the words of who made it.';
comment on column webhook_endpoints.types is 'Which events it wants; null: all.';
comment on column webhook_endpoints.format is 'standard: the envelope of Standard Webhooks. cloudevents: CloudEvents 1.0, signed the same way.';
comment on column webhook_endpoints.secret is 'The signing secret, sealed.';
comment on column webhook_endpoints.former_secret is 'The one before, sealed, which signs as well while receivers change over.';
comment on column webhook_endpoints.former_secret_until is 'Until when the one before signs.';
comment on column webhook_endpoints.version is 'Counts changes, for If-Match.';
comment on column webhook_endpoints.created_at is 'When it was made.';
comment on column webhook_endpoints.disabled_at is 'Since when nothing is sent.';
comment on column webhook_endpoints.disabled_because is 'gone: it answered 410.';
comment on column webhook_endpoints.failure_told_at is 'When reviewers were last told that a delivery was given up.';
comment on column webhook_endpoints.removed_at is 'When it was removed; its deliveries stay to be read by nobody but operators.';

create table webhook_deliveries (
  id uuid primary key,
  endpoint_id uuid not null references webhook_endpoints (id),
  event_id uuid references events (id),
  state text not null check (state in ('pending', 'delivered', 'failed', 'dropped')),
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  leased_until timestamptz,
  created_at timestamptz not null,
  finished_at timestamptz,
  last_status integer,
  last_failure text,
  constraint only_what_is_pending_is_tried check ((state = 'pending') = (next_attempt_at is not null)),
  constraint what_is_not_pending_is_finished check ((state = 'pending') = (finished_at is null))
);
create index deliveries_due on webhook_deliveries (endpoint_id, next_attempt_at, id) where state = 'pending';
create index deliveries_under_way on webhook_deliveries (endpoint_id, leased_until)
  where state = 'pending' and leased_until is not null;
create index deliveries_of_endpoint on webhook_deliveries (endpoint_id, id desc);
create index deliveries_of_event on webhook_deliveries (event_id);
comment on table webhook_deliveries is 'One event on its way to one endpoint.';
comment on column webhook_deliveries.id is 'UUIDv7.';
comment on column webhook_deliveries.endpoint_id is 'Where to.';
comment on column webhook_deliveries.event_id is 'What; null for a test.';
comment on column webhook_deliveries.state is 'failed: every attempt was in vain; it can be replayed. dropped: its endpoint was disabled or removed.';
comment on column webhook_deliveries.attempts is 'Attempts begun since it was made or replayed.';
comment on column webhook_deliveries.next_attempt_at is 'Not before this.';
comment on column webhook_deliveries.leased_until is 'A process sends it now; after this another may.';
comment on column webhook_deliveries.created_at is 'When it was made.';
comment on column webhook_deliveries.finished_at is 'When it was delivered, or given up.';
comment on column webhook_deliveries.last_status is 'The status that the last attempt was answered with; null: none came.';
comment on column webhook_deliveries.last_failure is 'Why the last attempt failed.';

create table webhook_attempts (
  delivery_id uuid not null references webhook_deliveries (id) on delete cascade,
  at timestamptz not null,
  milliseconds integer not null check (milliseconds >= 0),
  status integer,
  failure text,
  id uuid primary key
);
create index attempts_of_delivery on webhook_attempts (delivery_id, id);
comment on table webhook_attempts is 'Each attempt to deliver, as it went.';
comment on column webhook_attempts.delivery_id is 'The delivery.';
comment on column webhook_attempts.at is 'When it began.';
comment on column webhook_attempts.milliseconds is 'How long it took.';
comment on column webhook_attempts.status is 'The status that was answered; null: none came.';
comment on column webhook_attempts.failure is 'Why it failed; null: it did not.';
comment on column webhook_attempts.id is 'UUIDv7.';

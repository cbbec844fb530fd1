-- Berth's copy of the vendor's organizations, their users and their domains.
-- Text keys are computed by the service when it writes (see src/domain/matching/first-five.ts) and compared as bytes.

create table organizations (
  id uuid primary key,
  external_id text collate "C" check (char_length(external_id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 200),
  name_folded text collate "C" not null,
  name_five text collate "C" not null check (char_length(name_five) between 1 and 5),
  kind text not null check (kind in ('customer', 'partner')),
  origin text not null check (origin in ('trial-online', 'purchase-online', 'partner', 'direct')),
  other_names text[] not null default '{}' check (cardinality(other_names) <= 50),
  country text check (country ~ '^[A-Z]{2}$'),
  created_at timestamptz,
  last_active_at timestamptz,
  user_count integer not null default 0 check (user_count >= 0),
  active_subscriptions integer not null default 0 check (active_subscriptions >= 0),
  managed_customer_count integer not null default 0 check (managed_customer_count >= 0),
  made_for_order_id uuid,
  removed_at timestamptz,
  constraint only_an_organization_that_berth_has_made_may_lack_an_external_id
    check (external_id is not null or made_for_order_id is not null),
  constraint only_partners_manage_customers
    check (kind = 'partner' or managed_customer_count = 0)
);
create unique index organizations_by_external_id on organizations (external_id) where removed_at is null;
create index organizations_by_name on organizations (name_folded, id) where removed_at is null;

comment on table organizations is 'A customer''s or partner''s account at the vendor, as the directory knows it.';
comment on column organizations.id is 'UUIDv7, made by Berth.';
comment on column organizations.external_id is 'The organization''s id in the vendor''s own system. Null while Berth is having it made.';
comment on column organizations.name is 'As the vendor wrote it, in NFC.';
comment on column organizations.name_folded is 'Key of lists and searches: NFC, trimmed, single spaces, lower case.';
comment on column organizations.name_five is 'The first five characters of name_folded; all of them, if fewer.';
comment on column organizations.kind is 'Whether it is a customer''s organization or a partner''s.';
comment on column organizations.origin is 'How it came to be at the vendor.';
comment on column organizations.other_names is 'Former, translated and colloquial names.';
comment on column organizations.country is 'ISO 3166-1 alpha-2.';
comment on column organizations.created_at is 'When it was created at the vendor, as far as the vendor knows.';
comment on column organizations.last_active_at is 'When it was last used, as far as the vendor knows.';
comment on column organizations.user_count is 'Sum of the user counts of its domains; kept with them.';
comment on column organizations.active_subscriptions is 'From the directory; a subscription that Berth maps counts at once.';
comment on column organizations.managed_customer_count is 'Customer organizations that it manages, by links from the directory and accepted ones; kept with them.';
comment on column organizations.made_for_order_id is 'The order for which Berth had it made. No foreign key: orders come after the directory.';
comment on column organizations.removed_at is 'When the directory removed it. The row stays for the orders that were mapped to it; nothing finds it any more.';

create table organization_domains (
  organization_id uuid not null references organizations (id) on delete cascade,
  host text collate "C" not null check (host ~ '^[a-z0-9.-]{3,253}$'),
  registrable_domain text collate "C" check (registrable_domain ~ '^[a-z0-9.-]{3,253}$'),
  kind text not null check (kind in ('customer', 'partner')),
  name_five text collate "C" not null check (char_length(name_five) between 1 and 5),
  counted_users integer not null default 0 check (counted_users >= 0),
  stated_users integer not null default 0 check (stated_users >= 0),
  user_count integer not null generated always as (greatest(counted_users, stated_users)) stored,
  user_rank integer not null generated always as (width_bucket(greatest(counted_users, stated_users),
    array[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072])) stored,
  listed_as text check (listed_as in ('verified', 'unverified')),
  is_expected boolean not null default false,
  primary key (organization_id, host),
  constraint a_domain_is_there_for_a_reason
    check (counted_users > 0 or stated_users > 0 or listed_as is not null or is_expected)
);
create index organization_domains_by_first_five
  on organization_domains (host, kind, name_five, user_rank desc) include (organization_id)
  where counted_users > 0 or stated_users > 0 or is_expected;
create index organization_domains_by_registrable_domain
  on organization_domains (registrable_domain, kind, user_rank desc) include (organization_id)
  where registrable_domain is not null;

comment on table organization_domains is 'One row for each organization and host of its users'' addresses or of its listed domains: what domain look-ups read, so that users are never scanned. The organization''s kind and key stand beside the host, so that the look-up joins nothing.';
comment on column organization_domains.organization_id is 'Whose.';
comment on column organization_domains.host is 'Mail host in lower-case A-labels.';
comment on column organization_domains.registrable_domain is 'The domain that somebody registered, by the Public Suffix List. Null for a public suffix.';
comment on column organization_domains.kind is 'Copy of the organization''s kind.';
comment on column organization_domains.name_five is 'Copy of the organization''s key.';
comment on column organization_domains.counted_users is 'Rows of users with an address at this host.';
comment on column organization_domains.stated_users is 'What a directory that cannot send users says of this host.';
comment on column organization_domains.user_count is 'The larger of both.';
comment on column organization_domains.user_rank is 'Coarse size: grows by one each time the user count doubles, so that the index is seldom written.';
comment on column organization_domains.listed_as is 'The status with which the directory lists the domain; null when only users have it.';
comment on column organization_domains.is_expected is 'The host of the administrator''s address entered for an organization that is being made: it counts as if it had a user.';

create table users (
  organization_id uuid not null references organizations (id) on delete cascade,
  email text collate "C" not null check (email ~ '^[^@[:space:]]{1,64}@[a-z0-9.-]{3,253}$'),
  external_id text collate "C" check (char_length(external_id) between 1 and 200),
  role text not null check (role in ('administrator', 'member')),
  last_active_at timestamptz,
  primary key (organization_id, email),
  constraint users_by_external_id unique (organization_id, external_id)
);
create index users_by_email on users (email) include (organization_id, role);
create index users_who_administer on users (organization_id, last_active_at desc nulls last, email)
  where role = 'administrator';

comment on table users is 'A person in an organization, by e-mail address: one for each organization and address.';
comment on column users.organization_id is 'Where.';
comment on column users.email is 'Canonical address, compared as bytes.';
comment on column users.external_id is 'The user''s id in the vendor''s own system. Null for an administrator whom Berth had added and the directory did not send yet.';
comment on column users.role is 'Whether this person may administer the organization.';
comment on column users.last_active_at is 'When this person was last active, as far as the vendor knows.';

create table managed_customers (
  partner_id uuid not null references organizations (id) on delete cascade,
  customer_id uuid not null references organizations (id) on delete cascade,
  state text not null check (state in ('directory', 'proposed', 'accepted')),
  order_id uuid,
  primary key (partner_id, customer_id),
  constraint nobody_manages_itself check (partner_id <> customer_id),
  constraint a_link_from_an_order_names_it check (state = 'directory' or order_id is not null)
);
create index managed_customers_by_customer on managed_customers (customer_id);

comment on table managed_customers is 'Which partner organization manages which customer organization.';
comment on column managed_customers.partner_id is 'The partner organization.';
comment on column managed_customers.customer_id is 'The customer organization.';
comment on column managed_customers.state is 'directory: the vendor says so; proposed: an order asks for it; accepted: the customer said yes, or is new. Only directory and accepted count as managing.';
comment on column managed_customers.order_id is 'The order that asked for it. No foreign key: orders come after the directory.';

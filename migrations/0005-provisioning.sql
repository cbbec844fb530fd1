create table runs (
  id uuid primary key,
  order_id uuid not null references orders (id),
  mapping_id uuid not null references mappings (id),
  number integer not null check (number >= 1),
  state text not null check (state in ('running', 'done', 'failed')),
  lease_id uuid,
  leased_until timestamptz,
  reported_at timestamptz,
  created_at timestamptz not null,
  finished_at timestamptz,
  unique (order_id, number),
  constraint a_lease_has_an_end check ((lease_id is null) = (leased_until is null)),
  constraint only_a_running_run_is_leased check (lease_id is null or state = 'running'),
  constraint a_finished_run_says_when check ((finished_at is null) = (state = 'running'))
);
create index running_runs on runs (id) where state = 'running';

comment on table runs is 'The provisioning of one mapped order at the target. What is answered later starts a further run.';
comment on column runs.id is 'UUIDv7.';
comment on column runs.order_id is 'The order.';
comment on column runs.mapping_id is 'The mapping it carries out; when that is undone, the run never goes on.';
comment on column runs.number is 'Counts the runs of an order, from 1.';
comment on column runs.state is 'running, done or failed; as its steps are.';
comment on column runs.lease_id is 'The worker''s call that is under way, if one is.';
comment on column runs.leased_until is 'Until when no other worker may call; longer than a call can take.';
comment on column runs.reported_at is 'When the target reported that it was done.';
comment on column runs.created_at is 'When it was planned.';
comment on column runs.finished_at is 'When it was done or had failed.';

alter table approvals
  add constraint what_an_approval_lets_in unique (id, organization_id, address);

create table run_steps (
  run_id uuid not null references runs (id),
  position integer not null check (position >= 0),
  name text not null check (name in ('create-organization', 'create-partner-organization',
    'attach-subscription', 'add-administrator', 'link-partner')),
  state text not null check (state in ('pending', 'waiting', 'done', 'failed', 'undone')),
  idempotency_key text collate "C" not null unique,
  organization_id uuid not null references organizations (id),
  is_new_organization boolean not null,
  partner_organization_id uuid references organizations (id),
  administrator_email text collate "C",
  approval_id uuid references approvals (id),
  attempts integer not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz,
  last_failure text,
  external_id text collate "C",
  primary key (run_id, position),
  constraint an_administrator_of_an_existing_organization_was_approved
    check (name <> 'add-administrator' or is_new_organization or approval_id is not null),
  constraint an_approval_lets_in_only_whom_it_names_and_where
    foreign key (approval_id, organization_id, administrator_email)
    references approvals (id, organization_id, address),
  constraint an_administrator_is_named
    check ((name = 'add-administrator') = (administrator_email is not null)),
  constraint a_linked_partner_is_named
    check ((name = 'link-partner') = (partner_organization_id is not null)),
  constraint only_what_is_made_is_new
    check (name not in ('create-organization', 'create-partner-organization') or is_new_organization),
  constraint a_failure_says_why check (state <> 'failed' or last_failure is not null)
);
create index run_steps_by_organization on run_steps (organization_id);

comment on table run_steps is 'The parts of a run, done one after the other.';
comment on column run_steps.run_id is 'The run.';
comment on column run_steps.position is 'Place in the run, from 0.';
comment on column run_steps.name is 'What is done.';
comment on column run_steps.state is 'waiting: the target will report; undone: never done, as the order went elsewhere.';
comment on column run_steps.idempotency_key is 'The same for every attempt: by it the target knows a repeat.';
comment on column run_steps.organization_id is 'The organization that the step is about.';
comment on column run_steps.is_new_organization is 'The organization is made for this order.';
comment on column run_steps.partner_organization_id is 'The partner organization that is linked.';
comment on column run_steps.administrator_email is 'Who becomes administrator.';
comment on column run_steps.approval_id is 'Who let that person in; required at an existing organization.';
comment on column run_steps.attempts is 'Calls that were begun.';
comment on column run_steps.next_attempt_at is 'No call before this.';
comment on column run_steps.last_failure is 'How the last call failed, addresses masked.';
comment on column run_steps.external_id is 'What the target calls the thing it made.';

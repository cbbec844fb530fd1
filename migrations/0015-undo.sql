-- A mapping can be undone inside its window: what the target did for it is undone by a run of its own.

alter table runs add column is_undo boolean not null default false;
comment on column runs.is_undo is 'Undoes what earlier runs of a mapping did; that mapping has ended. The runs of a later mapping wait for it.';

alter table run_steps
  add column undoes_key text collate "C",
  add column undoes_external_id text collate "C",
  drop constraint run_steps_name_check,
  add constraint run_steps_name_check check (name in ('create-organization',
    'create-partner-organization', 'attach-subscription', 'add-administrator', 'link-partner',
    'undo-create-organization', 'undo-create-partner-organization', 'undo-attach-subscription',
    'undo-add-administrator', 'undo-link-partner')),
  drop constraint an_administrator_is_named,
  add constraint an_administrator_is_named
    check ((name in ('add-administrator', 'undo-add-administrator')) = (administrator_email is not null)),
  drop constraint a_linked_partner_is_named,
  add constraint a_linked_partner_is_named
    check ((name in ('link-partner', 'undo-link-partner')) = (partner_organization_id is not null)),
  add constraint only_an_undo_undoes check ((name like 'undo-%') = (undoes_key is not null));
alter table reviews
  drop constraint reviews_kind_check,
  add constraint reviews_kind_check check (kind in ('not-sure', 'match-wrong', 'too-many-matches',
    'too-many-claims', 'claim-disputed', 'claim-unanswerable', 'partner-unclear', 'run-failed', 'undone'));

comment on column run_steps.undoes_key is 'The idempotency key of the step that this one undoes.';
comment on column run_steps.undoes_external_id is 'What the target called the thing that the undone step made, if it said so.';

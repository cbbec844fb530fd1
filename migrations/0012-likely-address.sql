-- An address that looks mistyped is asked back; and a column that nobody read goes: the recorded approval says the same.

alter table setups
  add column likely_email text collate "C",
  add column kept_email text collate "C",
  drop column is_self_approved;
comment on column setups.likely_email is 'The entered address looks mistyped, this one was probably meant: the contact is asked. Null: nothing to ask.';
comment on column setups.kept_email is 'The address that the contact, when asked, kept as typed: not asked again.';

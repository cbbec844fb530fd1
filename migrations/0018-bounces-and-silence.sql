-- A mail can bounce after the mail server took it; and reviewers are told of contacts who do not begin.

alter table mails
  drop constraint a_sent_mail_says_when,
  add constraint a_sent_mail_says_when check (state <> 'sent' or sent_at is not null),
  add constraint only_what_was_sent_says_when check (state in ('sent', 'bounced') or sent_at is null);

alter table orders add column is_silence_told boolean not null default false;
comment on column orders.is_silence_told is 'Reviewers were told that its contact has not begun since the invitation.';

create index mails_by_recipient on mails (recipient, (coalesce(sent_at, attempt_started_at)) desc);

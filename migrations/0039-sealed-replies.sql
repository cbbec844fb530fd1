-- A reply that is kept for a repeat may hold a secret that is shown once: it is sealed from now on.

alter table idempotency_keys alter column body drop not null;
alter table idempotency_keys add column sealed_body bytea;
alter table idempotency_keys add constraint one_body check ((body is null) <> (sealed_body is null));
comment on column idempotency_keys.body is 'The reply in plain text, as replies were kept before they were sealed.';
comment on column idempotency_keys.sealed_body is 'The reply, text for text, sealed: it may hold a secret.';
